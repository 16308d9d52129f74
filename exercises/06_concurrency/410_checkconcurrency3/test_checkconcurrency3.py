import asyncio

import pytest
from checkconcurrency3 import evening, sell
from clock_for_check import check, run

pytestmark = pytest.mark.filterwarnings("ignore")


class Room:
    """Bids with their seconds. An exception in the place of a name is raised then."""

    def __init__(self, *bids):
        self.bids, self.waiting = list(bids), 0

    async def next_bid(self):
        self.waiting += 1
        try:
            if not self.bids:
                await asyncio.Event().wait()
            now = asyncio.get_running_loop().time()
            await asyncio.sleep(max(0, self.bids[0][0] - now))
            _, who, *pounds = self.bids.pop(0)
            if isinstance(who, Exception):
                raise who
            return who, pounds[0]
        finally:
            self.waiting -= 1


def sold(*bids, quiet=10):
    return run("sell", sell(Room(*bids).next_bid, quiet), limit=500)


def test_sell():
    """sell: the highest bid gets it, when it has been quiet for long enough"""
    found = sold((1, "Jory", 10), (3, "Demelza", 25), (9, "Jory", 26))
    words = "Bids of 10, 25 and 26 after 1, 3 and 9 seconds, and 10 quiet seconds. Sold, and when:"
    check(found, (("Jory", 26), 19), words)


def test_sell_again():
    """sell: each bid that counts starts the quiet time again"""
    found = sold((8, "Jory", 1), (16, "Demelza", 2), (24, "Jory", 3), (35, "Demelza", 9))
    words = "Bids after 8, 16, 24 and 35 seconds, and 10 quiet seconds are enough. Sold, and when:"
    check(found, (("Jory", 3), 34), words)


def test_sell_nobody():
    """sell: without a bid, it's None"""
    check(sold(quiet=4), (None, 4), "Nobody bids for 4 seconds. Sold, and when:")


def test_sell_too_low():
    """sell: a bid that doesn't count changes nothing"""
    low = [(seconds, "Demelza", 40) for seconds in range(3, 90, 4)]
    found = sold((1, "Jory", 50), *low)
    words = (
        "Jory bids 50 after 1 second. After 3, 7, 11 seconds and so on, Demelza bids 40. 10 seconds after "
        "Jory's bid no other bid has counted. Sold, and when:"
    )
    check(found, (("Jory", 50), 11), words)


def test_sell_equal():
    """sell: a bid that's as high as the last one doesn't count"""
    found = sold((1, "Jory", 50), (5, "Demelza", 50))
    check(found, (("Jory", 50), 11), "Jory and then Demelza bid 50. Sold, and when:")


def test_sell_nothing():
    """sell: a bid of nothing doesn't count"""
    found = sold((1, "Jory", 0), (5, "Demelza", -3))
    check(found, (None, 10), "Jory bids 0 and Demelza -3. Sold, and when:")


def test_sell_error():
    """sell: an error comes out, at once"""

    async def lot():
        room = Room((1, "Jory", 10), (4, ConnectionError("no line")))
        try:
            found = await sell(room.next_bid, 10)
        except ConnectionError:
            return asyncio.get_running_loop().time()
        pytest.fail(f"The line breaks: a ConnectionError. sell returned {found!r} all the same.")

    check(run("sell", lot())[0], 4, "The line breaks after 4 seconds, and sell raises that after:")


def test_sell_timeout_error():
    """sell: a TimeoutError of the line is an error as well, and not the end of the bids"""

    async def lot():
        room = Room((1, "Jory", 10), (4, TimeoutError("the line is silent")))
        try:
            return await sell(room.next_bid, 10)
        except TimeoutError:
            return "TimeoutError"

    words = "Jory bids 10 after 1 second. After 4 the line raises a TimeoutError. sell ends with:"
    check(run("sell", lot())[0], "TimeoutError", words)


class Hall:
    """Notes when it's open, and who still waits for bids when it's being closed."""

    def __init__(self, rooms, opening=0):
        self.rooms, self.opening, self.log, self.waiting = rooms, opening, [], 0

    async def open(self):
        await asyncio.sleep(self.opening)
        self.log.append("open")

    async def close(self):
        self.waiting = sum(room.waiting for room in self.rooms.values())
        self.log.append("closing")
        await asyncio.sleep(3)
        self.log.append("closed")


def held(rooms, seconds=60, cancel=None, opening=0):
    """Hold an evening. Return what came of it, after how many seconds, and the hall."""
    hall = Hall(rooms, opening)

    async def night():
        loop = asyncio.get_running_loop()
        lots = {lot: room.next_bid for lot, room in rooms.items()}
        task = asyncio.create_task(evening(lots, 10, seconds, hall))
        if cancel is not None:
            loop.call_later(cancel, task.cancel)
        await asyncio.wait([task])
        end = round(loop.time(), 6)
        if task.cancelled():
            return "cancelled", end
        error = task.exception()
        while isinstance(error, BaseExceptionGroup):
            error = error.exceptions[0]
        return error or task.result(), end

    return *run("evening", night(), limit=500)[0], hall


def closed(hall, words):
    """The hall was opened and closed once, with nobody in it."""
    if hall.log != ["open", "closing", "closed"]:
        pytest.fail(f"{words} What happened to the hall: {', '.join(hall.log) or 'nothing'}.")
    if hall.waiting:
        pytest.fail(f"{words} The hall is being closed, and {hall.waiting} still wait for bids.")


def result_of(found):
    """A result to compare; what was raised instead goes on."""
    if isinstance(found, BaseException):
        raise found
    return list(found.items()) if isinstance(found, dict) else found


def test_evening():
    """evening: all lots at the same time, in their order"""
    rooms = {
        "goat": Room((4, "Demelza", 7), (12, "Jory", 8)),
        "bell": Room((2, "Jory", 20)),
        "octopus": Room(),
    }
    found, end, hall = held(rooms)
    wanted = [("goat", ("Jory", 8)), ("bell", ("Jory", 20)), ("octopus", None)]
    check(result_of(found), wanted, "Three lots, and for one nobody bids. evening returns:")
    check(end, 25, "The last lot is sold after 22 seconds, and closing takes 3. It took:")
    closed(hall, "All went well.")


def test_evening_late():
    """evening: what isn't sold in time is withdrawn, and what is sold stays sold"""
    bids = [(seconds, "Demelza", seconds) for seconds in range(3, 300, 5)]
    rooms = {"goat": Room(*bids), "bell": Room((2, "Jory", 20)), "clock": Room(*bids)}
    found, end, hall = held(rooms)
    wanted = [("goat", None), ("bell", ("Jory", 20)), ("clock", None)]
    check(
        result_of(found), wanted, "60 seconds. Bids for goat and clock come in for 300. Returned:"
    )
    check(end, 63, "It's over after 60 seconds, and closing takes 3. It took:")
    closed(hall, "Two lots were withdrawn.")


def test_evening_opening():
    """evening: the time counts from when the hall is open"""
    bids = [(seconds, "Demelza", seconds) for seconds in range(3, 300, 5)]
    _, end, hall = held({"goat": Room(*bids)}, seconds=30, opening=20)
    check(end, 53, "Opening takes 20 seconds, then there are 30, and closing takes 3. It took:")
    closed(hall, "Opening took long.")


def test_evening_error():
    """evening: if one lot fails, the others are stopped, and the hall is closed"""
    bids = [(seconds, "Demelza", seconds) for seconds in range(3, 50, 5)]
    broken = Room((1, "Jory", 20), (7, ConnectionError("no line")))
    rooms = {"goat": Room(*bids), "bell": broken, "clock": Room(*bids)}
    found, end, hall = held(rooms)
    if not isinstance(found, ConnectionError):
        pytest.fail(f"The line of one lot breaks. It should come out, and what came is {found!r}.")
    closed(hall, "The line of one lot has broken.")
    check(end, 10, "The line breaks after 7 seconds, and closing takes 3. It took:")


def test_evening_cancelled():
    """evening: cancelled, it stops the lots, closes the hall, and ends as cancelled"""
    rooms = {"goat": Room((1, "Demelza", 5)), "bell": Room()}
    found, end, hall = held(rooms, cancel=4)
    closed(hall, "The evening was cancelled.")
    check(found, "cancelled", "The evening was cancelled, and ended with:")
    check(end, 7, "Cancelled after 4 seconds, and closing takes 3. It took:")


def test_evening_no_lots():
    """evening: without lots, the hall is opened and closed"""
    found, end, hall = held({})
    check((result_of(found), end), ([], 3), "No lots. evening returns, and the seconds it took:")
    closed(hall, "There were no lots.")
