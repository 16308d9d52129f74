set -e
git branch summer
git switch summer
printf '18:30 Island\n' | tee -a timetable.txt
git add --all
git commit -q -m "The 18:30"
git switch -
git branch
printf 'No 13:00 today\n' >> notice.txt
git add --all && git commit -q -m "No 13:00"
git merge summer -m "Summer"
git branch -D summer
