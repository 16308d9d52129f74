# expect: git refuses: summer has a commit that main does not have yet
set -e
git switch -c summer
echo "18:30 Island" >> timetable.txt
git commit -a -m "Add the 18:30 in summer"
git switch main
echo "No 13:00 today" >> notice.txt
git commit -a -m "Cancel the 13:00"
git branch -d summer
