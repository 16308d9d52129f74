sort sensor.log > step.txt
uniq step.txt > sorted.txt
rm step.txt
cat sensor.log | grep "ERROR" | wc -l > errors.txt
(bash selftest.sh; echo $? > status.txt)
echo "checked" >> sorted.txt
