# Tidying up without a mouse.
#
# Nadia's poems are in a mess, and they are on a server: no windows, no mouse,
# only a terminal. A terminal is always in one folder, and paths start there.
#
#     pwd                       show which folder that is
#     ls maps                   show what is in the folder maps
#     cd maps                   go into it;  cd ..  goes up again
#     mkdir -p maps/north       make a folder, and those above it if missing
#     mv plan.txt maps          move a file into a folder
#     mv plan.txt plan-b.txt    give it another name
#     cp plan.txt plan-c.txt    copy it
#     rm plan.txt               delete it for good
#
# A space ends a name, and quotes keep it together: "city map.txt".
#
# The folder poems, beside this script, is the tree on the left. Turn it into
# the one on the right. Try the commands in a terminal first (on Windows in Git
# Bash), on a copy that  cp -r poems play  makes. The check has a copy of its
# own.
#
#     poems/                         poems/
#         list.txt                       contents.txt       list.txt, renamed
#         night train.txt                contents-old.txt   a copy of it
#         tide 1.txt                     sea/
#         tide 2.txt                         harbour.txt
#         drafts/                            tide 1.txt
#             harbour.txt                    tide 2.txt
#             shopping.txt               trains/
#                                            night train.txt
#                                        drafts/            empty now

set -e # stop at the first command that fails

cd poems

# TODO: make the tree on the right. Nadia doesn't need her shopping any more.

# TODO: at the very end, go into the folder sea and let pwd show where you are.
