set -e # stop at the first command that fails

for name in tip tide birds; do
    mkdir -p "projects/$name"
    mv "$name.py" "test_$name.py" "projects/$name"
    mv "$name-README.md" "projects/$name/README.md"
done

