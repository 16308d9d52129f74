"""An engine for SQLite. Nothing to do here."""

from sqlalchemy import Connection, Engine, create_engine, event


def make_engine(url: str) -> Engine:
    """Return an engine with which begin_nested works as it does on other databases.

    Python's sqlite3 begins a transaction before the first change. A savepoint in front of that
    would be a transaction of its own, which nobody could undo afterwards. So begin before it.
    """
    engine = create_engine(url, connect_args={"timeout": 0.1})

    @event.listens_for(engine, "savepoint")
    def begin_before(connection: Connection, name: str) -> None:
        raw = connection.connection.dbapi_connection
        if raw is not None and not raw.in_transaction:
            connection.exec_driver_sql("BEGIN")

    return engine
