"""How Alembic connects: to the file in TASKS_DB, or tasks.db. Nothing to do here."""

import os

from sqlalchemy import URL, create_engine

from alembic import context

engine = create_engine(URL.create("sqlite", database=os.environ.get("TASKS_DB") or "tasks.db"))
with engine.connect() as connection:
    context.configure(connection=connection)
    with context.begin_transaction():
        context.run_migrations()
engine.dispose()
