# The full path of the folder in which this file lies (given).
PROJECT="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"

export PATH="$PROJECT/tools/bin:$PATH"

# Why this way
#
# In front, the project's tool wins over an older one of the same name; behind
# $PATH it would only be found where there is no other. The quotes matter as soon
# as a folder has a space in its name. A relative folder in PATH is also unsafe:
# in a strange folder it might find a program that somebody else put there.
