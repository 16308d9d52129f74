set -e # stop at the first command that fails

git switch -c summer
echo "18:30 Island" >> timetable.txt
git add timetable.txt
git commit -m "Add the 18:30 in summer"

git switch main
echo "No 13:00 today" >> notice.txt
git add notice.txt
git commit -m "Cancel the 13:00"

git merge -m "Bring in the summer timetable" summer
git branch -d summer

# Why this way
#
# Both branches had moved, so the merge made a commit with two parents. If main
# hadn't moved, git would only have moved main forward to summer (a
# fast-forward), and with --no-ff it makes a merge commit even then. Deleting
# the branch deletes a name: its commits are part of main now. -d refuses if
# they aren't.
