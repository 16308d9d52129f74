from datetime import date
from pathlib import Path

from fileprocessor import Order, Problem, process, read_rows, write_orders, write_problems

GOOD = {"shop": "Quay", "quantity": "12", "day": "2024-05-01"}
ORDER = Order("Quay", 12, date(2024, 5, 1), 1)


def test_process():
    """good rows become orders, bad rows problems with their place"""
    rows = [(2, GOOD), (5, GOOD | {"shop": ""}), (6, GOOD)]
    assert process(rows) == ([ORDER, ORDER], [Problem(5, "no shop")])


def test_two_reasons():
    """a row with two reasons makes two problems"""
    orders, problems = process([(9, GOOD | {"quantity": "x", "day": "y"})])
    assert (orders, problems) == ([], [Problem(9, "bad quantity 'x'"), Problem(9, "bad day 'y'")])


def test_golden_orders(tmp_path):
    """the orders of the shipped file are exactly expected_orders.csv"""
    orders, _ = process(read_rows(Path("orders.csv")))
    write_orders(orders, tmp_path / "o.csv")
    wanted = Path("expected_orders.csv").read_bytes().decode("utf-8").splitlines()
    assert (tmp_path / "o.csv").read_bytes().decode("utf-8").splitlines() == wanted


def test_golden_problems(tmp_path):
    """the problems of the shipped file are exactly expected_problems.csv"""
    _, problems = process(read_rows(Path("orders.csv")))
    write_problems(problems, tmp_path / "p.csv")
    wanted = Path("expected_problems.csv").read_bytes().decode("utf-8").splitlines()
    assert (tmp_path / "p.csv").read_bytes().decode("utf-8").splitlines() == wanted


def test_nothing(tmp_path):
    """without orders and problems the headings remain"""
    write_orders([], tmp_path / "o.csv")
    write_problems([], tmp_path / "p.csv")
    texts = [(tmp_path / name).read_text(encoding="utf-8").strip() for name in ("o.csv", "p.csv")]
    assert texts == ["shop,quantity,day,crates", "place,reason"]
