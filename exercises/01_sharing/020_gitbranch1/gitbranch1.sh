# The phone rings in the middle of it.
#
# Tomás looks after the timetable of a ferry. He's working on the one for
# summer when the phone rings: today's 13:00 is cancelled, and the passengers
# have to know at once. But nobody may see the summer timetable yet.
#
# With branches that's no problem. A branch is a name for a commit, and it
# moves along when you commit on it. The other branches stay where they are.
#
#     git switch -c winter              make the branch winter and go to it
#     git switch main                   go to a branch: the files change with it
#     git branch                        list the branches, * is the current one
#     git merge -m "Add winter" winter  bring winter into the current branch
#     git branch -d winter              delete a branch that has been merged
#
# What you haven't committed comes along when you switch. So commit first.
# (Older books use git checkout for git switch.)

set -e # stop at the first command that fails

# The script starts in the repository of the ferry, on the branch main. The two
# files there are timetable.txt and notice.txt.

# TODO: make the branch summer. On it, add the line  18:30 Island  to the end
# of timetable.txt, and commit that.

# The phone rings.

# TODO: on main, add the line  No 13:00 today  to the end of notice.txt, and
# commit that. The commit must not contain anything of summer.

# Evening: from now on, everybody may see the summer timetable.

# TODO: bring summer into main, and delete the branch summer.
