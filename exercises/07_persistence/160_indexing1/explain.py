"""Show how SQLite answers the queries: python3 explain.py"""

import random
import sqlite3
from pathlib import Path
from time import perf_counter

here = Path(__file__).parent
db = sqlite3.connect(":memory:")
db.executescript((here / "parcels.sql").read_text(encoding="utf-8"))
chance = random.Random(7)
cities = ["Porto", "Durban", "Lyon", "Aarhus", "Hanoi", "Quito"]
db.executemany(
    "INSERT INTO parcels (city, day, email, status) VALUES (?, ?, ?, ?)",
    (
        (
            chance.choice(cities),
            f"{chance.randint(2020, 2026)}-{chance.randint(1, 12):02}-{chance.randint(1, 28):02}",
            f"customer{chance.randint(1, 30000)}@example.org",
            "lost" if chance.random() < 0.001 else "delivered",
        )
        for _ in range(200_000)
    ),
)
db.executescript((here / "indexes.sql").read_text(encoding="utf-8"))
for name in ("city", "town", "customer", "lost", "month"):
    sql = (here / f"{name}.sql").read_text(encoding="utf-8")
    start = perf_counter()
    rows = db.execute(sql).fetchall()
    taken = perf_counter() - start
    plan = "; ".join(step[3] for step in db.execute(f"EXPLAIN QUERY PLAN {sql}"))
    print(f"{name:9} {taken * 1000:8.2f} ms  {len(rows):6} rows   {plan}")
