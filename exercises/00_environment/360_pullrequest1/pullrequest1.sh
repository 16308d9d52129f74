# A pull request.
#
# In a team nobody commits to main directly. You push a branch of your own and ask
# for it to be pulled into main: that is a pull request (merge request on GitLab).
# It shows the difference and your description, a colleague reads both and asks, and
# then it is merged. Good descriptions answer three questions: what changes, why,
# and how was it tested.
#
# On GitHub the request, the talk and the merge happen on the web site. Here you play
# both parts, and the description becomes the message of the merge:
#
#     git merge --no-ff -F ../PR.md BRANCH      -F takes the message from a file
#
# A branch that has been merged is deleted, here and on the server:
#
#     git branch -d BRANCH
#     git push origin --delete BRANCH
#
# Fill PR.md in: children under 12 now pay half, says the new line in fares.txt.
# Then complete this script. It starts in a clone of a tram company's repository, on
# main. In it:
#
#     1. make the branch child-fares, and commit on it the line
#        under 12: half price   at the end of fares.txt
#     2. push the branch to origin
#     3. merge it into main with --no-ff and the message from ../PR.md, push main
#     4. delete the branch in both places

set -e # stop at the first command that fails

# TODO: write the commands.
