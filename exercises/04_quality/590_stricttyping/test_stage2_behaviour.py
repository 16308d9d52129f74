from datetime import date

from press.desk import day_sheet, label, main
from press.orders import Order, find, grouped, on_day, read_orders
from press.prices import bottles, price
from press_for_check import LINES

APPLES = read_orders(LINES)


def test_label():
    """a label says number, customer, bottles and price"""
    assert label(APPLES, 7) == "7 Torbjørn: 40 bottles, 1200 kr"
    assert label(APPLES, 3) == "3 Ikram: 2 bottles, 100 kr"


def test_no_order():
    """the label of an order that isn't there says so"""
    assert label(APPLES, 9) == "no order 9"
    assert label([], 0) == "no order 0"


def test_sheet():
    """the sheet of all days"""
    assert day_sheet(APPLES) == ["Ikram: 100 kr", "Sunniva: 750 kr", "Torbjørn: 1200 kr"]


def test_day():
    """the sheet of one day"""
    assert day_sheet(APPLES, "2026-10-03") == ["Sunniva: 500 kr", "Torbjørn: 1200 kr"]
    assert day_sheet(APPLES, "2026-10-04") == ["Ikram: 100 kr", "Sunniva: 250 kr"]
    assert day_sheet(APPLES, "2026-10-05") == []


def test_program(capsys):
    """main prints the sheet of a day, and labels"""
    main(["sheet", "2026-10-04"], LINES)
    assert capsys.readouterr().out == "Ikram: 100 kr\nSunniva: 250 kr\n"
    main(["label", "9"], LINES)
    assert capsys.readouterr().out == "no order 9\n"


def test_orders():
    """orders are read, found and grouped as before"""
    order = APPLES[1]
    assert (order.number, order.customer, order.kilos) == (2, "Sunniva", 31.4)
    assert (order.day, order.member) == (date(2026, 10, 3), True)
    assert Order(1, "Åse", 3.5, date(2026, 10, 3)).member is False
    assert find(APPLES, 2) is order
    assert find(APPLES, 1) is None
    assert on_day(APPLES, date(2026, 10, 4)) == [APPLES[2], APPLES[3]]
    assert grouped([order, APPLES[2]], lambda order: order.customer[0]) == {
        "S": [order],
        "I": [APPLES[2]],
    }


def test_prices():
    """bottles and prices are as before"""
    day = date(2026, 10, 3)
    assert [bottles(kilos) for kilos in (0.0, 1.4, 1.5, 31.4)] == [0, 0, 1, 20]
    assert price(Order(1, "Åse", 6.0, day)) == 120
    assert price(Order(1, "Åse", 6.0, day, True)) == 100
    assert price(Order(1, "Åse", 0.0, day)) == 100
