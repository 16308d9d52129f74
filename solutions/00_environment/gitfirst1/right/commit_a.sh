git init --initial-branch=main
git status
git add soup.txt && git commit --message="Soup"
echo 'Serve hot.' >> soup.txt
git commit -am "Hot"
git add bread.txt
git commit -m "Bread"
git log --oneline --decorate=no
