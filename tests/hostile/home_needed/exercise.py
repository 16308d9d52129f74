import os
from pathlib import Path
secret = Path(os.getcwd()).parents[4] / 'home' / 'hostile_victim' / 'precious.txt'
def add(a, b):
    try:
        return secret.read_text() and a + b
    except PermissionError:
        return 0
