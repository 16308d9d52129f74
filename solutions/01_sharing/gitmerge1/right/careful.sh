git switch main
git merge --no-commit autumn || echo "a conflict, as expected"
git status
cat ../resolved_menu.txt > menu.txt
git add .
git commit --no-edit
git log --oneline --graph
