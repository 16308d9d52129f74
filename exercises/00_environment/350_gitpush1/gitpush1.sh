# Sharing a repository.
#
# A remote is another copy of the repository that you exchange commits with, usually
# on a server such as GitHub or GitLab. Its customary name is origin. Here a folder,
# choir.git, plays the server; the commands are the same, only the address differs.
#
#     git remote add origin ADDRESS   note the remote
#     git push -u origin main         send main there; -u remembers the pair, so
#                                     that later  git push  and  git pull  will do
#     git clone ADDRESS FOLDER        a new copy of the whole repository, with origin
#                                     already noted
#     git pull                        fetch what others have pushed, and merge it
#
# A push is refused when the remote has commits that you do not have: pull first.
# (On GitHub an empty repository is made on the web site; its page shows you ADDRESS.)
#
# The check runs this script in a folder that holds choir, a repository with commits
# on main, and choir.git, which is empty. Write commands that
#
#     1. in choir: add ../choir.git as origin and push main, with -u
#     2. above it: clone choir.git into the folder colleague
#     3. in colleague: add the line  Evening Song  to the end of programme.txt,
#        commit and push it
#     4. in choir: pull

set -e # stop at the first command that fails

cd choir
# TODO: write the commands.
