import pytest
from statistics1 import main

from pythlings_checks import called


@pytest.fixture
def report(tmp_path):
    """Write the waits into a file, and run the report about it."""

    def run(name, *waits):
        text = "".join(f"{wait}\n" for wait in waits)
        (tmp_path / name).write_text(text, encoding="utf-8")
        return called(main, name, cwd=tmp_path)

    return run


def test_typical(report):
    """the number of patients comes first, then the median"""
    ran = report("short.txt", 12, 3, 4)
    ran.says("patients     3\n", "typical      4.0\n")


def test_typical_between(report):
    """with an even number of waits the median is halfway between the middle two"""
    report("four.txt", 40, 3, 8, 5).says("patients     4\n", "typical      6.5\n")


def test_nine(report):
    """nine in ten patients were in within this time"""
    report("eleven.txt", 10, 0, 9, 2, 8, 7, 3, 5, 6, 4, 1).says("nine in ten  9.0\n")


def test_nine_few(report):
    """of few waits, too, and never more than the longest of them"""
    report("two.txt", 12, 3).says("nine in ten  11.1\n")


def test_often(report):
    """the waits that occur most often, all of them, the shortest first"""
    report("often.txt", 9, 5, 10, 9, 5, 10, 1).says("most often   5, 9, 10\n")


def test_often_one(report):
    """one wait that occurs more often than the others"""
    report("once.txt", 0, 7, 3, 7).says("most often   7\n")


def test_unusual(report):
    """a very long wait is unusual, and so is a very short one, in the file's order"""
    ran = report("odd.txt", 50, 50, 99, 51, 50, 52, 51, 50, 1, 51, 52, 50, 50, 51)
    ran.says("unusual      99, 1\n")


def test_unusual_twice(report):
    """two unusual waits are both shown, even if they are equally long"""
    report("twice.txt", 90, 5, 6, 5, 7, 6, 5, 90, 6, 5, 7, 6, 5).says("unusual      90, 90\n")


def test_unusual_stdev(report):
    """stdev decides, which takes the waits as a sample: 14 is still usual here"""
    report("sample.txt", 5, 9, 6, 8, 7, 14).says("unusual      -\n")


def test_unusual_none(report):
    """if no wait is unusual, there is a dash"""
    report("same.txt", 8, 8, 8).says("unusual      -\n")


def test_single(report):
    """a single patient has a report, too"""
    report("single.txt", 17).prints("""\
patients     1
typical      17.0
nine in ten  17.0
most often   17
unusual      -
""")


def test_nobody(report):
    """a file without waits is a report of one line"""
    report("holiday.txt").prints("no patients\n")


def test_monday(report):
    """the report about Monday, with nothing before and nothing after it"""
    report("monday.txt", 12, 6, 5, 40, 6, 5, 9, 7, 8, 90).prints("""\
patients     10
typical      7.5
nine in ten  45.0
most often   5, 6
unusual      90
""")
