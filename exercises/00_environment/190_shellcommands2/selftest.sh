echo "self-test of the station"
exit 3
