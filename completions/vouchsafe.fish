complete --keep-order --exclusive --command vouchsafe --arguments "(VOUCHSAFE_COMPLETE=fish vouchsafe -- (commandline --current-process --tokenize --cut-at-cursor) (commandline --current-token))"
