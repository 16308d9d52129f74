sort sensor.log | uniq > sorted.txt
grep ERROR sensor.log | wc -l > errors.txt
bash selftest.sh
echo $? > status.txt
echo checked >> sorted.txt

# Why this way
#
# uniq only sees neighbours, so sort comes first; `sort -u` does both in one, and
# `grep -c ERROR` counts by itself. Nothing may stand between selftest.sh and
# $?, because each command sets it anew. In daily work you will rarely print it:
# `bash selftest.sh || echo failed` acts on it at once.
