"""Run a file of SQL on the club in club.sql: python3 ask.py programme.sql"""

import sqlite3
import sys
from pathlib import Path

here = Path(__file__).parent
db = sqlite3.connect(":memory:")
db.executescript((here / "club.sql").read_text(encoding="utf-8"))

for name in sys.argv[1:]:
    cursor = db.execute((here / name).read_text(encoding="utf-8"))
    print(*(column[0] for column in cursor.description), sep=" | ")
    for row in cursor:
        print(*("NULL" if value is None else value for value in row), sep=" | ")
