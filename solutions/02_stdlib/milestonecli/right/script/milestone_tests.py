"""Tests for the meters."""

import json

import pytest
from milestonecli import main


@pytest.fixture
def meters(tmp_path, monkeypatch, capsys):
    """Return a function that calls the program in an empty folder, perhaps with readings."""
    monkeypatch.chdir(tmp_path)

    def run(*argv, rows=None):
        if rows is not None:
            text = "meter,day,value\n" + rows + "\n"
            (tmp_path / "in.csv").write_text(text, encoding="utf-8")
        status = main([*argv])
        captured = capsys.readouterr()
        return status, captured.out, captured.err

    return run


def test_import(meters):
    """a reading is imported, and is in the report"""
    wanted = (0, "imported 1, refused 0\n", "")
    assert meters("import", "in.csv", rows="M-1,2026-05-01,7") == wanted
    assert meters("report") == (0, "M-1 2026-05-01 7\n", "")


@pytest.mark.parametrize("row", [",2026-05-01,7", "M-1,x,7", "M-1,2026-05-01,x"])
def test_refused(meters, row):
    """a bad row is refused, with its line"""
    status, out, err = meters("import", "in.csv", rows=row)
    assert (status, out) == (1, "imported 0, refused 1\n")
    assert err.startswith("line 2: ")


def test_environment(meters, monkeypatch):
    """the environment wins over the defaults"""
    monkeypatch.setenv("METERS_LIMIT", "5")
    assert json.loads(meters("settings")[1])["limit"] == 5


def test_missing_file(meters):
    """a missing file is status 3"""
    assert meters("import", "no.csv")[0] == 3
