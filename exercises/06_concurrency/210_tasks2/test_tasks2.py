import asyncio

import pytest
from clock_for_check import check, run
from tasks2 import SoldOut, book


class Office:
    """Reserves after some seconds, and notes everything."""

    def __init__(self, **parts):
        self.parts, self.reserved, self.undone, self.stopped = parts, [], [], []

    async def reserve(self, part):
        seconds, answer = self.parts[part]
        try:
            await asyncio.sleep(seconds)
        except asyncio.CancelledError:
            self.stopped.append(part)
            raise
        if isinstance(answer, Exception):
            raise answer
        self.reserved.append(answer)
        return answer

    async def undo(self, ticket):
        await asyncio.sleep(1)
        self.undone.append(ticket)


def booked(office, parts=None):
    """Return what book returns and its seconds, and let whatever goes on in the background go on."""

    async def day():
        parts_now = list(office.parts) if parts is None else parts
        try:
            result = await book(parts_now, office.reserve, office.undo)
        except Exception as error:  # noqa: BLE001
            result = error
        seconds = asyncio.get_running_loop().time()
        await asyncio.sleep(100)
        return result, seconds

    return run("book", day())[0]


def well(result):
    """Fail with words if an error came out."""
    if isinstance(result, Exception):
        inside = getattr(result, "exceptions", [result])
        if "SoldOut" in {type(error).__name__ for error in inside}:
            pytest.fail(
                f"Something was sold out, and the error came out of book: {result!r}. "
                "It should return ({}, [what's sold out])."
            )
        raise result
    return result


def test_well():
    """nothing sold out: a ticket for each part"""
    result, _ = booked(Office(train=(3, "T-1"), room=(1, "R-2"), concert=(2, "C-3")))
    wanted = ({"train": "T-1", "room": "R-2", "concert": "C-3"}, [])
    check(well(result), wanted, "Nothing was sold out. book returns:")


def test_together():
    """all parts are reserved at the same time"""
    _, seconds = booked(Office(train=(3, "T-1"), room=(4, "R-2"), concert=(2, "C-3")))
    check(seconds, 4, "The parts take 3, 4 and 2 seconds. book took:")


def test_well_undoes_nothing():
    """nothing sold out: nothing is undone"""
    office = Office(train=(3, "T-1"), room=(1, "R-2"))
    well(booked(office)[0])
    check(office.undone, [], "Nothing was sold out. Undone:")


def test_sold_out():
    """something is sold out: no tickets, and its name"""
    result, _ = booked(Office(train=(1, "T-1"), concert=(2, SoldOut("concert")), room=(5, "R-2")))
    check(well(result), ({}, ["concert"]), "The concert is sold out. book returns:")


def test_others_stop():
    """something is sold out: the others aren't reserved any more"""
    office = Office(train=(1, "T-1"), concert=(2, SoldOut("concert")), room=(5, "R-2"))
    booked(office)
    if "R-2" in office.reserved:
        pytest.fail(
            "After 2 seconds the concert was sold out. The room was still reserved after 5: its task went on."
        )
    check(office.stopped, ["room"], "The concert was sold out after 2 seconds. Cancelled:")


def test_undone():
    """something is sold out: what has been reserved is undone"""
    office = Office(
        train=(1, "T-1"), room=(1, "R-2"), concert=(2, SoldOut("concert")), bus=(9, "B")
    )
    booked(office)
    check(sorted(office.undone), ["R-2", "T-1"], "Reserved were T-1 and R-2. Undone:")


def test_undone_before():
    """when book returns, everything has been undone"""
    office = Office(train=(1, "T-1"), concert=(2, SoldOut("concert")))
    _, seconds = booked(office)
    check(office.undone, ["T-1"], "Reserved was T-1. Undone:")
    if seconds < 3:
        pytest.fail("Undoing T-1 takes a second, and book returned before it was done.")


def test_several():
    """two are sold out in the same moment: both are named, in the order of parts"""
    office = Office(train=(2, SoldOut("train")), bus=(1, "B-1"), concert=(2, SoldOut("concert")))
    result, _ = booked(office, ["concert", "bus", "train"])
    check(well(result), ({}, ["concert", "train"]), "Concert and train are sold out. book returns:")


def test_order_of_parts():
    """two are sold out in the same moment, the last one a little earlier: the order is that of parts"""

    async def day():
        tills = {part: asyncio.Event() for part in ("concert", "train")}

        async def reserve(part):
            if part == "bus":
                await asyncio.sleep(1)
                tills["train"].set()
                tills["concert"].set()
                return "B-1"
            await tills[part].wait()
            raise SoldOut(part)

        async def undo(ticket):
            await asyncio.sleep(1)

        return await book(["concert", "bus", "train"], reserve, undo)

    result, _ = run("book", day())
    words = "Train and concert are sold out. Of the parts, the concert is first. book returns:"
    check(result, ({}, ["concert", "train"]), words)


def test_other_error():
    """another error comes out in its group, and what was reserved is undone"""
    office = Office(train=(1, "T-1"), room=(2, ConnectionError("no line")), concert=(3, "C"))
    result, _ = booked(office)
    inside = getattr(result, "exceptions", ())
    if [type(error) for error in inside] != [ConnectionError]:
        pytest.fail(
            "Reserving the room raised a ConnectionError. An ExceptionGroup with it should come "
            f"out of book.\n\nfound: {result!r}"
        )
    check(office.undone, ["T-1"], "A ConnectionError came after T-1 was reserved. Undone:")


def test_both_kinds():
    """sold out and another error in the same moment: the other one comes out"""
    office = Office(train=(2, SoldOut("train")), room=(2, ConnectionError("no line")))
    result, _ = booked(office)
    inside = getattr(result, "exceptions", ())
    if [type(error) for error in inside] != [ConnectionError]:
        pytest.fail(
            "The train was sold out, and in the same moment there was a ConnectionError. An "
            f"ExceptionGroup with the ConnectionError should come out.\n\nfound: {result!r}"
        )


def test_nothing():
    """a trip without parts"""
    check(well(booked(Office())[0]), ({}, []), "book([], reserve, undo):")
