"""The tables of the seed library."""

TABLES = [
    "CREATE TABLE seeds (name TEXT PRIMARY KEY, packets INTEGER NOT NULL)",
    "CREATE TABLE wishes (person TEXT, name TEXT)",
]


def make_tables(db):
    """Make all tables in an empty database. The real one has ninety; it takes its time."""
    for table in TABLES:
        db.execute(table)
