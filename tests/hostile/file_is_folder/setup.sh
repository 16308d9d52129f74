set -e
rm -f exercise.py; mkdir exercise.py; echo "def add(a, b): return a + b" > exercise.py/__init__.py
