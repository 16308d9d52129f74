import contextlib
import io
import unittest
from datetime import date

import press.desk
import press.prices
from press.orders import Order


def order(kilos, member=False):
    return Order(12, "Einar", kilos, date(2026, 9, 30), member)


class PriceTests(unittest.TestCase):
    def test_half_full(self):
        self.assertEqual(press.prices.bottles(2.9), 1)

    def test_price(self):
        self.assertEqual(press.prices.price(order(7.5)), 150)
        self.assertEqual(press.prices.price(order(7.5, True)), 125)
        self.assertEqual(press.prices.price(order(0.2)), 100)


class DeskTests(unittest.TestCase):
    def said(self, *words):
        out = io.StringIO()
        with contextlib.redirect_stdout(out):
            press.desk.main(list(words), ["12,Einar,7.5,2026-09-30,no"])
        return out.getvalue()

    def test_label(self):
        self.assertEqual(self.said("label", "12"), "12 Einar: 5 bottles, 150 kr\n")
        self.assertEqual(self.said("label", "5"), "no order 5\n")

    def test_sheet(self):
        self.assertEqual(self.said("sheet", "2026-09-30"), "Einar: 150 kr\n")
        self.assertEqual(self.said("sheet"), "Einar: 150 kr\n")
