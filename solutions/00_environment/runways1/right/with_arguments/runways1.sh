set -e
echo "first"
python3 ./greet.py
echo "second"
python3 -m greet
chmod 755 greet.py
"$PWD/greet.py"
