"""Where's Mei?

A hiker is missing, and the mountain rescue team rings round. Who calls whom is on the sheet that
this program prints. Mei gets every alarm first, and she isn't on it.

In the table `people` (see rescue.sql), called_by is the id of whoever calls this person: another
row of the same table. To put the two side by side, join the table to itself under two names:

    SELECT child.name, mother.name
    FROM people AS child
    JOIN people AS mother ON mother.id = child.mother_id

Luca has read the sheet and found more (a callout means going out on a rescue):

- Mei isn't in the chain.
- I share a car with myself. Mei shares one with Sanna, and then Sanna with Mei.
- Sanna and Idris had no callouts this year. They should be there with a 0.
- I was out twice and took three courses. That isn't six of each!

Fix the four queries: `python3 joins2.py` (on Windows `py joins2.py`).
"""

import sqlite3
from pathlib import Path

Rows = list[tuple]


def chain(db: sqlite3.Connection) -> Rows:
    """Everybody's name, and the name of whoever calls them (None for nobody). Sorted by name."""
    sql = """
        SELECT person.name, caller.name
        FROM people AS person
        LEFT JOIN people AS caller ON caller.id = person.called_by
        ORDER BY person.name
    """
    return db.execute(sql).fetchall()


def cars(db: sqlite3.Connection) -> Rows:
    """Every two people from one village, once: both names and the village.

    The one with the lower id comes first in a pair. The pairs are sorted by village and names.
    """
    sql = """
        SELECT one.name, other.name, one.village
        FROM people AS one
        JOIN people AS other ON other.village = one.village AND other.id > one.id
        ORDER BY one.village, one.name, other.name
    """
    return db.execute(sql).fetchall()


def callouts(db: sqlite3.Connection, year: int) -> Rows:
    """Everybody's name, and how often they were out in this year. Sorted by name."""
    sql = """
        SELECT people.name, COUNT(callouts.day)
        FROM people
        LEFT JOIN callouts ON callouts.person_id = people.id AND callouts.day LIKE ?
        GROUP BY people.id
        ORDER BY people.name
    """
    return db.execute(sql, (f"{year}-%",)).fetchall()


def service(db: sqlite3.Connection) -> Rows:
    """Everybody's name, how many callouts they had in all, and how many courses. Sorted by name."""
    sql = """
        SELECT
            people.name,
            (SELECT COUNT(*) FROM callouts WHERE callouts.person_id = people.id),
            (SELECT COUNT(*) FROM courses WHERE courses.person_id = people.id)
        FROM people
        ORDER BY people.name
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


# Why this way
#
# In `ON`, a condition decides which rows fit; in `WHERE`, which rows stay. With a LEFT JOIN that's
# not the same: a row without a partner has NULLs, and few conditions are true for those. Two lists
# joined to one person multiply each other. COUNT(DISTINCT title) would hide it, and would count a
# course that was taken twice only once. Counting each list on its own can't go wrong.
