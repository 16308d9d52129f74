"""Tests for the to-do list. Run them with: python -m pytest todo_tests.py"""

from todocli import main

# TODO: stage 4: at least five tests: def test_...(tmp_path, capsys):
