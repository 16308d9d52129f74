# What was in the soup last week?
#
# Elif keeps her grandmother's recipes as text files and tries things out. Last
# week the soup was perfect, and nobody remembers what she had changed.
#
# git remembers. A commit is a snapshot of the files that you choose, with a
# message, an author and a time, and every commit can be looked at later.
#
#     git init -b main             make this folder a repository
#     git add plan.txt map.txt     choose what goes into the next commit
#     git commit -m "Add a plan"   make the commit, with its message
#     git status                   what has changed, what is chosen
#     git log --oneline            the commits, newest first
#
# You add first, then commit. When a file changes later, add it again. Beware
# of git add . because it takes everything in the folder, private things too.
#
# (For bash; on Windows Git Bash. At home git wants to know who you are, once:
# git config --global user.name "Elif", and the same with user.email.)

set -e # stop at the first command that fails

# The check runs the script in a new folder with soup.txt, bread.txt and
# gossip.txt. Here there are none, so by hand it would stop at git add.

# TODO: make a repository with the branch main. Commit soup.txt, nothing else.

# TODO: add the line  Serve hot.  to the end of soup.txt, and commit the
# change.

# TODO: commit bread.txt. gossip.txt is for nobody: it never gets into a
# commit.

# TODO: let git log --oneline show what you have made.
