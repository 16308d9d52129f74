import os
import time
from datetime import UTC, datetime

import pytest
from fileorganiser import main
from pythlings_checks import called, program


@pytest.fixture
def above(tmp_path):
    """A folder with downloads in it: three files, and one that is sorted already."""
    (tmp_path / "downloads" / "documents").mkdir(parents=True)
    for name in ["c.xyz", "b.pdf", "a.jpg", "documents/b.pdf"]:
        (tmp_path / "downloads" / name).write_text(f"I was {name}", encoding="utf-8")
    return tmp_path


LINES = "a.jpg -> pictures/a.jpg\nb.pdf -> documents/b-1.pdf\nc.xyz -> other/c.xyz\n"


def test_moves(above):
    """the files are moved, and the lines are those of the plan"""
    ran = called(main, "downloads", cwd=above).succeeds()
    ran.prints(f"{LINES}moved: 3\n").leaves_only(
        "downloads/pictures/a.jpg",
        "downloads/documents/b.pdf",
        "downloads/documents/b-1.pdf",
        "downloads/other/c.xyz",
    )


def test_nothing_is_lost(above):
    """nothing is overwritten"""
    ran = called(main, "downloads", cwd=above).succeeds()
    ran.leaves("downloads/documents/b.pdf", "I was documents/b.pdf")
    ran.leaves("downloads/documents/b-1.pdf", "I was b.pdf")


def test_again(above):
    """a second run has nothing to do"""
    called(main, "downloads", cwd=above).succeeds()
    called(main, "downloads", cwd=above).succeeds().prints("moved: 0\n")


@pytest.fixture
def far_east(monkeypatch):
    """Let the clock on the wall be twelve hours ahead of UTC, where that's possible."""
    if hasattr(time, "tzset"):
        monkeypatch.setenv("TZ", "FAR-12")
        time.tzset()
    yield
    monkeypatch.undo()
    if hasattr(time, "tzset"):
        time.tzset()


@pytest.mark.usefixtures("far_east")
def test_month(above):
    """--by month: the month of the last change, in UTC"""
    moments = {
        "a.jpg": datetime(2026, 5, 31, 23, 59, tzinfo=UTC),
        "b.pdf": datetime(2026, 6, 1, 0, 1, tzinfo=UTC),
        "c.xyz": datetime(1999, 12, 31, 12, 0, tzinfo=UTC),
    }
    for name, moment in moments.items():
        os.utime(above / "downloads" / name, (0, moment.timestamp()))
    called(main, "downloads", "--by", "month", cwd=above).succeeds().prints(
        "a.jpg -> 2026-05/a.jpg\nb.pdf -> 2026-06/b.pdf\nc.xyz -> 1999-12/c.xyz\nmoved: 3\n"
    )


def test_month_plan(above):
    """--by month and --dry-run work together"""
    for name in ("a.jpg", "b.pdf", "c.xyz"):
        os.utime(above / "downloads" / name, (0, 86400 * 40))
    ran = called(main, "downloads", "--dry-run", "--by", "month", cwd=above).succeeds()
    ran.prints(
        "a.jpg -> 1970-02/a.jpg\nb.pdf -> 1970-02/b.pdf\nc.xyz -> 1970-02/c.xyz\nwould move: 3\n"
    )
    ran.leaves("downloads/a.jpg")


def test_by_type(above):
    """--by type is the default"""
    called(main, "--by", "type", "downloads", cwd=above).succeeds().prints(f"{LINES}moved: 3\n")


def test_program(above):
    """started as a program, it moves the files, too"""
    ran = program("fileorganiser.py", above / "downloads").succeeds()
    ran.prints(f"{LINES}moved: 3\n")
