# include: common/setting_check.ps1

#region change
# Each of them is asked for; then what reads them only at its start.
foreach ($one in $wrong) {
    Update-Setting -Setting $one -Value $one.After -What $one.What
}
& $readers
#endregion

# include: common/setting_verify.ps1
