# expect: in the end, main is the current branch
set -e
git switch -c summer
echo "18:30 Island" >> timetable.txt
git commit -a -m "Add the 18:30 in summer"
git switch main
echo "No 13:00 today" >> notice.txt
git commit -a -m "Cancel the 13:00"
git switch summer
git merge -m "Bring in the notice" main
