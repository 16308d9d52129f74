# expect: the server doesn't have its last commit
set -e # stop at the first command that fails

git switch -c child-fares
echo "under 12: half price" >> fares.txt
git add fares.txt
git commit -m "Give children under 12 half price"
git push -u origin child-fares

echo "under 3: free" >> fares.txt
git add fares.txt
git commit -m "Let babies travel free"

git switch main
git merge --no-ff -F ../PR.md child-fares
git push

git branch -d child-fares
git push origin --delete child-fares

