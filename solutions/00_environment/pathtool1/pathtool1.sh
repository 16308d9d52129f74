export PATH="$HOME/tools/bin:$PATH"

# Why this way
#
# In front, her tool wins over an older one. Behind $PATH it would only be found
# if there were no other. A relative folder in PATH is also dangerous: in
# somebody else's folder it may find a program that they put there for you. And
# "~/tools/bin" in quotes only looks like a full path: in quotes, ~ is just ~.
