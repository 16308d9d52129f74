# Moving about in the terminal.
#
# A terminal runs one command a line, and it always stands in one folder, the
# current one. Paths in commands start there:
#
#     pwd                       show the current folder
#     ls old                    show what is in the folder old
#     cd old                    go into old;  cd .. goes up again
#     mkdir -p maps/north       make a folder, and those above it if missing
#     mv plan.txt maps          move a file into a folder (or rename it)
#     cp plan.txt plan-2.txt    copy a file
#     mv "city map.txt" maps    a name with a space needs quotes
#
# Servers and build machines have no windows and no mouse: this is how you will
# work on them. (PowerShell has the same names; there, mkdir needs no -p.)

set -e # stop at the first command that fails

# This script starts in a folder that holds the tree on the left.
#
#     photos/                        photos/
#         beach 1.jpg                    2024/
#         beach 2.jpg                        beach/
#         notes.txt                              beach 1.jpg
#         old/                                   beach 2.jpg
#             castle.jpg                     castle/
#                                                castle.jpg
#                                        notes.txt
#                                        notes-copy.txt
#                                        old/

cd photos
# TODO: make the tree on the right of it. Then go into photos/2024 and, as the
# last command, let pwd show where you are.
