from datetime import date

import pytest
from press.desk import day_sheet, label, main
from press.orders import Order, read_orders
from press.prices import bottles, price

DAY = date(2026, 10, 3)
LINES = ["1,Torbjørn,60.0,2026-10-03,no", "2,Sunniva,30.0,2026-10-04,yes"]


@pytest.mark.parametrize(("kilos", "count"), [(0.0, 0), (1.5, 1), (30.0, 20)])
def test_only_full_bottles(kilos: float, count: int) -> None:
    assert bottles(kilos) == count


def test_members_pay_less() -> None:
    assert price(Order(1, "Åse", 30.0, DAY)) == 600
    assert price(Order(1, "Åse", 30.0, DAY, member=True)) == 500


def test_least_price() -> None:
    assert price(Order(1, "Åse", 3.0, DAY)) == 100


def test_label() -> None:
    assert label(read_orders(LINES), 1) == "1 Torbjørn: 40 bottles, 1200 kr"
    assert label(read_orders(LINES), 9) == "no order 9"


def test_sheets() -> None:
    orders = read_orders(LINES)
    assert day_sheet(orders, "2026-10-03") == ["Torbjørn: 1200 kr"]
    assert day_sheet(orders) == ["Sunniva: 500 kr", "Torbjørn: 1200 kr"]


def test_program(capsys: pytest.CaptureFixture[str]) -> None:
    main(["label", "2"], LINES)
    main(["sheet", "2026-10-04"], LINES)
    assert capsys.readouterr().out == "2 Sunniva: 20 bottles, 500 kr\nSunniva: 500 kr\n"
