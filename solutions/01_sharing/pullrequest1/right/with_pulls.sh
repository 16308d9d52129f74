set -e
git pull
git branch child-fares
git switch child-fares
printf 'under 12: half price\n' >> fares.txt
git add -A
git commit -m "Half price for children" -m "As the council has decided."
git push --set-upstream origin HEAD
printf 'under 3: free\n' >> fares.txt
git commit -a -m "Babies are free"
git push
git switch main
git pull
git merge --no-ff -m "$(cat ../PR.md)" child-fares
git push
git push --delete origin child-fares
git branch --delete child-fares
