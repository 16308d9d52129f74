# expect: the second commit holds bread.txt and soup.txt, and no scratch.txt
set -e
git init -b main
git add soup.txt
git commit -m "Add leek soup"
echo "Serve hot." >> soup.txt
git commit -a -m "Serve the soup hot"
