# expect: The branch autumn has moved
git switch autumn
git merge main
cp ../resolved_menu.txt menu.txt
git add menu.txt
git commit -m "Both soups"
git switch main
git merge autumn
