set -e # stop at the first command that fails

cd choir
git remote add origin ../choir.git
git push -u origin main

cd ..
git clone choir.git colleague
cd colleague
echo "Evening Song" >> programme.txt
git add programme.txt
git commit -m "Add the evening song"
git push

cd ../choir
git pull

# Why this way
#
# -u is needed once for a branch that was born here; a clone has it from the start.
# The colleague's push was accepted because nobody else had pushed since the clone.
# When it is refused, pull, look, and push again; `push --force` would throw the
# other one's commits away.
