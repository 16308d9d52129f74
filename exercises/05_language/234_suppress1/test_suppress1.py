import pytest
from suppress1 import numbers, remove_all, settings


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for name in ("a.txt", "b.txt", "ü.txt"):
        (tmp_path / name).write_text("{}", encoding="utf-8")
    return tmp_path


def left(folder):
    return sorted(path.name for path in folder.iterdir())


def check(found, wanted, words):
    """Fail with these words if the two differ."""
    if found != wanted:
        pytest.fail(f"{words}\n\nfound:  {found}\nwanted: {wanted}")


def test_remove(folder):
    """remove_all deletes the files"""
    remove_all(["ü.txt", "a.txt"])
    check(left(folder), ["b.txt"], "Of a.txt, b.txt and ü.txt, two were deleted. What's left:")


def test_remove_missing(folder):
    """remove_all goes on after a file that isn't there"""
    remove_all(["a.txt", "no.txt", "b.txt"])
    words = 'After remove_all(["a.txt", "no.txt", "b.txt"]), without a no.txt, what\'s left:'
    check(left(folder), ["ü.txt"], words)


def test_remove_folder(folder):
    """remove_all: what can't be deleted for another reason is an error that comes out"""
    (folder / "sub").mkdir()
    try:
        remove_all(["a.txt", "sub", "b.txt"])
    except OSError:
        words = "a.txt, then a folder that can't be deleted. What's left when the error comes:"
        check(left(folder), ["b.txt", "sub", "ü.txt"], words)
    else:
        pytest.fail("`sub` is a folder and can't be deleted like a file. The error is hidden.")


def test_remove_bug():
    """remove_all: a bug comes out, too"""
    try:
        remove_all([None])
    except TypeError:
        return
    pytest.fail("remove_all([None]) should end with a TypeError. It's hidden.")


def test_settings(folder):
    """settings: what's in the file counts, and the defaults for the rest"""
    (folder / "s.json").write_text('{"colour": "grün", "size": 3}', encoding="utf-8")
    assert settings("s.json") == {"price list": "2026", "colour": "grün", "size": 3}


def test_settings_missing():
    """settings: without a file the defaults hold"""
    assert settings("no.json") == {"price list": "2026", "colour": "white"}


@pytest.mark.parametrize("text", ['{"colour": ', "", "white"], ids=["half", "empty", "no JSON"])
def test_settings_broken(folder, text):
    """settings: a file that isn't JSON raises its error"""
    (folder / "s.json").write_text(text, encoding="utf-8")
    try:
        found = settings("s.json")
    except ValueError:
        return
    pytest.fail(f"{text!r} in s.json isn't JSON. The error is hidden, and the settings: {found}")


def test_settings_folder(folder):
    """settings: a folder in the place of the file is an error that comes out"""
    (folder / "sub").mkdir()
    try:
        found = settings("sub")
    except OSError:
        return
    pytest.fail(f"`sub` is a folder. The error is hidden, and the settings: {found}")


def test_numbers():
    """numbers: the whole numbers among the words"""
    assert numbers(["12", "apples", "-3", "", "2.5", "0"]) == [12, -3, 0]


def test_numbers_all():
    """numbers: all of them, or none"""
    assert numbers(["4", "4", "1"]) == [4, 4, 1]
    assert numbers(["plums"]) == []
    assert numbers([]) == []


def test_numbers_bug():
    """numbers: a bug comes out"""
    try:
        found = numbers(["1", None])
    except TypeError:
        return
    pytest.fail(f'numbers(["1", None]) should end with a TypeError. It returns {found}.')
