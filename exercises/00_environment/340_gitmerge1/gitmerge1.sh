# When two changed the same line.
#
# git merges what was changed in different places by itself. Where two branches
# changed the same line it cannot know who is right. It stops in the middle of the
# merge and writes both into the file:
#
#     <<<<<<< HEAD
#     Tea: mint                 the current branch, here main
#     =======
#     Tea: ginger               the branch that is merged
#     >>>>>>> spring
#
# This is a conflict, and every team has some each week. You write the lines as they
# ought to be, delete the markers, say `git add menu.txt` and then `git commit`.
# Adding means "resolved", whatever the file holds: git does not look whether the
# markers are gone. `git merge --abort` takes you back to the start.
#
# The check runs this script in a repository of a café. Its branches main and autumn
# both changed the soup in menu.txt. The file resolved_menu.txt beside this script
# shows what git makes of them. Edit it so that both wishes are kept in one line:
#
#     Soup: tomato with basil, or pumpkin
#
# Then complete the script. Where it starts, your resolved file is one folder up:
# ../resolved_menu.txt

# TODO: merge autumn into main. git merge ends with status 1: that is expected here.

# TODO: copy ../resolved_menu.txt to menu.txt, add it, and commit with a message.
