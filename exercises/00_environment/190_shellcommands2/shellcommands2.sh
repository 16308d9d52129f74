# Redirecting, piping, exit status.
#
# What a command prints can go elsewhere than to the screen:
#
#     ls > list.txt       into a file; what the file held before is lost
#     date >> diary.txt   to the end of a file
#     ls | wc -l          into the next command, a pipe; wc -l counts lines
#
# cat FILE prints a file, grep WORD FILE its lines with a word, sort its lines
# in order; uniq drops each line that is equal to the one before it. A trap:
# `sort FILE > FILE` empties FILE before sort has read it.
#
# Every command ends with a number, its exit status: 0 for success. $? is that
# of the command before; echo $? prints it. Build machines go by nothing else.

# TODO: look into sensor.log, and make from it, without changing it:
#
#     sorted.txt   its lines sorted, each different line once
#     errors.txt   the number of lines with the word ERROR in sensor.log
#     status.txt   the exit status of the command  bash selftest.sh
#
# and last add a line  checked  to the end of sorted.txt.
