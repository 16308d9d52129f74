set -e # stop at the first command that fails

cd photos
mkdir -p 2024/beach 2024/castle
mv "beach 1.jpg" "beach 2.jpg" 2024/beach
mv old/castle.jpg 2024/castle
cp notes.txt notes-copy.txt
cd 2024
pwd

# Why this way
#
# The script stays in one folder until the work is done and only then goes on:
# with a cd before every command one soon loses track of where paths start. mv
# takes several files when the last name is a folder. mkdir -p may run twice
# without an error, which plain mkdir may not; scripts are often run twice.
