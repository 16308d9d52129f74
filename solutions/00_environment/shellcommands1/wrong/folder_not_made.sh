# expect: poems/sea is a file
set -e
cd poems
mkdir trains
mv drafts/harbour.txt sea
mv "night train.txt" trains
mv list.txt contents.txt
cp contents.txt contents-old.txt
rm drafts/shopping.txt
