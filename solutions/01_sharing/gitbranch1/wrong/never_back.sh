# expect: in the end main is the current branch
set -e
git switch -c summer
echo "18:30 Island" >> timetable.txt
git commit -am "Add an evening ferry for summer"
git merge --no-ff main -m "Merge"
