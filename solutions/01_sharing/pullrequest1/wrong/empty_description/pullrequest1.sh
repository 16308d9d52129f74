set -e # stop at the first command that fails

git switch -c child-fares
echo "under 12: half price" >> fares.txt
git add fares.txt
git commit -m "Give children under 12 half price"
git push -u origin child-fares

git switch main
git merge --no-ff -F ../PR.md child-fares
git push

git branch -d child-fares
git push origin --delete child-fares

# Why this way
#
# With the branch on the server a colleague can read and try it before anything
# reaches main. -d refuses to delete a branch that is not merged yet (-D does not),
# so it is a check as well. A short-lived branch with one purpose is easier to
# review than a week's work, and hardly ever meets a conflict.
