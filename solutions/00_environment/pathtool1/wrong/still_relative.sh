# expect: Is this a full path?
export PATH="tools/bin:$PATH"
