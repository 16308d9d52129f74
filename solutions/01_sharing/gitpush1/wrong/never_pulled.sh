# expect: choir has the new commit too
set -e
cd choir
git remote add origin ../choir.git
git push -u origin main
cd ..
git clone choir.git colleague
cd colleague
echo "Evening Song" >> programme.txt
git commit -am "Add the evening song"
git push
