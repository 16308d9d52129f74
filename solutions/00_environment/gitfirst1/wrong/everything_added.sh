# expect: the first commit holds soup.txt alone
set -e
git init -b main
git add .
git commit -m "Add recipes"
echo "Serve hot." >> soup.txt
git add .
git commit -m "Serve hot"
