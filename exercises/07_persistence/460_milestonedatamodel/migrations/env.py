"""How Alembic connects. Nothing to do here.

To the file in FLAVOURS_DB, or flavours.db; or to another one, if the program says so:

    config = Config(HERE / "alembic.ini")
    config.attributes["database"] = "/tmp/rehearsal.db"
    command.upgrade(config, "head")
"""

import os

from models import Base
from sqlalchemy import URL, create_engine

from alembic import context

said = context.config.attributes.get("database") or os.environ.get("FLAVOURS_DB") or "flavours.db"
engine = create_engine(URL.create("sqlite", database=str(said)))
with engine.connect() as connection:
    context.configure(connection=connection, target_metadata=Base.metadata, render_as_batch=True)
    with context.begin_transaction():
        context.run_migrations()
engine.dispose()
