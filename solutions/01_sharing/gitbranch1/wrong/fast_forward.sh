# expect: main ends with a commit that joins the old main and summer
set -e
git switch -c summer
echo "18:30 Island" >> timetable.txt
git commit -am "Add an evening ferry for summer"
git switch main
git merge summer
