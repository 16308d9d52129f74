source .venv/*/activate
pip install pythlings-parrot==1.0
python -m pythlings_parrot > old.txt
pip install --upgrade pythlings-parrot
python -m pythlings_parrot > new.txt
pip list > installed.txt
