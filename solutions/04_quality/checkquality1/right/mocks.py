from unittest import TestCase
from unittest.mock import Mock, call

from lending import Library, Refused


class Lending(TestCase):
    def setUp(self):
        self.library = Library({"saw", "drill", "mixer"})

    def test_lend(self):
        self.library.lend("saw", "Ines", 1)
        self.assertEqual(self.library.borrower("saw"), "Ines")
        for tool in ("saw", "boat"):
            with self.subTest(tool), self.assertRaises(Refused):
                self.library.lend(tool, "Bo", 2)
        self.assertEqual(self.library.borrower("saw"), "Ines")

    def test_back(self):
        for days, fee in ((0, 0), (14, 0), (15, 0.5), (54, 20), (55, 20)):
            with self.subTest(days=days):
                self.library.lend("saw", "Ines", 100)
                self.assertEqual(self.library.give_back("saw", 100 + days), fee)
                self.assertIsNone(self.library.borrower("saw"))
        self.assertRaises(Refused, self.library.give_back, "saw", 200)

    def test_remind(self):
        for tool, day in (("saw", 0), ("drill", 0), ("mixer", 1)):
            self.library.lend(tool, tool.title(), day)
        send = Mock(side_effect=[OSError, None])
        self.assertEqual(self.library.remind(15, send), 1)
        send.assert_has_calls([call("Saw", "saw"), call("Drill", "drill")], any_order=True)
        self.assertEqual(send.call_count, 2)

    def test_two(self):
        self.library.lend("saw", "Ines", 1)
        other = Library(["saw"])
        other.lend("saw", "Bo", 1)
        self.assertEqual(self.library.borrower("saw"), "Ines")
        with self.assertRaises(Refused):
            other.lend("mixer", "Bo", 1)
