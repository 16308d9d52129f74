# expect: The server doesn't have Lars's song
set -e
cd choir
git remote add origin ../choir.git
git push -u origin main
cd ..
git clone choir.git lars
cd lars
echo "Evening Song" >> programme.txt
git commit -am "Add the evening song"
cd ../choir
echo "Sunday 17:00" >> rehearsals.txt
git commit -am "Add a rehearsal on Sunday"
git push
