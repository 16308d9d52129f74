# Moving about in the terminal.
#
# A terminal runs one command a line, and it always stands in one folder, the
# current one. Paths in commands start there.
#
#     pwd                       show the current folder
#     ls old                    show what is in the folder old
#     cd old                    go into old;  cd .. goes up again
#     mkdir -p maps/north       make a folder, and those above it if missing
#     mv plan.txt maps          move a file into a folder (or give it a new name)
#     cp plan.txt plan-2.txt    copy a file
#     mv "city map.txt" maps    a name with a space needs quotes
#
# Servers, containers and build machines have no windows and no mouse: this is
# how you will work on them. A script is a file of such commands. (PowerShell on
# Windows has the same names for all of them, with `mkdir` without -p.)
#
# The check runs this file in a fresh folder that holds the tree on the left.
# Write the commands that make the tree on the right of it. Then go into
# photos/2024 and let pwd show where you are, as the last command.
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

set -e # stop at the first command that fails

cd photos
# TODO: make the folders, move and copy the files, end in photos/2024.
