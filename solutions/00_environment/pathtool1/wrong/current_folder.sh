# expect: When the shell starts outside of her home folder
export PATH="$PWD/tools/bin:$PATH"
