# expect: the second night writes all three files anew
sort sensor.log | uniq >> sorted.txt
grep ERROR sensor.log | wc -l >> errors.txt
bash selftest.sh
echo $? >> status.txt
echo checked >> sorted.txt
