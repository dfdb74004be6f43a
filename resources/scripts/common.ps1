# include: common/result.ps1

# include: common/guard.ps1

# include: common/state.ps1

# include: common/install.ps1

# include: common/shell.ps1

# include: common/run.ps1

Invoke-Run -Steps $steps
exit $script:Run.Code
