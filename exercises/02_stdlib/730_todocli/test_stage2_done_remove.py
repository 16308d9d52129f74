import pytest
from garden_for_check import filled, todo
from pythlings_checks import read


@pytest.mark.parametrize("number", ["1", "3"])
def test_done(tmp_path, number):
    """done ticks the box of one thing"""
    filled(tmp_path, "dig", "sow", "mow")
    todo(tmp_path, "done", number).succeeds().prints(f"done {number}")
    wanted = {"1": "1 [x] dig\n2 [ ] sow\n3 [ ] mow", "3": "1 [ ] dig\n2 [ ] sow\n3 [x] mow"}
    todo(tmp_path, "list").prints(wanted[number])


def test_done_twice(tmp_path):
    """doing it twice is no mistake"""
    filled(tmp_path, "dig")
    todo(tmp_path, "done", "1").succeeds()
    todo(tmp_path, "done", "1").succeeds().prints("done 1")
    todo(tmp_path, "list").prints("1 [x] dig")


def test_done_in_the_file(tmp_path, monkeypatch):
    """the screen at the shed sees it, too"""
    filled(tmp_path, "dig", "sow")
    todo(tmp_path, "done", "2")
    monkeypatch.chdir(tmp_path)
    read("todo.json").has("next", 3).has("items[0].done", False).has("items[1].done", True)


def test_open(tmp_path):
    """list --open leaves out what is done"""
    filled(tmp_path, "dig", "sow", "mow")
    todo(tmp_path, "done", "2")
    todo(tmp_path, "list", "--open").succeeds().prints("1 [ ] dig\n3 [ ] mow")
    todo(tmp_path, "list").prints("1 [ ] dig\n2 [x] sow\n3 [ ] mow")


def test_remove(tmp_path):
    """a removed thing is gone, and the others keep their numbers"""
    filled(tmp_path, "dig", "sow", "dig")
    todo(tmp_path, "remove", "2").succeeds().prints("removed 2")
    todo(tmp_path, "list").prints("1 [ ] dig\n3 [ ] dig")
    todo(tmp_path, "remove", "3")
    todo(tmp_path, "list").prints("1 [ ] dig")


def test_numbers(tmp_path):
    """a number is never used again, not even the last one"""
    filled(tmp_path, "dig", "sow", "mow")
    todo(tmp_path, "remove", "3").succeeds()
    todo(tmp_path, "add", "weed").prints("added 4")


def test_all_removed(tmp_path):
    """a number is never used again, even if the list is empty"""
    filled(tmp_path, "dig")
    todo(tmp_path, "remove", "1").succeeds()
    todo(tmp_path, "list").succeeds().prints("")
    todo(tmp_path, "add", "weed").prints("added 2")
