set -e # stop at the first command that fails

git init -b main
git add soup.txt
git commit -m "Add leek soup"
echo "Serve hot." >> soup.txt
git add soup.txt bread.txt
git commit -m "Add rye bread, and serve the soup hot"
