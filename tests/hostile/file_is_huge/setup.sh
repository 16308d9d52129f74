set -e
rm -f exercise.py; truncate -s 1500M exercise.py
