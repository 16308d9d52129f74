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
    todo("done", "1")
    assert todo("list") == (0, "1 [x] mow\n")


def test_remove(todo):
    """what was removed is gone"""
    todo("add", "mow")
    assert todo("remove", "1") == (0, "removed 1\n")
    assert todo("list") == (0, "")


@pytest.mark.parametrize("command", ["done", "remove"])
def test_unknown_number(todo, command):
    """an unknown number is status 1"""
    assert todo(command, "7") == (1, "")
