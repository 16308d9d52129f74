# expect: the server has one more commit, with the new song
set -e
cd choir
git remote add origin ../choir.git
git push -u origin main
cd ..
git clone choir.git colleague
cd colleague
echo "Evening Song" >> programme.txt
git commit -am "Add the evening song"
cd ../choir
git pull
