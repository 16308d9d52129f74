import json

import pytest
from todocli import main


@pytest.fixture
def todo(tmp_path, capsys):
    """Run commands on a list of its own and return what was printed."""

    def run(*argv, status=0):
        assert main(["--file", str(tmp_path / "todo.json"), *argv]) == status
        captured = capsys.readouterr()
        return captured.err if status else captured.out

    return run


def test_add(todo):
    """things are numbered from 1"""
    assert [todo("add", "beans"), todo("add", "mow")] == ["added 1\n", "added 2\n"]


def test_list(todo):
    """the list shows number, box and text"""
    todo("add", "water the beans")
    todo("add", "mow")
    assert todo("list") == "1 [ ] water the beans\n2 [ ] mow\n"


def test_empty(todo):
    """an empty list shows nothing, before the first thing and after the last"""
    assert todo("list") == ""
    assert [todo("add", "a"), todo("remove", "1")] == ["added 1\n", "removed 1\n"]
    assert todo("list") == ""


@pytest.mark.parametrize("number", [1, 3])
def test_done(todo, number):
    """done ticks the box"""
    for text in ("a", "b", "c"):
        todo("add", text)
    assert todo("done", str(number)) == f"done {number}\n"
    boxes = [f"{n} [{'x' if n == number else ' '}] {text}\n" for n, text in enumerate("abc", 1)]
    assert todo("list") == "".join(boxes)


def test_open(todo):
    """--open leaves out what is done"""
    todo("add", "a")
    todo("add", "b")
    todo("done", "1")
    assert todo("list", "--open") == "2 [ ] b\n"


def test_remove(todo):
    """removing takes one thing away, and the others keep their numbers"""
    for text in ("a", "b", "c"):
        todo("add", text)
    assert todo("remove", "2") == "removed 2\n"
    assert todo("list") == "1 [ ] a\n3 [ ] c\n"


def test_numbers_are_not_used_again(todo):
    """a number is never used again, also that of the last thing"""
    todo("add", "a")
    todo("add", "b")
    todo("remove", "2")
    todo("remove", "1")
    assert todo("add", "c") == "added 3\n"


@pytest.mark.parametrize("argv", [["done", "7"], ["remove", "7"], ["add", ""], ["add", "  "]])
def test_errors(todo, argv):
    """an unknown number or an empty text is status 1 and one line"""
    todo("add", "a")
    message = todo(*argv, status=1)
    assert (message.startswith("todo: "), message.count("\n")) == (True, 1)
    assert todo("list") == "1 [ ] a\n"


def test_damaged(tmp_path, capsys):
    """a damaged file is status 1 and is not written over"""
    path = tmp_path / "todo.json"
    path.write_text("{", encoding="utf-8")
    assert main(["--file", str(path), "add", "a"]) == 1
    assert ("todo: " in capsys.readouterr().err, path.read_text(encoding="utf-8")) == (True, "{")


@pytest.mark.parametrize("argv", [[], ["done"], ["done", "two"], ["list", "all"], ["sort"]])
def test_wrong(argv):
    """a wrong call is status 2"""
    with pytest.raises(SystemExit) as caught:
        main(argv)
    assert caught.value.code == 2


def test_default_file(tmp_path, monkeypatch):
    """the file is todo.json in the current folder"""
    monkeypatch.chdir(tmp_path)
    main(["add", "a"])
    assert json.loads((tmp_path / "todo.json").read_bytes())["next"] == 2
