# include: common/setting_check.ps1

#region change
# Each of them is asked for; nothing has to be restarted for them.
foreach ($one in $wrong) {
    Update-Setting -Setting $one -Value $one.After -What $one.What
}
#endregion

# include: common/setting_verify.ps1
