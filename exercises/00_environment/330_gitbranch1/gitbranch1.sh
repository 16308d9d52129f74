# Working on the side.
#
# A branch is a name for a commit, and it moves along when you commit on it. With a
# branch of your own you can try something for days, while main stays as it is and
# can be handed out at any time.
#
#     git switch -c winter      make the branch winter and go to it
#     git switch main           go to a branch: the files change with it
#     git branch                list the branches, * marks the current one
#     git merge winter          bring winter into the current branch
#
# When main has not moved meanwhile, merge only moves the name main forward (a
# "fast-forward"), and afterwards nobody sees that there was a branch. With --no-ff
# it makes a commit that joins the two lines; many teams want this one for each
# piece of work. It has a message like any commit: git merge --no-ff winter -m "..."
#
# git switch does the branch half of the older git checkout, which you will still
# meet in books and scripts.
#
# The check runs this script in a repository of a ferry line, on its branch main.
# The summer timetable has one more ferry. Write commands that
#
#     1. make the branch summer and go to it
#     2. add the line  18:30 Island  to the end of timetable.txt, and commit it
#     3. go back to main and merge summer into it with --no-ff

set -e # stop at the first command that fails

# TODO: write the commands.
