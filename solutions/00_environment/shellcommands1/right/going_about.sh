cd poems
mkdir -p sea
mkdir -p trains
cd drafts
mv harbour.txt ../sea/harbour.txt
rm shopping.txt
cd ..
mv tide\ 1.txt sea
mv tide\ 2.txt sea
mv night\ train.txt trains/
cp list.txt contents-old.txt
mv list.txt contents.txt
ls
cd sea
pwd
