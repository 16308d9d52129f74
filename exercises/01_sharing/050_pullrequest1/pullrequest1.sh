# "Some changes. As discussed."
#
# Halima reviews what others want to bring into the tram company's main. This
# description has come with a pull request, and she sends it back. Who pays
# less now? Who says so? What was looked at?
#
# A pull request goes like this: you push a branch, not main. Somebody reads
# the difference and your description, and asks questions. You push more
# commits to the same branch, and when both are content, the branch is merged
# and deleted. On GitHub you do it on the web page. Here you play both, and
# PR.md, beside this script, becomes the message of the merge:
#
#     git merge --no-ff -F ../PR.md BRANCH    -F: the message is in a file
#     git branch -d BRANCH                    delete a merged branch here
#     git push origin --delete BRANCH         and on the server

# TODO: PR.md. Say in sentences of your own that children under 12 pay half
# (What), that the town council has decided it (Why), and that you have
# checked that the fare for adults is as it was (How tested).

set -e # stop at the first command that fails

# The script starts in a clone of the company's repository, on main.

# TODO: on a new branch child-fares, add the line  under 12: half price  to the
# end of fares.txt, commit it, and push the branch to origin.

# Halima asks: "And babies?"

# TODO: on the same branch, add the line  under 3: free  , commit, push again.

# Halima is content.

# TODO: merge the branch into main, with PR.md as the message, and push main.
# Then delete the branch, here and on the server.
