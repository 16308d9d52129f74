# expect: doesn't know where to pull from
set -e
cd choir
git remote add origin ../choir.git
git push origin main
cd ..
git clone choir.git lars
cd lars
echo "Evening Song" >> programme.txt
git commit -am "Add the evening song"
git push
cd ../choir
echo "Sunday 17:00" >> rehearsals.txt
git commit -am "Add a rehearsal on Sunday"
git pull --no-rebase
git push
