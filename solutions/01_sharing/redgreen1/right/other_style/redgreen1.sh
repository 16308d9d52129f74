for file in fee_test.py fee.py LESSONS.md; do
    cp "../$file" .
    git add --all
    git commit --quiet -m "Add $file"
done
git log --stat --oneline
