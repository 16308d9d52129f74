# expect: sorted.txt begins with the different lines of the log, sorted
uniq sensor.log | sort > sorted.txt
grep ERROR sensor.log | wc -l > errors.txt
bash selftest.sh
echo $? > status.txt
echo checked >> sorted.txt
