"""Tests for the importer."""

import json

import pytest
from milestonecli import main


@pytest.fixture
def meters(tmp_path, monkeypatch, capsys):
    """Run the program in an empty folder; return its status and what it printed."""
    monkeypatch.chdir(tmp_path)

    def run(*argv, rows=None):
        if rows is not None:
            text = "meter,day,value\n" + "\n".join(rows)
            (tmp_path / "in.csv").write_text(text, encoding="utf-8")
        return main([*argv]), capsys.readouterr().out

    return run


def test_import(meters):
    """a reading is imported and shows in the report"""
    assert meters("import", "in.csv", rows=["M-1,2024-05-01,7"]) == (0, "imported 1, refused 0\n")
    assert meters("report") == (0, "M-1 2024-05-01 7\n")


@pytest.mark.parametrize("row", [",2024-05-01,7", "M-1,x,7", "M-1,2024-05-01,x"])
def test_refused(meters, row):
    """a bad row is refused and the status says so"""
    assert meters("import", "in.csv", rows=[row]) == (1, "imported 0, refused 1\n")


def test_environment(meters, monkeypatch):
    """the environment wins over the defaults"""
    monkeypatch.setenv("METERS_LIMIT", "5")
    assert json.loads(meters("settings")[1])["limit"] == 5


def test_missing_file(meters):
    """a missing file is status 3"""
    assert meters("import", "no.csv") == (3, "")
