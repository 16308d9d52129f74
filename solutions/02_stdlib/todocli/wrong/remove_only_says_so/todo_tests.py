"""Tests for the list."""

import pytest
from todocli import main


@pytest.fixture
def todo(tmp_path, capsys):
    """Return a function that runs a command and returns its status and what it printed."""

    def run(*argv):
        status = main(["--file", str(tmp_path / "todo.json"), *argv])
        return status, capsys.readouterr().out

    return run


def test_add(todo):
    """a thing that was added is in the list"""
    assert todo("add", "mow") == (0, "added 1\n")
    assert todo("list") == (0, "1 [ ] mow\n")


def test_done(todo):
    """done ticks the box"""
    todo("add", "mow")
    assert todo("done", "1") == (0, "done 1\n")
    assert todo("list") == (0, "1 [x] mow\n")


def test_open(todo):
    """--open leaves out what is done"""
    todo("add", "mow")
    todo("add", "dig")
    todo("done", "1")
    assert todo("list", "--open") == (0, "2 [ ] dig\n")


def test_remove(todo):
    """a removed thing is gone, and its number isn't used again"""
    todo("add", "mow")
    todo("remove", "1")
    assert todo("add", "dig") == (0, "added 2\n")


@pytest.mark.parametrize("command", ["done", "remove"])
def test_unknown_number(todo, command):
    """an unknown number has status 1"""
    assert todo(command, "7") == (1, "")
