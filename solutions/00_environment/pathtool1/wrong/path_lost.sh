# expect: the PATH from before is gone
export PATH="$HOME/tools/bin"
