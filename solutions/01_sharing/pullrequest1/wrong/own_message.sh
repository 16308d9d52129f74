# expect: The newest commit of main has another message
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
git merge --no-ff -m "Merge branch child-fares" child-fares
git push

git branch -d child-fares
git push origin --delete child-fares

