"""Fixed, says Amadou. Broken, says the server."""

import copy
import functools

import pytest

from trains import close, load, stops, walk


@functools.cache
def loaded():
    return load()


@pytest.fixture
def timetable():
    return copy.deepcopy(loaded())


def test_the_first_three_stops(timetable):
    assert stops(timetable, "TER 1")[:3] == ["Dakar", "Colobane", "Hann"]


def test_the_express_stops_rarely(timetable):
    assert stops(timetable, "Express") == ["Dakar", "Thiaroye", "Diamniadio"]


def test_walk_to_the_next_station(timetable):
    assert walk(timetable, "Colobane", "Hann") == 25


def test_a_closed_station_is_left_out(timetable):
    close(timetable, "Colobane")
    assert stops(timetable, "TER 1")[:2] == ["Dakar", "Hann"]


def test_the_express_leaves_it_out_too(timetable):
    close(timetable, "Thiaroye")
    assert stops(timetable, "Express") == ["Dakar", "Diamniadio"]


def test_nobody_walks_to_a_closed_station(timetable):
    close(timetable, "Hann")
    with pytest.raises(KeyError):
        walk(timetable, "Colobane", "Hann")
