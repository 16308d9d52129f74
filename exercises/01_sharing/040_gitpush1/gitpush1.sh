# Sharing a repository.
#
# A remote is another copy of the repository, usually on a server such as
# GitHub; by custom it is called origin. Here the folder choir.git plays the
# server.
#
#     git remote add origin ADDRESS   note the remote
#     git push -u origin main         send main there; -u remembers the pair,
#                                     so that later git push, git pull will do
#     git clone ADDRESS FOLDER        a new copy of the whole repository, with
#                                     origin already noted
#     git pull                        fetch what others pushed, and merge it
#
# A push is refused when the remote has commits that you lack: pull first.

set -e # stop at the first command that fails

# The script starts in a folder that holds choir, a repository with commits on main,
# and choir.git, which is empty.

cd choir
# TODO: write the commands.
#
#     1. in choir: add ../choir.git as origin and push main, with -u
#     2. above it: clone choir.git into the folder colleague
#     3. in colleague: add the line  Evening Song  to the end of programme.txt,
#        commit and push it
#     4. in choir: pull
