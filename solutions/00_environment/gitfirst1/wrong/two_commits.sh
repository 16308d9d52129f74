# expect: Commit number 2 holds bread.txt and soup.txt
set -e
git init -b main
git add soup.txt
git commit -m "Add leek soup"
echo "Serve hot." >> soup.txt
git add soup.txt bread.txt
git commit -m "Add rye bread, serve the soup hot"
git log --oneline
