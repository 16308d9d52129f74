# expect: The first push went to main
set -e # stop at the first command that fails

echo "under 12: half price" >> fares.txt
git add fares.txt
git commit -m "Give children under 12 half price"
git push

echo "under 3: free" >> fares.txt
git add fares.txt
git commit -m "Let babies travel free"
git push

