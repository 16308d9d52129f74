git checkout -b summer
echo "18:30 Island" >> timetable.txt
git commit -am "Summer"
git checkout main
echo "No 13:00 today" >> notice.txt
git commit -am "Notice"
git merge --no-ff --no-edit summer
git branch --delete summer
git log --oneline --graph
