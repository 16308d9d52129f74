git checkout -b child-fares
echo "under 12: half price" >> fares.txt && git commit -qam "Children"
git push origin child-fares
echo "under 3: free" >> fares.txt && git commit -qam "Babies"
git push origin child-fares
git checkout main
git merge --no-ff --file ../PR.md child-fares
git push origin main :child-fares
git branch -D child-fares
