# expect: parcel 1 answers: the shell comes by its folder first
export PATH="$PATH:$HOME/tools/bin"
