set -e # stop at the first command that fails

cd poems

mkdir sea trains
mv "tide 1.txt" "tide 2.txt" drafts/harbour.txt sea
mv "night train.txt" trains
mv list.txt contents.txt
cp contents.txt contents-old.txt
rm drafts/shopping.txt

cd sea
pwd

# Why this way
#
# The script stays in one folder until the work is done. With a cd before each
# command, it's hard to say where a path starts, and a wrong rm is final. mv
# takes several files if the last name is a folder. Is sea missing? Then
# `mv list.txt sea` doesn't complain: it renames the file to sea.
