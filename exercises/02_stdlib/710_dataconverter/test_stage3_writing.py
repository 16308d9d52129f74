import csv
import json
import tomllib
from datetime import date

import pytest
from dataconverter import write_rows

ROWS = [
    {"ring": "B,1", "weight": 12.5, "eggs": 3, "seen": date(2024, 5, 1), "adult": True},
    {"ring": "Grön", "weight": None, "eggs": None, "seen": None, "adult": False},
]


def test_csv(tmp_path):
    """CSV holds text: dates as text, flags as yes and no, nothing for None"""
    write_rows(ROWS, tmp_path / "a.csv")
    with open(tmp_path / "a.csv", encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file))
    assert rows == [
        ["ring", "weight", "eggs", "seen", "adult"],
        ["B,1", "12.5", "3", "2024-05-01", "yes"],
        ["Grön", "", "", "", "no"],
    ]


def test_csv_one_row(tmp_path):
    """one row alone is written with its heading"""
    write_rows(ROWS[:1], tmp_path / "a.csv")
    with open(tmp_path / "a.csv", encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file))
    assert rows == [
        ["ring", "weight", "eggs", "seen", "adult"],
        ["B,1", "12.5", "3", "2024-05-01", "yes"],
    ]


def test_json(tmp_path):
    """JSON holds numbers, flags and null; dates are text"""
    write_rows(ROWS, tmp_path / "a.json")
    text = (tmp_path / "a.json").read_bytes().decode("utf-8")
    wanted = [ROWS[0] | {"seen": "2024-05-01"}, ROWS[1]]
    assert (json.loads(text), "Grön" in text, '\n    "eggs": 3' in text) == (wanted, True, True)


def test_toml(tmp_path):
    """TOML holds dates; what is None is left out"""
    write_rows(ROWS, tmp_path / "a.toml")
    data = tomllib.loads((tmp_path / "a.toml").read_bytes().decode("utf-8"))
    assert data == {"rows": [ROWS[0], {"ring": "Grön", "adult": False}]}


@pytest.mark.parametrize("suffix", ["xml", "txt"])
def test_suffix(tmp_path, suffix):
    """another suffix is a ValueError and no file"""
    with pytest.raises(ValueError):
        write_rows(ROWS, tmp_path / f"a.{suffix}")
    assert list(tmp_path.iterdir()) == []
