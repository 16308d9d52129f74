import os
from datetime import UTC, datetime

import pytest
from fileorganiser import plan


def fill(folder, *names):
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name, encoding="utf-8")


def targets(folder, by="type"):
    return {
        source.relative_to(folder).as_posix(): target.relative_to(folder).as_posix()
        for source, target in plan(folder, by)
    }


@pytest.mark.parametrize(
    ("name", "place"),
    [
        ("a.jpg", "pictures"),
        ("a.jpeg", "pictures"),
        ("b.PNG", "pictures"),
        ("b.gif", "pictures"),
        ("c.pdf", "documents"),
        ("c.txt", "documents"),
        ("d.Md", "documents"),
        ("d.docx", "documents"),
        ("e.tar.gz", "archives"),
        ("e.zip", "archives"),
        ("e.tar", "archives"),
        ("f.xyz", "other"),
        ("README", "other"),
    ],
)
def test_type(tmp_path, name, place):
    """a file goes to the folder of its type"""
    fill(tmp_path, name)
    assert targets(tmp_path) == {name: f"{place}/{name}"}


def test_sorted(tmp_path):
    """the plan is in the order of the names"""
    fill(tmp_path, "c.pdf", "a.jpg", "b.zip")
    assert [source.name for source, _ in plan(tmp_path)] == ["a.jpg", "b.zip", "c.pdf"]


def test_left_alone(tmp_path):
    """folders, what is in them, and hidden files stay"""
    fill(tmp_path, "pictures/old.jpg", "trip.zip/inside.txt", ".hidden.pdf", "a.pdf")
    assert targets(tmp_path) == {"a.pdf": "documents/a.pdf"}


def test_changes_nothing(tmp_path):
    """planning makes no folder"""
    fill(tmp_path, "a.pdf")
    assert targets(tmp_path) == {"a.pdf": "documents/a.pdf"}
    assert [path.name for path in tmp_path.iterdir()] == ["a.pdf"]


@pytest.mark.parametrize(
    ("moment", "place"),
    [
        (datetime(2024, 5, 31, 23, 59, tzinfo=UTC), "2024-05"),
        (datetime(2024, 6, 1, 0, 1, tzinfo=UTC), "2024-06"),
        (datetime(1999, 12, 31, 12, 0, tzinfo=UTC), "1999-12"),
    ],
)
def test_month(tmp_path, moment, place):
    """by month, the time of the last change decides, in UTC"""
    fill(tmp_path, "a.pdf")
    os.utime(tmp_path / "a.pdf", (0, moment.timestamp()))
    assert targets(tmp_path, "month") == {"a.pdf": f"{place}/a.pdf"}


@pytest.mark.parametrize(
    ("taken", "wanted"),
    [
        ([], "report.pdf"),
        (["report.pdf"], "report-1.pdf"),
        (["report.pdf", "report-1.pdf"], "report-2.pdf"),
        (["report.pdf", "report-2.pdf"], "report-1.pdf"),
    ],
)
def test_taken(tmp_path, taken, wanted):
    """a taken name gets the first number that is free"""
    fill(tmp_path, "report.pdf", *[f"documents/{name}" for name in taken])
    assert targets(tmp_path) == {"report.pdf": f"documents/{wanted}"}


def test_no_two_alike(tmp_path):
    """no two files of the plan get the same target"""
    fill(tmp_path, "report.pdf", "report-1.pdf", "documents/report.pdf")
    found = targets(tmp_path)
    assert sorted(found.values()) == ["documents/report-1.pdf", "documents/report-2.pdf"]
