"""How Alembic connects. Nothing to do here."""

from sqlalchemy import create_engine

from alembic import context

engine = create_engine(context.config.get_main_option("sqlalchemy.url") or "")
with engine.connect() as connection:
    context.configure(connection=connection)
    with context.begin_transaction():
        context.run_migrations()
engine.dispose()
