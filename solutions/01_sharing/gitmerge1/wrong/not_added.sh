# expect: git is still in the middle of the merge
git merge autumn
cp ../resolved_menu.txt menu.txt
git commit -m "Both soups"
