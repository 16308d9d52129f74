source .venv/*/activate
pip freeze > requirements.txt
deactivate
python -m venv server
source server/*/activate
pip install -r requirements.txt
python labels.py > label.txt
