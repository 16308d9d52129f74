# expect: the merge is finished: nothing is left unmerged or uncommitted
git merge autumn
cp ../resolved_menu.txt menu.txt
git commit -m "Merge autumn"
