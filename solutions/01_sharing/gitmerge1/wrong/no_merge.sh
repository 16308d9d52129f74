# expect: main ends with a commit that joins main and autumn
cp ../resolved_menu.txt menu.txt
git add menu.txt
git commit -m "Merge autumn by hand"
