# expect: there must be no space around =
export PATH = "$HOME/tools/bin:$PATH"
