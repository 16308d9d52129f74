# When two changed the same line.
#
# Where two branches changed the same line, git cannot know who is right. It
# stops in the middle of the merge and writes both into the file:
#
#     <<<<<<< HEAD
#     Tea: mint                 the current branch, here main
#     =======
#     Tea: ginger               the branch that is merged
#     >>>>>>> spring
#
# Every team has such conflicts each week. You write the lines as they ought to
# be, delete the markers, then git add and git commit. Adding means "resolved",
# whatever the file holds: git does not look for the markers.

# The script runs in the repository of a café. Its branches main and autumn both
# changed the soup in menu.txt; resolved_menu.txt, beside this script, shows what
# git makes of them.

# TODO: edit resolved_menu.txt, so that both wishes are kept in one line:
#
#     Soup: tomato with basil, or pumpkin

# TODO: merge autumn into main. git merge ends with status 1: that is expected here.

# TODO: copy ../resolved_menu.txt to menu.txt, add it, and commit with a message.
