"""Where's Mei?"""

import sqlite3
from collections import Counter
from itertools import combinations
from pathlib import Path


def chain(db):
    names = dict(db.execute("SELECT id, name FROM people"))
    people = db.execute("SELECT name, called_by FROM people ORDER BY name")
    return [(name, names.get(caller)) for name, caller in people]


def cars(db):
    people = db.execute("SELECT name, village FROM people ORDER BY id").fetchall()
    pairs = [
        (one, other, village)
        for (one, village), (other, its) in combinations(people, 2)
        if village is not None and village == its
    ]
    return sorted(pairs, key=lambda pair: (pair[2], pair[0], pair[1]))


def callouts(db, year):
    days = db.execute("SELECT person_id, day FROM callouts").fetchall()
    out = Counter(person for person, day in days if day[:4] == str(year))
    people = db.execute("SELECT id, name FROM people ORDER BY name")
    return [(name, out[person]) for person, name in people]


def service(db):
    out = Counter(person for (person,) in db.execute("SELECT person_id FROM callouts"))
    learnt = Counter(person for (person,) in db.execute("SELECT person_id FROM courses"))
    people = db.execute("SELECT id, name FROM people ORDER BY name").fetchall()
    return [(name, out[person], learnt[person]) for person, name in people]


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
