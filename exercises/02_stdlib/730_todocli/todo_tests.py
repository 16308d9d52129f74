"""Tests for the list. Run them with: python3 -m pytest todo_tests.py"""

from todocli import main

# TODO: stage 4: at least five tests, such as def test_add(tmp_path, capsys):
