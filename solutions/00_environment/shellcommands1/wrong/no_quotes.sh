# expect: A space ends a name, so bash reads two names here
set -e
cd poems
mkdir sea trains
mv tide 1.txt tide 2.txt sea
mv drafts/harbour.txt sea
mv night train.txt trains
