"""The tests of the bike hire. Nothing to do here."""

import os
import sqlite3
import unittest


class Hires(unittest.TestCase):
    def setUp(self):
        self.db = sqlite3.connect(os.environ["DATABASE"])
        self.addCleanup(self.db.close)

    def test_bikes(self):
        found = self.db.execute("SELECT COUNT(*) FROM bikes WHERE place <> ''").fetchone()
        self.assertEqual(found, (3,))

    def test_hire(self):
        self.db.execute("INSERT INTO hires (bike, minutes) VALUES (3, 90)")
        self.assertEqual(self.db.execute("SELECT SUM(minutes) FROM hires").fetchone(), (90,))


if __name__ == "__main__":
    unittest.main()
