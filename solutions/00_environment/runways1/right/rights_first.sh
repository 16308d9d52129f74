chmod u+x ./greet.py
python greet.py
python -m greet
./greet.py
