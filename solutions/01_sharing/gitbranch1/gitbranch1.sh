set -e # stop at the first command that fails

git switch -c summer
echo "18:30 Island" >> timetable.txt
git add timetable.txt
git commit -m "Add an evening ferry for summer"
git switch main
git merge --no-ff summer -m "Merge the summer timetable"

# Why this way
#
# A branch costs nothing: it is a name in a small file, not a copy of the folder.
# The merge commit has two parents, so the log still shows what belonged together,
# and the whole summer can be taken back at once. Who commits before switching has
# the work on main; `git status` says on which branch you are.
