# expect: in the first commit, the soup is as it was
set -e
git init -b main
echo "Serve hot." >> soup.txt
git add soup.txt
git commit -m "Add leek soup"
git commit --allow-empty -m "Serve hot"
git add bread.txt
git commit -m "Add rye bread"
git log --oneline
