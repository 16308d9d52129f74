# Where the shell looks for a command.
#
# You type  parcel  and something runs. The shell found it by looking through the
# folders in the variable PATH, from left to right, and it took the first file of
# that name. Look at yours:
#
#     echo "$PATH"           the folders, with : between them
#     command -v python      the file that would run
#
# "command not found" and "it runs the old version" are nearly always questions of
# PATH. A variable is set without spaces round the = , read with $, and export
# hands it on to the programs that are started:
#
#     export GREETING="good morning, $USER"
#
# A file like this one is not run but sourced ( source pathtool1.sh ), so that it
# changes the shell you are in. Those who always want a setting write it into
# ~/.bashrc or ~/.zshrc. (Windows: "Edit environment variables" in the settings,
# or setx; folders are separated by ; there.)
#
# The project has its own tool in tools/bin, and an older one of the same name is
# installed on the machine. The line below makes two mistakes: all other commands
# are lost, and after a cd the tool is not found. Mend it.

# The full path of the folder in which this file lies (given).
PROJECT="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"

# TODO: put the folder tools/bin of the project in front of the PATH.
export PATH="tools/bin"
