import copy
import csv
from pathlib import Path

import pytest
from csv1 import juniors, read_members, write_members

MEMBERS = [
    {"name": "Okafor, Ada", "born": 1988, "paid": True},
    {"name": 'Bo "Bobo" Lind', "born": 2009, "paid": False},
    {"name": "Zoë\nMarín", "born": 1961, "paid": True},
]


def test_read():
    """the shipped list is read, commas in names and all"""
    assert read_members(Path("members.csv")) == [
        {"name": "Okafor, Ada", "born": 1988, "paid": True},
        {"name": "Bo Lind", "born": 2009, "paid": False},
        {"name": "Zoë Marín", "born": 1961, "paid": True},
    ]


def test_read_other_order(tmp_path):
    """the order of the columns does not matter"""
    path = tmp_path / "m.csv"
    path.write_text("paid,id,born,name\nno,7,1970,Li\nyes,8,2001,Mo\n", encoding="utf-8")
    assert read_members(path) == [
        {"name": "Li", "born": 1970, "paid": False},
        {"name": "Mo", "born": 2001, "paid": True},
    ]


def test_read_heading_only(tmp_path):
    """a heading alone means no members"""
    path = tmp_path / "m.csv"
    path.write_text("name,born,paid\n", encoding="utf-8")
    assert read_members(path) == []


def test_write_rows(tmp_path):
    """the file has a heading and one row a member"""
    path = tmp_path / "m.csv"
    write_members(MEMBERS, path)
    with open(path, encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file))
    assert rows == [
        ["name", "born", "paid"],
        ["Okafor, Ada", "1988", "yes"],
        ['Bo "Bobo" Lind', "2009", "no"],
        ["Zoë\nMarín", "1961", "yes"],
    ]


def test_line_ends(tmp_path, monkeypatch):
    """the file is opened with newline="", so that no system adds empty lines"""
    seen = []
    real = open

    def spy(file, mode="r", *args, **kwargs):
        seen.append(kwargs.get("newline"))
        return real(file, mode, *args, **kwargs)

    monkeypatch.setattr("builtins.open", spy)
    path = tmp_path / "m.csv"
    write_members(MEMBERS[:1], path)
    monkeypatch.undo()
    assert seen == [""]
    assert path.read_bytes() == b'name,born,paid\r\n"Okafor, Ada",1988,yes\r\n'


def test_write_extra(tmp_path):
    """keys that are no columns are left out"""
    path = tmp_path / "m.csv"
    write_members([{"shoe": 44, "name": "Li", "born": 1970, "paid": False}], path)
    assert read_members(path) == [{"name": "Li", "born": 1970, "paid": False}]


def test_write_changes_nothing(tmp_path):
    """writing leaves the members as they are"""
    members = copy.deepcopy(MEMBERS)
    write_members(members, tmp_path / "m.csv")
    assert members == MEMBERS


@pytest.mark.parametrize("members", [MEMBERS, MEMBERS[:1], []])
def test_round_trip(members, tmp_path):
    """what is written is read back equal"""
    path = tmp_path / "m.csv"
    write_members(members, path)
    assert read_members(path) == members


@pytest.mark.parametrize(
    ("year", "wanted"), [(2024, ["Ann", "Bo"]), (2027, ["Ann", "Bo"]), (2028, ["Ann"]), (2040, [])]
)
def test_juniors(year, wanted):
    """juniors turn at most 18 this year"""
    members = [
        {"name": "Bo", "born": 2009, "paid": True},
        {"name": "Cy", "born": 1990, "paid": True},
        {"name": "Ann", "born": 2012, "paid": False},
    ]
    assert juniors(members, year) == wanted
