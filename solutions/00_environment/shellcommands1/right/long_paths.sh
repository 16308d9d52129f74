set -e
mkdir -p poems/sea poems/trains
cp poems/tide* poems/sea
rm poems/tide*
mv poems/*train.txt poems/trains
mv poems/drafts/h* poems/sea
rm -f poems/drafts/shopping.txt
cp poems/list.txt poems/contents.txt
mv poems/list.txt poems/contents-old.txt
cd poems/sea && pwd
