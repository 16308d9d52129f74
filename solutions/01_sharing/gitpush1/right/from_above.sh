git -C choir remote add origin "$PWD/choir.git"
git -C choir push --set-upstream origin main
git clone "$PWD/choir.git" lars
(cd lars && echo "Evening Song" >> programme.txt && git commit -qam "Song" && git push -q)
cd choir
printf 'Sunday 17:00\n' >> rehearsals.txt
git add . && git commit -m "Sunday"
git fetch
git merge origin/main
git push
git log --oneline --graph
