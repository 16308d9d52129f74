sort sensor.log | uniq > sorted.txt
grep ERROR sensor.log | wc -l > errors.txt
bash selftest.sh
echo $? > status.txt
echo "the self-test is over"
echo checked >> sorted.txt

# Why this way
#
# uniq sees neighbours only, so sort comes first. The status has to be kept
# before the next command, an echo included, replaces it. Beware of `sort FILE
# > FILE`: the shell empties FILE for the output before sort has read a line of
# it. And nothing here said that something was wrong; scripts fail silently.
