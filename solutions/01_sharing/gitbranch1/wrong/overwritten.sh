# expect: a commit adds the 18:30 ferry to the timetable
set -e
git switch -c summer
echo "18:30 Island" > timetable.txt
git commit -a -m "Add the 18:30 in summer"
git switch main
echo "No 13:00 today" >> notice.txt
git commit -a -m "Cancel the 13:00"
git merge -m "Bring in summer" summer
git branch -d summer
