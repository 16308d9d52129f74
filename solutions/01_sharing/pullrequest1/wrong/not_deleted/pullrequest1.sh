set -e
git switch -c child-fares
echo "under 12: half price" >> fares.txt
git commit -am "Give children under 12 half price"
git push -u origin child-fares
git switch main
git merge --no-ff -F ../PR.md child-fares
git push
git branch -d child-fares
