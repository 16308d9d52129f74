import logging
import unittest

from payment import pay

CARD = "4929123456781234"


def bank(answer):
    def ask(card, cents):
        if answer is None:
            raise OSError("down")
        return answer

    return ask


class Payments(unittest.TestCase):
    def log(self, answer):
        with self.assertLogs("payment", level=logging.DEBUG) as kept:
            self.result = pay(CARD, 345, bank(answer))
        self.assertNotIn(CARD, "\n".join(kept.output))
        return kept.records

    def test_yes(self):
        records = self.log(True)
        self.assertTrue(self.result)
        found = [r for r in records if r.levelno == 20]
        self.assertEqual(len(found), 1)
        self.assertIn("345", found[0].getMessage())

    def test_no(self):
        records = self.log(False)
        self.assertFalse(self.result)
        assert any(r.levelname == "WARNING" and "345" in r.getMessage() for r in records)

    def test_down(self):
        records = self.log(None)
        self.assertFalse(self.result)
        assert any(r.levelname == "ERROR" and r.exc_info for r in records)
