# Several projects in one repository.
#
# Who looks at your work opens one page and decides in a minute whether to go
# on. Ten repositories with a file each do not help. One with a clear index
# does: each project in a folder of its own, and at the top a README that says
# what is where. Companies keep hundreds of projects in such a "monorepo".
#
# Links in the index are relative, so that they work in every copy:
#
#     - [Weather](projects/weather) - reads the old lighthouse's thermometer
#
# A full path such as C:\Users\robin or /home/robin works on one machine in the
# world. Sort the heap below, and complete README.md, the index beside this
# script: one line like that for each project.

set -e # stop at the first command that fails

# The script starts in a folder where three projects lie in a heap, on the left.
# (What they do: tip shares a bill, tide prints high water, birds counts a list of
# birds.)
#
#     tip.py  test_tip.py  tip-README.md           projects/
#     tide.py  test_tide.py  tide-README.md            tip/
#     birds.py  test_birds.py  birds-README.md             tip.py
#     README.md                                            test_tip.py
#                                                          README.md
#                                                      tide/  (the same)
#                                                      birds/  (the same)
#                                                  README.md

# TODO: write the commands that sort them as on the right.
