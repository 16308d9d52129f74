# expect: the second commit has the soup with its new line, and no other file
set -e
git init -b main
git add soup.txt
git commit -m "Add leek soup"
echo "Serve hot." > soup.txt
git add soup.txt
git commit -m "Serve hot"
git add bread.txt
git commit -m "Add rye bread"
git log --oneline
