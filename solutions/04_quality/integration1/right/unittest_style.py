import tempfile
import unittest
from pathlib import Path

from desk import Desk
from store import Store


class LibraryTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.path = Path(folder.name) / "tools"
        self.store = None
        self.open()
        self.addCleanup(lambda: self.store.close())
        for tool in "abc":
            self.desk.add(tool)

    def open(self):
        if self.store:
            self.store.close()
        self.store = Store(self.path)
        self.desk = Desk(self.store)

    def refused(self, tool, words):
        with self.assertRaisesRegex(ValueError, words + "$"):
            self.desk.lend(tool, "X", 50)

    def test_lend_survives(self):
        self.desk.lend("a", "N'Diaye", 8)
        self.open()
        self.refused("a", "with N'Diaye")

    def test_back(self):
        self.desk.lend("a", "P", 8)
        self.desk.lend("b", "Q", 8)
        self.desk.give_back("a", 9)
        self.open()
        self.desk.lend("a", "R", 9)
        self.refused("b", "Q")

    def test_overdue(self):
        for tool, day in [("a", 5), ("b", 12), ("c", 11)]:
            self.desk.lend(tool, "P", day)
        self.assertEqual(self.desk.overdue(26), [("a", "P"), ("c", "P")])
        self.assertEqual(self.desk.overdue(25), [("a", "P")])

    def test_never(self):
        self.assertEqual(self.desk.popularity(), {"a": 0, "b": 0, "c": 0})
