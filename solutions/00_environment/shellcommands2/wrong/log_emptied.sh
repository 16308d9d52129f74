# expect: empties a file before any command has read it
sort sensor.log > sensor.log
uniq sensor.log > sorted.txt
grep ERROR sensor.log | wc -l > errors.txt
bash selftest.sh
echo $? > status.txt
echo checked >> sorted.txt
