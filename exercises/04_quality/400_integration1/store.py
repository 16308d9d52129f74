"""The database of a tool library: which tools there are, and who had them when."""

import sqlite3

TABLES = """
CREATE TABLE IF NOT EXISTS tools (name TEXT PRIMARY KEY);
CREATE TABLE IF NOT EXISTS loans (tool TEXT, person TEXT, since INTEGER, until INTEGER);
"""


class Store:
    """A SQLite database in a file. `until` is NULL, None in Python, while the tool is out."""

    def __init__(self, path):
        self.connection = sqlite3.connect(path)
        self.connection.executescript(TABLES)

    def add(self, tool):
        self.connection.execute("INSERT INTO tools VALUES (?)", (tool,))
        self.connection.commit()

    def lend(self, tool, person, day):
        self.connection.execute("INSERT INTO loans VALUES (?, ?, ?, NULL)", (tool, person, day))
        self.connection.commit()

    def give_back(self, tool, day):
        sql = "UPDATE loans SET until = ? WHERE tool = ? AND until IS NULL"
        self.connection.execute(sql, (day, tool))
        self.connection.commit()

    def borrower(self, tool):
        """Return who has the tool now, or None."""
        sql = "SELECT person FROM loans WHERE tool = ? AND until IS NULL"
        row = self.connection.execute(sql, (tool,)).fetchone()
        return row[0] if row else None

    def out_since_before(self, day):
        """Return (tool, person) of all that were lent before this day and are out, oldest first."""
        sql = "SELECT tool, person FROM loans WHERE until IS NULL AND since < ? ORDER BY since"
        return self.connection.execute(sql, (day,)).fetchall()

    def counts(self):
        """Return (tool, how many times it was lent) of all tools."""
        sql = "SELECT name, COUNT(tool) FROM tools LEFT JOIN loans ON tool = name GROUP BY name"
        return self.connection.execute(sql).fetchall()

    def close(self):
        self.connection.close()
