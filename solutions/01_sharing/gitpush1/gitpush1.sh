set -e # stop at the first command that fails

cd choir
git remote add origin ../choir.git
git push -u origin main

cd ..
git clone choir.git lars
cd lars
echo "Evening Song" >> programme.txt
git add programme.txt
git commit -m "Add the evening song"
git push

cd ../choir
echo "Sunday 17:00" >> rehearsals.txt
git add rehearsals.txt
git commit -m "Add a rehearsal on Sunday"
git pull --no-rebase
git push

# Why this way
#
# Both had a new commit, so the pull made a merge. git pull --rebase puts her
# commit on top of his instead: a straight line, and a matter of taste. Without
# either, today's git refuses to choose. And once somebody else has pulled, a
# push --force takes away commits that they build on.
