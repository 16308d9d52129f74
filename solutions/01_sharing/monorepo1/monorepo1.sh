set -e # stop at the first command that fails

for name in tip tide birds; do
    mkdir -p "projects/$name"
    mv "$name.py" "test_$name.py" "projects/$name"
    mv "$name-README.md" "projects/$name/README.md"
done

# Why this way
#
# All projects look alike from outside: know one, and you find your way in all of
# them. A for of the shell takes three or thirty. In a repository git mv moves a
# file and stages that; a plain mv and git add --all come to the same.
