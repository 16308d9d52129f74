# expect: status.txt holds the exit status of selftest.sh
sort -u sensor.log > sorted.txt
grep -c ERROR sensor.log > errors.txt
bash selftest.sh
echo done
echo $? > status.txt
echo checked >> sorted.txt
