set -e # stop at the first command that fails

cd photos
mkdir -p 2024/beach 2024/castle
mv "beach 1.jpg" "beach 2.jpg" 2024/beach
mv old/castle.jpg 2024/castle
cp notes.txt notes-copy.txt
cd 2024
pwd
