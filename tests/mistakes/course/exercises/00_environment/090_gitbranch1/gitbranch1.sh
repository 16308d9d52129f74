set -e # stop at the first command that fails

git switch -c summer
echo "18:30 Island" >> timetable.txt
git add timetable.txt
git commit -m "Add an evening ferry for summer"
git switch main
git merge --no-ff summer -m "Merge the summer timetable"
