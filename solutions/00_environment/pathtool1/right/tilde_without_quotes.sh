PATH=~/tools/bin:$PATH
