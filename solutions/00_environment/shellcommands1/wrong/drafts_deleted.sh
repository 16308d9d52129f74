# expect: the folder drafts is still there
set -e
cd poems
mkdir sea trains
mv tide* drafts/harbour.txt sea
mv "night train.txt" trains
mv list.txt contents.txt
cp contents.txt contents-old.txt
rm -r drafts
cd sea
pwd
