git merge autumn

cp ../resolved_menu.txt menu.txt
git add menu.txt
git commit -m "Merge autumn: pumpkin joins the tomato soup"

# Why this way
#
# Taking one side as a whole is quicker (git checkout --ours menu.txt) and would
# have lost the pumpkin, or the basil, without a sound. Copying the file and
# committing without the merge gives the same text but a commit with one parent:
# git would not know that autumn is in, and ask again next time.
