cat sensor.log | sort -u > sorted.txt
echo checked >> sorted.txt
grep -c ERROR sensor.log > errors.txt
bash selftest.sh > /dev/null
status=$?
echo "the self-test is over"
echo "$status" > status.txt
