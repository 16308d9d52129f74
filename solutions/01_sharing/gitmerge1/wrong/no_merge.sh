# expect: Nobody has merged autumn into main
cp ../resolved_menu.txt menu.txt
git add menu.txt
git commit -m "Both soups"
