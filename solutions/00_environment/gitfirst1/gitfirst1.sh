set -e # stop at the first command that fails

git init -b main
git add soup.txt
git commit -m "Add leek soup"

echo "Serve hot." >> soup.txt
git add soup.txt
git commit -m "Serve the soup hot"

git add bread.txt
git commit -m "Add rye bread"

git log --oneline

# Why this way
#
# Three small commits, not a big one: each can be read, and undone, by itself.
# `git commit -a` would save the second git add, but it never takes a file that
# git doesn't know yet, such as bread.txt. Messages say what the commit does, as
# an order: "Add leek soup". Most projects write them that way.
