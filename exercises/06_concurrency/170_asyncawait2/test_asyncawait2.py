import asyncio

import pytest
from asyncawait2 import drawn, survey
from clock_for_check import check, run


class Sea:
    """Buoys that answer after some seconds, with a height or an error."""

    def __init__(self, **buoys):
        self.buoys, self.asked = buoys, []

    async def ask(self, buoy):
        self.asked.append((buoy, asyncio.get_running_loop().time()))
        seconds, answer = self.buoys[buoy]
        await asyncio.sleep(seconds)
        if isinstance(answer, Exception):
            raise answer
        return answer


def surveyed(sea, buoys=None):
    """Return what survey finds, and how long it took."""
    return run("survey", survey(list(sea.buoys) if buoys is None else buoys, sea.ask))


def test_all_at_once():
    """all buoys are asked before the first has answered"""
    sea = Sea(Grip=(3, 2.5), Sula=(5, 4.0), Utsira=(1, 0.5))
    _, seconds = surveyed(sea)
    late = [buoy for buoy, time in sea.asked if time > 0]
    if late:
        pytest.fail(
            f"{' and '.join(late)} had to wait until another buoy had answered. The buoys need 3, "
            f"5 and 1 seconds. Together that's 5 seconds, and survey took {seconds:g}."
        )
    check(seconds, 5, "The slowest buoy needs 5 seconds. survey took:")


def test_heights():
    """the heights belong to their buoys, whoever answers first"""
    found, _ = surveyed(Sea(Grip=(3, 2.5), Sula=(5, 4.0), Utsira=(1, 0.5)))
    check(found, {"Grip": 2.5, "Sula": 4.0, "Utsira": 0.5}, "What survey finds:")


def test_order():
    """the heights are in the order of the list"""
    found, _ = surveyed(Sea(Sula=(2, 1.0), Grip=(1, 2.0)), ["Grip", "Sula"])
    check(list(found), ["Grip", "Sula"], 'survey(["Grip", "Sula"], ask) has these names:')
    found, _ = surveyed(Sea(Sula=(2, 1.0), Grip=(1, 2.0)), ["Sula", "Grip"])
    check(list(found), ["Sula", "Grip"], 'survey(["Sula", "Grip"], ask) has these names:')


def test_broken():
    """a broken buoy has None, and the others their heights"""
    try:
        found, seconds = surveyed(
            Sea(Grip=(2, 1.5), Sula=(1, OSError("no answer")), Rauna=(4, 0.0))
        )
    except OSError:
        pytest.fail("Sula doesn't answer, and its OSError came out of survey. Nobody has heights.")
    check(found, {"Grip": 1.5, "Sula": None, "Rauna": 0.0}, "Sula doesn't answer. survey finds:")
    check(seconds, 4, "The slowest needs 4 seconds. survey took:")


def test_once():
    """each buoy is asked once, and the list stays as it is"""
    buoys = ["Sula", "Grip"]
    sea = Sea(Grip=(1, 2.0), Sula=(2, OSError("no answer")))
    surveyed(sea, buoys)
    check(sorted(buoy for buoy, _ in sea.asked), ["Grip", "Sula"], "Buoys that were asked:")
    check(buoys, ["Sula", "Grip"], "The list of buoys afterwards:")


def test_all_broken():
    """a storm: nobody answers"""
    try:
        found, _ = surveyed(Sea(Grip=(1, ConnectionError()), Sula=(1, OSError())))
    except OSError:
        pytest.fail("Nobody answers, and an OSError came out of survey.")
    check(found, {"Grip": None, "Sula": None}, "Nobody answers. survey finds:")


def test_bug():
    """another error is a bug and comes out"""
    try:
        found, _ = surveyed(Sea(Grip=(1, 2.0), Sula=(1, ValueError("2,5 metres"))))
    except* ValueError:  # by itself, or in the group of a TaskGroup
        found = "the ValueError"
    if found == "the ValueError":
        return
    pytest.fail(
        f"Asking Sula raised a ValueError, which isn't a broken radio but a bug. It should come out "
        f"of survey. It's lost.\n\nfound: {found}"
    )


def test_nothing():
    """no buoys, no sea"""
    check(surveyed(Sea()), ({}, 0), "survey([], ask) and its seconds:")


def test_drawn():
    """drawn: waves"""
    assert drawn({"Sula": 1.5, "Fruholmen": 4.0}) == "Sula        ~~~\nFruholmen   ~~~~~~~~"


def test_drawn_flat():
    """drawn: a flat sea isn't a buoy without an answer"""
    assert drawn({"Grip": 0.0, "Sula": 0.5}) == "Grip        flat\nSula        ~"
    assert drawn({"Grip": None, "Sula": 0.5}) == "Grip        ?\nSula        ~"
