import json

import pytest
from fileorganiser import main
from pythlings_checks import called, program


@pytest.fixture
def above(tmp_path):
    """A folder with downloads in it: two files."""
    (tmp_path / "downloads").mkdir()
    (tmp_path / "downloads" / "b.pdf").write_text("report", encoding="utf-8")
    (tmp_path / "downloads" / "Ærø.jpg").write_text("", encoding="utf-8")
    return tmp_path


def logged(ran):
    """Return the objects in the log, one for each line."""
    ran.leaves("moves.log")
    lines = (ran.folder / "moves.log").read_text(encoding="utf-8").splitlines()
    try:
        return [json.loads(line) for line in lines]
    except ValueError as error:
        return pytest.fail(f"A line of the log is not JSON: {error}")


FIRST = [
    {"source": "b.pdf", "target": "documents/b.pdf", "bytes": 6},
    {"source": "Ærø.jpg", "target": "pictures/Ærø.jpg", "bytes": 0},
]


def test_log(above):
    """--log: one JSON object on each line, one for each move"""
    ran = called(main, "downloads", "--log", "moves.log", cwd=above).succeeds()
    ran.prints("b.pdf -> documents/b.pdf\nÆrø.jpg -> pictures/Ærø.jpg\nmoved: 2\n")
    found = logged(ran)
    for number, wanted in enumerate(FIRST, 1):
        here = found[number - 1] if number <= len(found) else "missing"
        if here != wanted:
            pytest.fail(f"Line {number} of moves.log should be\n{wanted}\nIt is\n{here}")
    if len(found) != 2:
        pytest.fail(f"moves.log has {len(found)} lines, for two moves.")


def test_log_grows(above):
    """what's in the log already stays"""
    (above / "moves.log").write_text('{"source": "old"}\n', encoding="utf-8")
    ran = called(main, "downloads", "--log", "moves.log", cwd=above).succeeds()
    found = [event.get("source") for event in logged(ran)]
    words = f"The log tells of {found}, and should tell of ['old', 'b.pdf', 'Ærø.jpg']."
    if found != ["old", "b.pdf", "Ærø.jpg"]:
        pytest.fail(words)


def test_dry_run(above):
    """a dry run writes no log"""
    ran = called(main, "downloads", "--dry-run", "--log", "moves.log", cwd=above).succeeds()
    ran.prints("b.pdf -> documents/b.pdf\nÆrø.jpg -> pictures/Ærø.jpg\nwould move: 2\n")
    ran.leaves_only("downloads/b.pdf", "downloads/Ærø.jpg")


def test_no_log(above):
    """without --log there's no log"""
    ran = called(main, "downloads", cwd=above).succeeds()
    ran.leaves_only("downloads/documents/b.pdf", "downloads/pictures/Ærø.jpg")


def test_no_folder(above):
    """no such folder: status 1, and a message on standard error"""
    for words in (["uploads"], ["uploads", "--dry-run"], ["downloads/b.pdf"]):
        ran = called(main, *words, cwd=above).fails(1)
        assert ran.stdout == "", "Nothing belongs on standard output here."
        assert ran.stderr != "", "The message belongs on standard error."


def test_usage(above):
    """what argparse doesn't know is status 2"""
    called(main, cwd=above).fails(2)
    called(main, "downloads", "--by", "size", cwd=above).fails(2)
    called(main, "downloads", "uploads", cwd=above).fails(2)


def test_program(above):
    """started as a program, it ends with status 1 if there's no folder"""
    program("fileorganiser.py", above / "uploads").fails(1)
