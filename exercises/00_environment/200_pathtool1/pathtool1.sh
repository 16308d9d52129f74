# The old version answers.
#
# "I installed parcel 2," writes Zanele. "It's in the folder tools/bin of my
# home folder, I can see it there. But when I type parcel, version 1 answers!"
#
# When you type a name, the shell goes through the folders in PATH, from left
# to right, and starts the first file of that name. So "command not found" and
# "the wrong version" are both questions about PATH. In a terminal (on Windows
# in Git Bash) you can ask:
#
#     echo "$PATH"               the folders, with : between them
#     echo "$HOME"               your home folder, a full path
#     command -v python          the file that would be started
#     export GREETING="hi $HOME" set a variable, also for programs you start
#
# The line below is in the file that Zanele's shell reads at each start, in
# whatever folder that is. It looks reasonable, and it's wrong in two ways.
# Change it so that parcel 2 answers wherever she is, and everything else is
# still found.

# TODO: find both mistakes. One is where the folder is put, one is its name.
export PATH="$PATH:tools/bin"
