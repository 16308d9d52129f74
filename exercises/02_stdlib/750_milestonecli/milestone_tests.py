"""Tests for the meters. Run them with: python3 -m pytest milestone_tests.py"""

from milestonecli import main

# TODO: stage 5: at least five tests, such as def test_report(tmp_path, capsys):
