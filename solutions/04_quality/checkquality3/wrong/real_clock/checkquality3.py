"""Tests for the board. README.md tells the bug."""

import pytest

import board


@pytest.fixture
def at(monkeypatch):
    """Set the board's clock to a time such as "23:50"."""

    def set_clock(time):
        monkeypatch.setattr(board, "now", lambda: board.minutes(time))

    return set_clock


def test_half_past_six():
    assert board.minutes("06:30") == 390


def test_a_bus_after_midnight_is_on_the_board(at):
    at("23:50")
    assert board.board([("4", "23:58"), ("N7", "00:10")]) == [("4", 8), ("N7", 20)]


def test_a_bus_that_leaves_now_waits_zero_minutes(at):
    at("12:00")
    assert board.board([("4", "12:00")]) == [("4", 0)]


def test_the_soonest_is_first_and_there_is_room_for_three():
    timetable = [("9", "13:00"), ("4", "12:10"), ("9", "12:30"), ("4", "12:05")]
    assert board.board(timetable) == [("4", 5), ("4", 10), ("9", 30)]
