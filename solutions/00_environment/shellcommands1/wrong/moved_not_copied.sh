# expect: the notes are there twice, with the same text
set -e
cd photos
mkdir -p 2024/beach 2024/castle
mv "beach 1.jpg" "beach 2.jpg" 2024/beach
mv old/castle.jpg 2024/castle
mv notes.txt notes-copy.txt
cd 2024
pwd
