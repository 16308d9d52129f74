# One minute for Marisol.
#
# Marisol has applied for a job, and gave the address of her programs. Whoever
# reads it has a minute. They see ten files in a heap, four of them some kind
# of README, and nothing that says what's worth opening. The minute is over.
#
# Give her work a shape that anybody knows: a folder for each project, and at
# the top a README.md that says what is where. Many companies keep hundreds of
# projects like that, in one repository. It's called a monorepo.
#
#     now                                     later
#     README.md                               README.md
#     tip.py    test_tip.py    tip-README.md  projects/
#     tide.py   test_tide.py   tide-README.md     tip/
#     birds.py  test_birds.py  birds-README.md        tip.py
#                                                     test_tip.py
#                                                     README.md
#                                                 tide/    the same three
#                                                 birds/   the same three

# TODO: README.md, beside this script, is the index. Give it a line for each of
# the three, with a link to its folder and, after the link, what it does. Links
# begin at the README's own folder, so that they work in every copy.

set -e # stop at the first command that fails

# TODO: the script starts in the heap. Sort it.
