import pytest

from pythlings_checks import program


def diary(folder, *typed):
    """Run the program in this folder; a file opened without encoding is complained about."""
    return program(
        "files2.py", typed=typed, cwd=folder, limit=5, env={"PYTHONWARNDEFAULTENCODING": "1"}
    )


def test_new(tmp_path):
    """a new diary begins with its first line, and the entry is on the next"""
    ran = diary(tmp_path, "Idris", "yes", "It's my birthday!", "")
    ran.succeeds().leaves("Idris.txt", "The diary of Idris\nIt's my birthday!\n")


def test_two_entries(tmp_path):
    """every entry is a line of its own"""
    ran = diary(tmp_path, "Idris", "yes", "cake", "más cake", "bed", "")
    ran.succeeds().leaves("Idris.txt", "The diary of Idris\ncake\nmás cake\nbed\n")


def test_next_day(tmp_path):
    """on Tuesday, Monday is still there"""
    diary(tmp_path, "Idris", "yes", "It's my birthday!", "").succeeds()
    ran = diary(tmp_path, "Idris", "no", "School again.", "")
    ran.succeeds()
    ran.leaves("Idris.txt", "The diary of Idris\nIt's my birthday!\nSchool again.\n")


def test_not_overwritten(tmp_path):
    """a diary that exists is never overwritten: the program stops with an error"""
    (tmp_path / "Zoë.txt").write_text("The diary of Zoë\nSecret!\n", encoding="utf-8")
    ran = diary(tmp_path, "Zoë", "yes", "Hello", "")
    if "Secret!" not in (tmp_path / "Zoë.txt").read_text(encoding="utf-8"):
        pytest.fail(
            "The program has overwritten a diary that was there before. "
            "It had the line Secret! in it, and now that is gone."
        )
    ran.fails().says("FileExistsError").leaves("Zoë.txt", "The diary of Zoë\nSecret!\n")


def test_latest(tmp_path):
    """latest.txt holds the last entry and nothing else"""
    (tmp_path / "latest.txt").write_text("a very long entry from last week\n", encoding="utf-8")
    ran = diary(tmp_path, "Idris", "yes", "rain", "sun", "")
    ran.succeeds().leaves("latest.txt", "sun\n")
    if not (tmp_path / "latest.txt").read_text(encoding="utf-8").endswith("\n"):
        pytest.fail("The line in latest.txt has no line break at its end.")


def test_latest_stays(tmp_path):
    """without an entry, latest.txt and the diary stay as they are"""
    (tmp_path / "latest.txt").write_text("sun\n", encoding="utf-8")
    (tmp_path / "Idris.txt").write_text("The diary of Idris\nsun\n", encoding="utf-8")
    ran = diary(tmp_path, "Idris", "no", "")
    ran.succeeds().leaves("latest.txt", "sun\n")
    ran.leaves("Idris.txt", "The diary of Idris\nsun\n")


def test_printed(tmp_path):
    """at the end the whole diary is printed as it is, with no empty lines between"""
    (tmp_path / "Ana.txt").write_text("The diary of Ana\n  found the X\n", encoding="utf-8")
    ran = diary(tmp_path, "Ana", "no", "más fog", "")
    ran.shows(
        "Whose diary? Ana\n"
        "Is it new? no\n"
        "Dear diary: más fog\n"
        "Dear diary: \n"
        "The diary of Ana\n"
        "  found the X\n"
        "más fog\n"
    )


def test_encoding(tmp_path):
    """every file is opened with its encoding"""
    ran = diary(tmp_path, "Idris", "yes", "cake", "")
    if "EncodingWarning" in ran.stderr:
        pytest.fail('one of the files is opened without encoding="utf-8"')
