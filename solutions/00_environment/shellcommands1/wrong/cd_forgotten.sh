# expect: every command of the script works
set -e
cd photos
mkdir -p 2024/beach 2024/castle
cd 2024/beach
mv "beach 1.jpg" "beach 2.jpg" .
