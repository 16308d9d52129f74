# expect: in the second commit the soup ends with the new line
set -e
git init -b main
git add soup.txt
git commit -m "Add leek soup"
echo "Serve hot." >> soup.txt
git add bread.txt
git commit -m "Add rye bread"
