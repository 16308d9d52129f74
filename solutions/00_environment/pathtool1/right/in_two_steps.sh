TOOLS="$HOME/tools/bin"
PATH="$TOOLS:$PATH"
export PATH
