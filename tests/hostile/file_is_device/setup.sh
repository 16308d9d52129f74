set -e
rm -f exercise.py; ln -s /dev/zero exercise.py
