git merge autumn
cp ../resolved_menu.txt menu.txt
git add menu.txt
git commit -m "Bring in autumn, with both soups"

# Why this way
#
# Between merge and commit, git remembers that it is in the middle of a merge:
# that is why the commit gets two parents. At work you edit menu.txt in place,
# in an editor that shows both sides. Read the rest of the file, too: git
# merges what doesn't overlap, but whether it fits together only somebody who
# reads it can say.
