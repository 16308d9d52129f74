# Two cooks, one soup.
#
# Ama put basil into the tomato soup, Bruno wants pumpkin. Each changed the
# menu of their café on a branch of their own, and each changed the same line.
# git cannot know who is right. It stops in the middle of the merge, and the
# file looks like this:
#
#     <<<<<<< HEAD
#     Tea: mint                 the current branch, here main
#     =======
#     Tea: ginger               the branch that is being merged
#     >>>>>>> spring
#
# This is a conflict, and it happens in every team. You write the lines as they
# should be, delete the three markers, then git add and git commit. For git,
# adding means "resolved". It doesn't check for a leftover marker, and then the
# guests read it.
#
# resolved_menu.txt, beside this script, is the menu as git leaves it. Outside
# of the conflict git has merged what only one of them changed.

# The script runs in the café's repository, on the branch main. It starts
# without set -e, because git merge ends with status 1 when there is a
# conflict.

# TODO: in resolved_menu.txt, keep both wishes, in one line:
#
#     Soup: tomato with basil, or pumpkin

# TODO: merge the branch autumn into main.

# TODO: copy ../resolved_menu.txt over menu.txt, and finish the merge.
