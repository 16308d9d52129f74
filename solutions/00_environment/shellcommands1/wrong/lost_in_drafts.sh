# expect: tide 1.txt
set -e
cd poems
mkdir sea trains
cd drafts
mv harbour.txt ../sea
rm shopping.txt
mv "tide 1.txt" "tide 2.txt" sea
