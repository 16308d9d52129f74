git checkout main
git merge -m "Both soups" autumn
mv ../resolved_menu.txt menu.txt
git commit -a -m "Both soups"
