"""Run a file of SQL on the things in found.csv: python3 ask.py umbrellas.sql"""

import csv
import sqlite3
import sys
from pathlib import Path

here = Path(__file__).parent
db = sqlite3.connect(":memory:")
db.executescript((here / "table.sql").read_text(encoding="utf-8"))
with open(here / "found.csv", encoding="utf-8", newline="") as file:
    db.executemany("INSERT INTO found VALUES (?, ?, ?, ?)", list(csv.reader(file))[1:])

for name in sys.argv[1:]:
    sql = (here / name).read_text(encoding="utf-8")
    if name == "table.sql":
        print("The table is there.")
        continue
    cursor = db.execute(sql)
    if cursor.description is None:  # an INSERT gives no rows: show the table as it is now
        cursor = db.execute("SELECT * FROM found")
    print(*(column[0] for column in cursor.description or []), sep=" | ")
    for row in cursor:
        print(*row, sep=" | ")
