# Working on the side.
#
# A branch is a name for a commit, and it moves along when you commit on it. On
# your own you can try something for days while main stays as it is.
#
#     git switch -c winter      make the branch winter and go to it
#     git switch main           go to a branch: the files change with it
#     git branch                list the branches, * marks the current one
#     git merge winter          bring winter into the current branch
#
# When main has not moved meanwhile, merge only moves main forward, and nobody
# sees that there was a branch. With --no-ff it makes a commit that joins the
# two; many teams want that:  git merge --no-ff winter -m "..." (In older
# books, git checkout does the work of git switch.)

set -e # stop at the first command that fails

# TODO: the script starts in a repository of a ferry line, on its branch main.
# In summer there is one more ferry.
#
#     1. make the branch summer and go to it
#     2. add the line  18:30 Island  to the end of timetable.txt, and commit it
#     3. go back to main and merge summer into it with --no-ff
