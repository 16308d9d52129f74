import tracemalloc
from itertools import chain, repeat

import genpipeline1
import pytest
from asked_for_check import Asked
from genpipeline1 import Sighting, between, lines_of, report, sightings
from pythlings_checks import program

DAY = "06:41;kite;12\n\n# fog\n 07:14;buzzard;120 \n07:15;eagle;?\n07:52;buzzard;5\n12:00;kite;0\n"


@pytest.fixture
def day(tmp_path, monkeypatch):
    """A file of one day in the current folder."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "day.txt").write_text(DAY, encoding="utf-8")


def test_lines(day):
    """lines_of: the lines without the space around them, but no empty ones"""
    assert list(lines_of("day.txt")) == [
        "06:41;kite;12",
        "# fog",
        "07:14;buzzard;120",
        "07:15;eagle;?",
        "07:52;buzzard;5",
        "12:00;kite;0",
    ]


def test_lines_none(tmp_path, monkeypatch):
    """lines_of: an empty file has no lines, and ä and é are read as they are"""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "day.txt").write_text("", encoding="utf-8")
    assert list(lines_of("day.txt")) == []
    (tmp_path / "day.txt").write_text("09:00;Mäusebussard é;1", encoding="utf-8")
    assert list(lines_of("day.txt")) == ["09:00;Mäusebussard é;1"]


def test_lines_memory(tmp_path, monkeypatch):
    """lines_of: it hands on a line before it reads the whole file"""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "day.txt").write_text("07:14;buzzard;2\n" * 6_000, encoding="utf-8")
    tracemalloc.start()
    try:
        first = next(iter(lines_of("day.txt")))
        most = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    if first != "07:14;buzzard;2":
        pytest.fail(f"The first line of the file is 07:14;buzzard;2. lines_of gives {first!r}.")
    if most > 150_000:
        pytest.fail(
            "Only one line was asked for, and lines_of has all 6,000 lines of the file in memory. "
            "Is there a list, readlines or read? A loop over the file takes one at a time."
        )


def test_sightings():
    """sightings: each line becomes a Sighting"""
    assert list(sightings(["06:41;kite;12", "07:14;honey buzzard;0"])) == [
        Sighting("06:41", "kite", 12),
        Sighting("07:14", "honey buzzard", 0),
    ]


def test_sightings_others():
    """sightings: all other lines are left out"""
    assert list(sightings(["# fog", "07:15;eagle", "07:16;eagle;2;3", "9"])) == []
    assert list(sightings(["07:15;eagle;?", "07:16;eagle;", "08:00;kite;2"])) == [
        Sighting("08:00", "kite", 2)
    ]
    assert list(sightings(["07:17;eagle;-3", "07:18;eagle;½"])) == [], (
        "neither -3 nor ½ is made of digits only"
    )
    assert list(sightings(["07:19;eagle; 12"])) == [], "there's a space before the digits"


def test_sightings_lazy():
    """sightings: it reads one line for the first sighting, and not the next"""
    words = "sightings was asked for one sighting, and wants more than the one line that it needs."
    lines = Asked(chain(["06:41;kite;12"], repeat("06:42;kite;1")), 1, words)
    assert next(iter(sightings(lines))) == Sighting("06:41", "kite", 12)


def test_between():
    """between: from the first time on, and before the last, in any order"""
    seen = [Sighting(time, "kite", 1) for time in ["08:00", "07:00", "06:59", "07:59", "12:30"]]
    found = [one.time for one in between("07:00", "08:00", iter(seen))]
    assert found == ["07:00", "07:59"], (
        f"of 08:00, 07:00, 06:59, 07:59 and 12:30, between 07:00 and 08:00 were {found}"
    )


def test_between_lazy():
    """between: it hands on a sighting before it asks for the next"""
    words = "between was asked for one sighting, and wants to see the next ones before it gives it."
    seen = Asked(repeat(Sighting("07:30", "kite", 4)), 1, words)
    assert next(iter(between("07:00", "08:00", seen))) == Sighting("07:30", "kite", 4)


def test_report(day):
    """report: how many of each kind"""
    assert report("day.txt") == {"kite": 12, "buzzard": 125}


def test_report_between(day):
    """report: only between the two times"""
    assert report("day.txt", "07:00", "07:52") == {"buzzard": 120}
    assert report("day.txt", "07:00") == {"buzzard": 125, "kite": 0}
    assert report("day.txt", "13:00", "14:00") == {}


def test_report_plugged(day, monkeypatch):
    """report: it uses the three stages"""
    used = []
    for name in ["lines_of", "sightings", "between"]:

        def noted(*arguments, _name=name, _stage=getattr(genpipeline1, name), **more):
            used.append(_name)
            return _stage(*arguments, **more)

        monkeypatch.setattr(genpipeline1, name, noted)
    report("day.txt", "07:00", "08:00")
    for name in ["lines_of", "sightings", "between"]:
        if name not in used:
            pytest.fail(f"report does without {name}. Plug the stages together.")


def test_report_memory(tmp_path, monkeypatch):
    """report: of a long file, it keeps one line at a time"""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "day.txt").write_text("07:14;buzzard;2\n09:10;kite;3\n" * 3_000, encoding="utf-8")
    tracemalloc.start()
    try:
        found = report("day.txt")
        most = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    if found != {"buzzard": 6_000, "kite": 9_000}:
        pytest.fail(f"A file of 6,000 lines: report gives {found}.")
    if most > 200_000:
        pytest.fail(
            "A file of 6,000 lines was in memory all at once. One of the stages collects "
            "everything before it hands on the first piece: is there a list, readlines or read?"
        )


def test_program_all():
    """the program prints the table of the whole day"""
    rows = ["   6,955  honey buzzard", "     317  black kite", "      31  roller"]
    rows += ["      26  lesser spotted eagle", "       4  Montagu's harrier"]
    rows += ["       3  marsh harrier"]
    program("genpipeline1.py").prints("\n".join(rows))


def test_program():
    """the program prints the table of the morning"""
    rows = ["   6,760  honey buzzard", "     210  black kite", "      31  roller"]
    rows += ["       9  lesser spotted eagle", "       4  Montagu's harrier"]
    program("genpipeline1.py", "batumi.txt", "07:30", "12:00").prints("\n".join(rows))
