# Redirecting, piping, exit status.
#
# What a command prints can go elsewhere than to the screen:
#
#     ls > list.txt         into a file; what the file held before is lost
#     date >> diary.txt     to the end of a file
#     ls | wc -l            into the next command: this is a pipe
#
# Small tools, each good at one thing, are made for this:
#
#     cat FILE         print a file          sort        sort the lines
#     grep WORD FILE   lines with a word     uniq        drop a line equal to
#     wc -l            count lines                       the one before it
#
# Every command ends with a number, its exit status: 0 for success, anything else
# for failure. $? stands for the exit status of the command before, and
# echo prints what follows it: echo $?  Build machines look at nothing but this
# number to decide whether your program worked.
#
# A trap: in `sort FILE > FILE` the shell empties FILE first, and then sort has
# nothing left to read. Write to another file.
#
# From sensor.log (look into it) make, without changing it:
#
#     sorted.txt   its lines sorted, each different line once
#     errors.txt   the number of lines with the word ERROR in sensor.log
#     status.txt   the exit status of the command  bash selftest.sh
#
# and last add a line  checked  to the end of sorted.txt.

# TODO: write the commands.
