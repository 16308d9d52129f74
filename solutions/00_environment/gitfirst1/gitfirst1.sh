set -e # stop at the first command that fails

git init -b main
git add soup.txt
git commit -m "Add leek soup"
echo "Serve hot." >> soup.txt
git add soup.txt bread.txt
git commit -m "Add rye bread, and serve the soup hot"

# Why this way
#
# Naming the files keeps the scratch note out, today and by mistake. Two unrelated
# changes in one commit, as here, are better made into two: each can then be looked
# at, or taken back, by itself. `git commit -a` adds every changed file that git
# knows already, but never a new one such as bread.txt.
