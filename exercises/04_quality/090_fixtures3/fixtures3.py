"""Fixed, says Amadou. Broken, says the server.

The timetable of Dakar's new train takes eight seconds to load, for each of Amadou's tests. So he
wrote `scope="module"`: pytest makes this fixture once for the whole file. Nine seconds, all green.

On the server, the tests run in another order, and four of them are red. Can you see why?

Three of them close a station, in the only timetable there is. Every test after them sees trains
that don't stop there.

What's expensive may be shared, if nobody changes it. What a test changes has to be its own. You
can have both, with two fixtures: load once, and give each test a timetable of its own.

trains.py is right. Your tests run in four orders, and with four broken versions.

    pythlings shell fixtures3 -- python -m pytest fixtures3.py
"""

import pytest

from trains import close, load, stops, walk


@pytest.fixture(scope="module")
def timetable():
    return load()


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
