# The first commits.
#
# git keeps the history of a folder. A commit is a snapshot of chosen files,
# with a message, an author and a time. Teams share their work as commits, and
# nothing that was committed is lost by a slip of the hand.
#
#     git init -b main             make this folder a repository
#     git add plan.txt map.txt     choose what the next commit shall contain
#     git commit -m "Add a plan"   make the commit, with its message
#     git status                   what has changed, what is chosen
#
# Adding is a step of its own so that you choose: `git add .` takes everything
# that lies about. A message says what the commit does, in a few words. (At
# home git first wants to know who you are: git config --global user.name,
# user.email.)

set -e # stop at the first command that fails

# TODO: the script starts in a folder with soup.txt, bread.txt and scratch.txt.
#
#     1. make a repository with the branch main
#     2. commit soup.txt alone
#     3. add the line  Serve hot.  to the end of soup.txt
#     4. commit this change and bread.txt together; scratch.txt stays out
