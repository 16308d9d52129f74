from pathlib import Path

import pytest
from fileprocessor import read_rows


def test_csv(tmp_path):
    """a row is a dict, its place the line in the file"""
    path = tmp_path / "a.csv"
    path.write_text("shop,quantity\nQuay,5\nPark,6\n", encoding="utf-8")
    assert read_rows(path) == [
        (2, {"shop": "Quay", "quantity": "5"}),
        (3, {"shop": "Park", "quantity": "6"}),
    ]


def test_shipped():
    """a value over two lines moves the places behind it"""
    rows = read_rows(Path("orders.csv"))
    assert [place for place, _ in rows] == [2, 3, 4, 6, 7, 8, 9, 10]


@pytest.mark.parametrize(
    ("line", "row"),
    [("Quay", {"shop": "Quay", "day": None}), ("a,b,c", {"shop": "a", "day": "b", None: ["c"]})],
)
def test_odd_rows(tmp_path, line, row):
    """too few and too many fields do no harm"""
    path = tmp_path / "a.csv"
    path.write_text(f"shop,day\n{line}\n", encoding="utf-8")
    assert read_rows(path) == [(2, row)]


def test_json(tmp_path):
    """rows of a JSON file are counted from 1"""
    path = tmp_path / "a.json"
    path.write_text('[{"shop": "Zoë", "quantity": 5}, {}]', encoding="utf-8")
    assert read_rows(path) == [(1, {"shop": "Zoë", "quantity": 5}), (2, {})]


@pytest.mark.parametrize("name", ["a.txt", "a.xlsx"])
def test_suffix(name):
    """another suffix is a ValueError"""
    with pytest.raises(ValueError):
        read_rows(Path(name))
