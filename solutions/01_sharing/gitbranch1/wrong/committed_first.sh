# expect: summer has one commit more than main had at the start
set -e
echo "18:30 Island" >> timetable.txt
git add timetable.txt
git commit -m "Add an evening ferry for summer"
git switch -c summer main~1
git switch main
git merge --no-ff summer -m "Merge the summer timetable"
