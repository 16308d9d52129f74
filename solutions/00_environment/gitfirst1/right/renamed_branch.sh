set -e
git init
git add ./soup.txt
git commit -q -m "Leek soup" -m "As grandmother made it."
printf 'Serve hot.\n' >> soup.txt
git add -u
git commit -q -m "Serve the soup hot"
git add bread.txt
git commit -q -m "Rye bread"
git branch -M main
git log --oneline
