"""Tries your client with the register of register.py. Change it as you like.

pythlings shell apiclient -- python try_it.py
"""

import sys
from datetime import date
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent / "src"))

from hutbook import HutBook, HutError

with HutBook("http://127.0.0.1:8000") as book:
    for hut in book.huts():
        print(f"{hut.name:24} {hut.altitude or '?':>5} m  {hut.beds:>3} beds")
    try:
        print(book.book(7, date(2026, 8, 2), beds=3, name="Teodora"))
        print(book.book(12, date(2026, 8, 2), beds=1, name="Teodora"))
    except HutError as error:
        print(f"{type(error).__name__}: {error}")
