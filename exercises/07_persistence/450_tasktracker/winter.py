"""Make a tasks.db as the ship has it now, with the tasks of last winter. Nothing to do here."""

import sys
from pathlib import Path

from sqlalchemy import create_engine, text

from alembic import command
from alembic.config import Config

TASKS = [
    ("grease the winch", "Rohana", False),
    ("sweep the funnel", "  Rohana", True),
    ("oil for the lamps", "Jun", False),
    ("paint the rail", " ", False),
    ("find the ship's cat", "Rohana ", False),
]
if Path("tasks.db").exists():
    sys.exit("There's a tasks.db here already. Move it away first.")
command.upgrade(Config(Path(__file__).parent / "alembic.ini"), "0001")
engine = create_engine("sqlite:///tasks.db")
with engine.begin() as db:
    for title, who, done in TASKS:
        sql = text("INSERT INTO tasks (title, who, done) VALUES (:title, :who, :done)")
        db.execute(sql, {"title": title, "who": who, "done": done})
engine.dispose()
print(f"tasks.db, with {len(TASKS)} tasks")
