# expect: your tests catch a program that does it wrongly
"""Tests for the to-do list."""

import pytest
from todocli import main


@pytest.fixture
def todo(tmp_path, capsys):
    """Run one command and return its status and what it printed."""

    def run(*argv):
        status = main(["--file", str(tmp_path / "todo.json"), *argv])
        return status, capsys.readouterr().out

    return run


def test_add(todo):
    """an added thing is in the list"""
    assert todo("add", "mow") == (0, "added 1\n")
    assert todo("list") == (0, "1 [ ] mow\n")


def test_done(todo):
    """done ticks the box"""
    todo("add", "mow")
    assert todo("done", "1")[0] == 0


def test_remove(todo):
    """what was removed is gone"""
    todo("add", "mow")
    todo("remove", "1")
    assert todo("list") == (0, "")


@pytest.mark.parametrize("command", ["remove"])
def test_unknown_number(todo, command):
    """an unknown number is status 1"""
    assert todo(command, "7") == (1, "")


def test_empty(todo):
    """an empty list shows nothing"""
    assert todo("list") == (0, "")
