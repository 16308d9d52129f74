import threading
import time

import pytest
from deadlocks1 import Station, move, total
from meeting_for_check import PATIENCE, Meeting, Running, check, in_time, together, until, waits


class Town:
    """Stations whose locks make threads meet: each has one lock, and wants another one."""

    def __init__(self, parties, **bikes):
        self.meeting, self.held, self.is_over = Meeting(parties), {}, False
        self.stations = {name: Station(name, number) for name, number in bikes.items()}
        for name, station in self.stations.items():
            station.lock = TownLock(self, name)

    def __getitem__(self, name):
        return self.stations[name]


class TownLock:
    """A lock that notes who has it. Threads that wait for it are sent home when the test is over."""

    def __init__(self, town, name):
        self.town, self.name, self.lock = town, name, threading.Lock()

    def acquire(self, blocking=True, timeout=-1):
        began, me = time.monotonic(), threading.get_ident()
        while not self.lock.acquire(blocking, 0.02 if blocking else -1):
            if not blocking or 0 <= timeout <= time.monotonic() - began:
                return False
            if self.town.is_over:
                raise SystemExit
        mine = self.town.held.setdefault(me, [])
        mine.append(self.name)
        if len(mine) == 1:
            self.town.meeting.wait()
        return True

    def release(self):
        mine = self.town.held.get(threading.get_ident(), [])
        if self.name in mine:
            mine.remove(self.name)
        self.lock.release()

    def locked(self):
        return self.lock.locked()

    def __enter__(self):
        self.acquire()
        return True

    def __exit__(self, *error):
        self.release()


class Bikes(int):
    """A number of bicycles that takes a moment to be unloaded."""

    def __new__(cls, number, pause):
        bikes = super().__new__(cls, number)
        bikes.pause = pause
        return bikes

    def __radd__(self, other):
        self.pause()
        return int(other) + int(self)


def standstill(town, calls):
    """Make these calls at the same time. Fail if they wait for each other for ever."""
    running = {words: Running(call) for words, call in calls.items()}
    ended = until(lambda: all(one.ended() for one in running.values()), 4)
    told = ""
    for words, one in running.items():
        if not one.ended():
            has = " and ".join(town.held.get(one.thread.ident, [])) or "nothing"
            told += f"\n\n{words} has the lock of {has}.{waits(one.thread)}"
    town.is_over = True
    for one in running.values():
        one.ended(2)
    if not ended:
        PATIENCE[0] = 0.5
        pytest.fail(f"They wait for each other, and nobody will ever go on.{told}")
    return [one.get("") for one in running.values()]


def test_moved():
    """bicycles are moved and counted"""
    a, b, c = Station("Remera", 5), Station("Airport", 0), Station("Gare", 12)
    in_time("move", move, a, b, 5)
    in_time("move", move, c, b, 2)
    check((a.bikes, b.bikes, c.bikes), (0, 7, 10), "5, 0 and 12 bicycles. Then 5 and 2 are moved:")
    check(in_time("total", total, [c, a, b]), 17, "total of all three:")
    check(in_time("total", total, []), 0, "total of no stations:")


def test_too_many():
    """more than there are can't be moved, and the locks are free again"""
    a, b = Station("Remera", 5), Station("Airport", 1)
    with pytest.raises(ValueError):
        in_time("move", move, a, b, 6)
    check((a.bikes, b.bikes), (5, 1), "There were 5, and 6 couldn't be moved. The stations have:")
    in_time("After a move that was refused, the next one", move, b, a, 1)
    check((a.bikes, b.bikes), (6, 0), "Then 1 came back:")


def test_lost():
    """two vans to the same station at the same time: nothing is lost"""
    a, b, c = Station("Remera", 9), Station("Airport", 0), Station("Gare", 9)
    meeting = Meeting(2)
    together(
        "move",
        lambda: move(a, b, Bikes(4, meeting.wait)),
        lambda: move(c, b, Bikes(3, meeting.wait)),
    )
    check(int(b.bikes), 7, "4 and 3 bicycles arrive at the airport at the same time. It has:")


def test_opposite():
    """two vans in opposite directions"""
    town = Town(2, market=20, stadium=20)
    market, stadium = town["market"], town["stadium"]
    standstill(
        town,
        {
            "The van from the market": lambda: move(market, stadium, 3),
            "The van from the stadium": lambda: move(stadium, market, 5),
        },
    )
    check((market.bikes, stadium.bikes), (22, 18), "20 and 20, and 3 and 5 are swapped:")


def test_circle():
    """three vans in a circle"""
    for names in (("a", "b", "c"), ("c", "b", "a")):
        town = Town(3, **dict.fromkeys(names, 10))
        a, b, c = (town[name] for name in names)
        standstill(
            town,
            {
                "The first van": lambda a=a, b=b: move(a, b, 1),
                "The second van": lambda b=b, c=c: move(b, c, 2),
                "The third van": lambda c=c, a=a: move(c, a, 3),
            },
        )
        check(
            (a.bikes, b.bikes, c.bikes), (12, 9, 9), "10 each; 1, 2 and 3 went round in a circle:"
        )


@pytest.mark.parametrize("first", ["market", "stadium"])
def test_total_and_van(first):
    """a van, and somebody who counts"""
    town = Town(2, market=20, stadium=20)
    market, stadium = town["market"], town["stadium"]
    stations = [market, stadium] if first == "market" else [stadium, market]
    _, found = standstill(
        town,
        {
            "The van": lambda: move(stations[1], stations[0], 3),
            "Whoever counts": lambda: total(list(stations)),
        },
    )
    check(found, 40, "20 and 20 bicycles. total says, while 3 are being moved:")


def test_itself():
    """from a station to itself, nothing is moved, and nobody waits"""
    town = Town(1, market=8)
    market = town["market"]
    standstill(town, {"The van from the market to the market": lambda: move(market, market, 3)})
    check(market.bikes, 8, "3 of 8 bicycles are moved from the market to the market. It has:")


def test_others():
    """vans between other stations don't wait"""
    stations = [Station(name, 9) for name in ("Remera", "Airport", "Gare", "Nyamirambo")]
    a, b, c, d = stations
    meeting = Meeting(2, seconds=1)
    together(
        "move",
        lambda: move(a, b, Bikes(1, meeting.wait)),
        lambda: move(c, d, Bikes(1, meeting.wait)),
    )
    if not meeting.met:
        pytest.fail(
            "A van unloads at the airport. Meanwhile another one, from Gare to Nyamirambo, has to "
            "wait. It has nothing to do with these stations. Is there one lock for all?"
        )


def test_total_whole():
    """total counts while nothing is being moved"""
    halfway, go_on = threading.Event(), threading.Event()

    def pause():
        halfway.set()
        go_on.wait(10)

    a, b = Station("Remera", 9), Station("Airport", 0)
    van = Running(move, a, b, Bikes(4, pause))
    until(lambda: halfway.is_set() or van.ended())
    counting = Running(total, [a, b])
    counting.ended(0.15)
    go_on.set()
    van.get("move")
    words = "9 bicycles. While 4 of them are being moved, total says:"
    check(int(counting.get("total")), 9, words)
