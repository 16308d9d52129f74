# The night job.
#
# Every night this script runs at a weather station, and Joaquín reads the
# three files it makes. This morning they are nonsense. No command failed. But
# four lines don't do what he thinks they do.
#
#     ls > list.txt       print into a file; what was in it is gone
#     date >> diary.txt   print to the end of a file
#     ls | wc -l          print into the next command; wc -l counts lines
#     grep WORD FILE      print the lines of a file that contain the word
#     sort FILE           print its lines in order
#     uniq FILE           print its lines, leaving out each that equals the one
#                         just before it (sort and uniq read a pipe, too)
#     cat FILE            print all of it
#     echo $?             print the exit status of the command just before;
#                         0 means success
#
# What he wants:
#
#     sorted.txt    the lines of sensor.log in order, each only once, and then,
#                   as the last line, the word checked
#     errors.txt    the number of lines of sensor.log with ERROR
#     status.txt    the exit status of selftest.sh
#
# Run it (bash shellcommands2.sh, on Windows in Git Bash), look at each file
# with cat, and fix the four lines. sensor.log must stay as it is.

# TODO: find out which four.
uniq sensor.log | sort > sorted.txt
grep ERROR sensor.log > errors.txt | wc -l
bash selftest.sh
echo "the self-test is over"
echo $? > status.txt
echo checked > sorted.txt
