# expect: This line is in the file twice.
uniq sensor.log | sort > sorted.txt
grep ERROR sensor.log | wc -l > errors.txt
bash selftest.sh
echo $? > status.txt
echo checked >> sorted.txt
