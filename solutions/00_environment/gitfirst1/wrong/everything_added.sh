# expect: gossip.txt is in the commit "Add leek soup", for everybody to read
set -e
git init -b main
git add .
git commit -m "Add leek soup"
echo "Serve hot." >> soup.txt
git add .
git commit -m "Serve hot"
git commit --allow-empty -m "Bread"
git log --oneline
