set -e # stop at the first command that fails

git switch -c child-fares
echo "under 12: half price" >> fares.txt
git add fares.txt
git commit -m "Give children under 12 half price"
git push -u origin child-fares

echo "under 3: free" >> fares.txt
git add fares.txt
git commit -m "Let babies travel free"
git push

git switch main
git merge --no-ff -F ../PR.md child-fares
git push

git branch -d child-fares
git push origin --delete child-fares

# Why this way
#
# An answer to a review is a commit of its own: the reviewer sees what is new
# since last time. With --no-ff, the history shows later that these commits came
# together, and why: the message of the merge is the description. -d is a check,
# too, since it refuses to delete a branch that is not merged.
