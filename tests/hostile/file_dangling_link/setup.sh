set -e
rm -f exercise.py; ln -s nowhere/exercise.py exercise.py
