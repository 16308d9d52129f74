"""Tests for the importer. Run them with: python -m pytest milestone_tests.py"""

from milestonecli import main

# TODO: stage 5: at least five tests.
