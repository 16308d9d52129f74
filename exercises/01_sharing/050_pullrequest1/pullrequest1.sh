# A pull request.
#
# In a team nobody commits to main directly. You push a branch of your own and
# ask for it to be pulled into main. A colleague reads the difference and your
# description, asks, and then it is merged. Good descriptions say what changes,
# why, and how it was tested. On GitHub this happens on the web site; here you
# play both parts, and the description becomes the message of the merge:
#
#     git merge --no-ff -F ../PR.md BRANCH    -F: the message is in a file
#     git branch -d BRANCH                    delete a merged branch here
#     git push origin --delete BRANCH         and on the server
#
# Children under 12 now pay half, says the new line in fares.txt. Fill PR.md
# in, then write the commands.

set -e # stop at the first command that fails

# TODO: the script starts in a clone of a tram company's repository, on main.
#
#     1. make the branch child-fares, and commit on it the line
#        under 12: half price   at the end of fares.txt
#     2. push the branch to origin
#     3. merge it into main with --no-ff and the message from ../PR.md, push main
#     4. delete the branch in both places
