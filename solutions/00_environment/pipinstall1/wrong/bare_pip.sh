# expect: no command of the script fails
set -e
pip install pythlings-postcode==1.0
pip list > installed.txt
pip install --upgrade pythlings-postcode
pip install --upgrade pip
