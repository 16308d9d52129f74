"""Show the tables of camp.db: python camp.py. The first time, it's made as it was before cents."""

from pathlib import Path

from sqlalchemy import create_engine, text

from alembic import command
from alembic.config import Config

here = Path(__file__).parent
if not (here / "camp.db").exists():
    command.upgrade(Config(here / "alembic.ini"), "0001")
engine = create_engine(f"sqlite:///{here / 'camp.db'}")
with engine.begin() as db:
    revision = db.execute(text("SELECT version_num FROM alembic_version")).scalar()
    if revision == "0001" and not db.execute(text("SELECT COUNT(*) FROM pitches")).scalar():
        db.execute(text("INSERT INTO pitches VALUES (1, 'by the lake', 19.99), (2, 'hill', 8.5)"))
        db.execute(text("INSERT INTO bookings VALUES (1, 1, '2026-07-01', 'Jansen')"))
    print("revision", revision)
    for table in ("pitches", "bookings"):
        rows = db.execute(text(f"SELECT * FROM {table}"))
        print(f"{table}:", *rows.keys(), sep="  ")
        for row in rows:
            print("   ", *row, sep="  ")
engine.dispose()
