set -e
cd choir
git remote add origin ../choir.git
git push -u origin main
cd ..
git clone choir.git lars
cd lars
echo "Evening Song" >> programme.txt
git commit -am "Add the evening song"
git push
cd ../choir
echo "Sunday 17:00" >> rehearsals.txt
git commit -am "Add a rehearsal on Sunday"
git pull --rebase
git push origin main
