import asyncio
import inspect

import pytest
import whenasync1
from asyncio_for_check import finished
from whenasync1 import (
    BLOCKS,
    CALCULATES,
    ONE_WAIT,
    REASONS,
    WAITS_FOR_MANY,
    archive,
    loudness,
    tape,
)

RIGHT = {"loudness": CALCULATES, "stations": WAITS_FOR_MANY, "tape": ONE_WAIT, "archive": BLOCKS}
WHY = {
    "loudness": "It calculates for 205 of its 210 seconds.",
    "stations": "It asks 400 stations, and `ask` can be awaited.",
    "tape": "There's one robot, and one tape.",
    "archive": "Its driver blocks the thread that calls it.",
}


def test_reasons():
    """REASONS: why, or why not"""
    for name, reason in RIGHT.items():
        said = REASONS.get(name)
        if said not in RIGHT.values():
            pytest.fail(
                f"REASONS should have one of the four reasons for `{name}`. It has {said!r}."
            )
        if said != reason:
            pytest.fail(f'REASONS says of `{name}`: "{said}". Look at the table again. {WHY[name]}')


def test_others():
    """the other three are as they were"""
    for name in ("loudness", "tape", "archive"):
        if inspect.iscoroutinefunction(getattr(whenasync1, name)):
            pytest.fail(f"`{name}` gains nothing from being async. Leave it as it was.")
    assert loudness({"Ilus": [3, -5, 4], "Öö": [0]}) == {"Ilus": 4.0, "Öö": 0.0}
    assert tape(lambda: b"\x00\x01\x02") == 3
    assert archive([1999, 1980], lambda year: year % 100) == 179


def is_async():
    if not inspect.iscoroutinefunction(whenasync1.stations):
        pytest.fail("`stations` should be an `async def`, so that whoever calls it can await it.")


class Partners:
    """Stations that answer when all of them have been asked, the last one first."""

    def __init__(self, count, silent=()):
        self.count, self.silent, self.asked = count, silent, []
        self.all_asked = asyncio.Event()

    async def ask(self, name):
        self.asked.append(name)
        if len(self.asked) == self.count:
            self.all_asked.set()
        try:
            await asyncio.wait_for(self.all_asked.wait(), 5)
        except TimeoutError:
            pytest.fail(
                f"{name} has been asked, and answers when all {self.count} stations have been asked. But "
                f"{self.count - len(self.asked)} of them haven't. Ask all of them before awaiting an answer."
            )
        for _ in range(self.count - self.asked.index(name)):
            await asyncio.sleep(0)
        if name in self.silent:
            raise OSError("nobody there")
        if name == "Narva":
            raise KeyError("song")
        return f"song of {name}"


NAMES = ["Pärnu", "Riga", "Turku", "Oulu", "Vilnius"]


def test_at_the_same_time():
    """stations: all are asked at the same time, and the order stays"""
    is_async()
    found = finished(whenasync1.stations(list(NAMES), Partners(5).ask), limit=8)
    wanted = {name: f"song of {name}" for name in NAMES}
    if not isinstance(found, dict) or list(found.items()) != list(wanted.items()):
        pytest.fail(f"It should be {wanted}, in this order, and it was {found!r}.")


def test_silent():
    """stations: one that raises OSError is "silent" """
    is_async()
    found = finished(whenasync1.stations(list(NAMES), Partners(5, ("Riga", "Oulu")).ask), limit=8)
    wanted = {name: f"song of {name}" for name in NAMES} | {"Riga": "silent", "Oulu": "silent"}
    if found != wanted:
        pytest.fail(f"Riga and Oulu raise OSError. It should be {wanted}, and it was {found!r}.")


def test_other_error():
    """stations: another error isn't hidden"""
    is_async()
    try:
        found = finished(whenasync1.stations(["Riga", "Narva"], Partners(2).ask), limit=8)
    except KeyError:
        return
    pytest.fail(
        "Asking Narva raised a KeyError. That's a bug, and not a station that's silent: it should "
        f"come out. It was hidden, and {found!r} came back."
    )


def test_none():
    """stations: nobody to ask"""
    is_async()
    found = finished(whenasync1.stations([], Partners(0).ask), limit=8)
    if found != {}:
        pytest.fail(f"Without stations it should be an empty dictionary, and it was {found!r}.")
