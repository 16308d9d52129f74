# expect: Two are called Ilir
"""Where's Mei?

A hiker is missing, and the mountain rescue rings round. Each member is called by another one; the
list is printed by this program. Mei gets every alarm first, and she isn't on it.

The table `people` (see rescue.sql) says in called_by who calls somebody. That's a row of the same
table. To put the two side by side, join the table to itself, under two names:

    SELECT child.name, mother.name
    FROM people AS child
    JOIN people AS mother ON mother.id = child.mother_id

Luca has read the sheet and found more:

- Mei isn't on the chain.
- I share a car with myself, and Mei with Sanna, and then Sanna with Mei.
- Sanna and Idris had no callouts this year. Then they should be there with a 0.
- I was out twice and took three courses. That isn't six of each!

Fix the four queries: `python3 joins2.py` (on Windows `py joins2.py`).
"""

import sqlite3
from pathlib import Path

Rows = list[tuple]


def chain(db: sqlite3.Connection) -> Rows:
    sql = """
        SELECT person.name, caller.name FROM people AS person
        LEFT JOIN people AS caller ON caller.id = person.called_by
        ORDER BY person.name
    """
    return db.execute(sql).fetchall()


def cars(db: sqlite3.Connection) -> Rows:
    sql = """
        SELECT one.name, other.name, one.village FROM people AS one
        JOIN people AS other ON other.village = one.village AND one.id < other.id
        ORDER BY one.village, one.name, other.name
    """
    return db.execute(sql).fetchall()


def callouts(db: sqlite3.Connection, year: int) -> Rows:
    sql = """
        SELECT people.name, COUNT(callouts.day) FROM people
        LEFT JOIN callouts ON callouts.person_id = people.id AND callouts.day LIKE ?
        GROUP BY people.name ORDER BY people.name
    """
    return db.execute(sql, (f"{year}-%",)).fetchall()


def service(db: sqlite3.Connection) -> Rows:
    sql = """
        SELECT people.name, (SELECT COUNT(*) FROM callouts WHERE person_id = people.id), (SELECT COUNT(*) FROM courses WHERE person_id = people.id)
        FROM people ORDER BY people.name
    """
    return db.execute(sql).fetchall()


if __name__ == "__main__":
    the_db = sqlite3.connect(":memory:")
    the_db.executescript(Path(__file__).with_name("rescue.sql").read_text(encoding="utf-8"))
    print("WHO CALLS WHOM")
    for name, caller in chain(the_db):
        print(f"  {name:8} {'gets the alarm' if caller is None else f'is called by {caller}'}")
    print("CARS")
    for name, other, village in cars(the_db):
        print(f"  {name} and {other}, from {village}")
    print("CALLOUTS IN 2026")
    for name, number in callouts(the_db, 2026):
        print(f"  {name:8} {number}")
    print("CALLOUTS AND COURSES SO FAR")
    for name, out, learnt in service(the_db):
        print(f"  {name:8} {out} {learnt}")
    the_db.close()
