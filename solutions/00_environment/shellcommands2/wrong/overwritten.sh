# expect: sorted.txt begins with the different lines of the log, sorted
sort -u sensor.log > sorted.txt
grep -c ERROR sensor.log > errors.txt
bash selftest.sh
echo $? > status.txt
echo checked > sorted.txt
