# expect: everybody can read about the 18:30 in summer
set -e
git switch -c summer
echo "18:30 Island" >> timetable.txt
git add timetable.txt
git commit -m "Add the 18:30 in summer"
echo "No 13:00 today" >> notice.txt
git add notice.txt
git commit -m "Cancel the 13:00"
git switch main
git merge -m "Bring in the summer timetable" summer
git branch -d summer
