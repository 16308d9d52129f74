"""Tests for the board. README.md tells the bug."""

from board import minutes


def test_half_past_six():
    assert minutes("06:30") == 390


# TODO: tests for board, one of which shows Wanjiru's bug
