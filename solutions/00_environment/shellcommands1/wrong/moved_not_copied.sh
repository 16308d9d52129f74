# expect: contents-old.txt is a copy of it
set -e
cd poems
mkdir sea trains
mv "tide 1.txt" "tide 2.txt" drafts/harbour.txt sea
mv "night train.txt" trains
mv list.txt contents.txt
rm drafts/shopping.txt
cd sea
pwd
