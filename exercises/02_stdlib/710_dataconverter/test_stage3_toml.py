import itertools
from datetime import date

import pytest
from birds_for_check import converted, holds, refused

CSV = """\
ring,eggs,weight,seen,adult
"say ""B"", or\\n
C",0,0.1,2024-02-29,yes
012,-4,3.0,,no
,,,,
Iñaki é,1000000000000000,1e-09,0001-01-01,
"""
ROWS = [
    ["ring", "eggs", "weight", "seen", "adult"],
    ['say "B", or\\n\nC', "0", "0.1", "2024-02-29", "yes"],
    ["012", "-4", "3.0", "", "no"],
    ["", "", "", "", ""],
    ["Iñaki é", "1000000000000000", "1e-09", "0001-01-01", ""],
]


def test_to_toml(tmp_path):
    """TOML has dates, and what isn't there is left out"""
    text = "ring,eggs,weight,seen,adult\nB1,3,9.5,2026-05-01,yes\nB2,,,,no\n"
    wanted = [
        {"ring": "B1", "eggs": 3, "weight": 9.5, "seen": date(2026, 5, 1), "adult": True},
        {"ring": "B2", "adult": False},
    ]
    holds(converted(tmp_path, "birds.csv", text, "birds.toml"), "birds.toml", {"rows": wanted})


def test_from_toml(tmp_path):
    """TOML becomes JSON"""
    text = '[[rows]]\nring = "B1"\nseen = 2026-05-01\nweight = 12\n\n[[rows]]\nadult = true\n'
    ran = converted(tmp_path, "birds.toml", text, "birds.json")
    first = {"ring": "B1", "eggs": None, "weight": 12.0, "seen": "2026-05-01", "adult": None}
    second = {"ring": None, "eggs": None, "weight": None, "seen": None, "adult": True}
    holds(ran, "birds.json", [first, second])


def test_with_a_time(tmp_path):
    """a date with a time is no date"""
    ran = converted(tmp_path, "a.toml", "[[rows]]\nseen = 2026-05-01T08:00:00\n", "a.csv")
    refused(ran, "row 1, field seen: datetime.datetime(2026, 5, 1, 8, 0)", target="a.csv")


def test_no_rows(tmp_path):
    """no rows are no rows in TOML, too"""
    holds(converted(tmp_path, "a.csv", "ring\n", "b.toml"), "b.toml", {"rows": []})
    holds(converted(tmp_path, "b.toml", None, "c.json"), "c.json", [])


@pytest.mark.parametrize("way", list(itertools.permutations(["csv", "json", "toml"])))
def test_there_and_back(tmp_path, way):
    """through all three formats and back to CSV, nothing is lost or changed"""
    source, text = "start.csv", CSV
    for place, suffix in enumerate([*way, "csv"]):
        ran = converted(tmp_path, source, text, f"step{place}.{suffix}").succeeds()
        source, text = f"step{place}.{suffix}", None
    holds(ran, "step3.csv", ROWS)
