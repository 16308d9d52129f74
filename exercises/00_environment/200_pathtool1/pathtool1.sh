# Where the shell looks for a command.
#
# You type  parcel  and something runs: the shell looked through the folders in
# the variable PATH, from left to right, and took the first file of that name.
# "command not found" and "it runs the old version" are questions of PATH.
#
#     echo "$PATH"                     the folders, with : between them
#     command -v python                the file that would run
#     export GREETING="hello, $USER"   set a variable, no spaces round the =
#
# export hands it on to the programs that are started. A file like this one is
# sourced ( source pathtool1.sh ), not run, so that it changes your own shell.
#
# The project has its own tool in tools/bin, and an older one of the same name
# is on the machine. Mend the last line: two mistakes hide in it.

# The full path of the folder in which this file lies (given).
PROJECT="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"

# TODO: put the folder tools/bin of the project in front of the PATH.
export PATH="tools/bin"
