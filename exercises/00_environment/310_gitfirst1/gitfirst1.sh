# The first commits.
#
# git keeps the history of a folder. A commit is a snapshot of chosen files, with a
# message, an author and a time. You can look at any of them later, compare them, go
# back. Teams share their work as commits, and nothing that was committed is lost by
# a slip of the hand.
#
#     git init -b main             make this folder a repository
#     git add plan.txt map.txt     choose what the next commit shall contain
#     git commit -m "Add a plan"   make the commit, with its message
#     git status                   what has changed, what is chosen
#     git log --oneline            the commits so far
#
# Adding and committing are two steps so that you choose. `git add .` takes
# everything that lies about, your private notes too. A message says what the
# commit does, in a few words: "Add bread", not "changes".
#
# (Before your own first commit git wants to know who you are:
# git config --global user.name and user.email. In the check that is done.)
#
# The check runs this script in a folder with soup.txt, bread.txt and scratch.txt.
# Write commands that
#
#     1. make a repository with the branch main
#     2. commit soup.txt alone
#     3. add the line  Serve hot.  to the end of soup.txt
#     4. commit this change and bread.txt together; scratch.txt stays out

set -e # stop at the first command that fails

# TODO: write the commands.
