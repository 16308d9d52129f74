import asyncio

import pytest
from cancellation1 import stop, water
from clock_for_check import check, run


class Tap:
    """A tap that takes a second to open and two to close, and notes both."""

    def __init__(self, breaks=None):
        self.log, self.breaks = [], breaks

    def note(self, words):
        self.log.append((asyncio.get_running_loop().time(), words))

    async def open(self):
        self.note("opens")
        await asyncio.sleep(1)
        if self.breaks:
            raise self.breaks

    async def close(self):
        await asyncio.sleep(2)
        self.note("closed")


def watered(tap, minutes, after=None):
    """Water, cancel it after some seconds, and return how the task ended."""

    async def day():
        task = asyncio.create_task(water(tap, minutes))
        if after is not None:
            await asyncio.sleep(after)
            task.cancel()
        await asyncio.wait([task])
        if task.cancelled():
            return "cancelled"
        return task.exception() or task.result()

    return run("water", day())[0]


def closed(tap, when):
    """Fail unless the tap was opened once and then closed once."""
    words = [word for _, word in tap.log]
    if words == ["opens"]:
        pytest.fail(f"{when}, and the tap is still open.")
    check(words, ["opens", "closed"], f"{when}. What the tap did:")


def test_hour():
    """an undisturbed hour: open, wait, close"""
    tap = Tap()
    check(watered(tap, 60), "watered for 60 min", "water(tap, 60) returns:")
    closed(tap, "An undisturbed hour is over")
    check(tap.log, [(0, "opens"), (3603, "closed")], "What the tap does, by seconds:")


def test_cancelled():
    """cancelled in the middle, the tap is closed"""
    tap = Tap()
    watered(tap, 60, after=100)
    closed(tap, "The task was cancelled while the water was running")


def test_cancelled_ends():
    """a cancelled task ends as cancelled, and hasn't watered for an hour"""
    found = watered(Tap(), 60, after=100)
    if found != "cancelled":
        pytest.fail(
            f"The task was cancelled after 100 seconds. It said {found!r}, as if it had done its "
            "work. Who caught the CancelledError and kept it?"
        )


def test_opening():
    """cancelled while it's opening, the tap is closed"""
    tap = Tap()
    found = watered(tap, 60, after=0.5)
    closed(tap, "The task was cancelled while the tap was opening")
    check(found, "cancelled", "Cancelled while the tap was opening, the task ended as:")


def test_error():
    """after an error the tap is closed, and the error goes on"""
    tap = Tap(breaks=OSError("the motor jams"))
    found = watered(tap, 60)
    closed(tap, "The motor jammed, with an OSError")
    if not isinstance(found, OSError):
        pytest.fail(f"The OSError of the motor should come out of water. It's {found!r}.")


def stopped(coroutine, after=5):
    """Return what stop says, the seconds it took, and the task."""

    async def day():
        task = asyncio.create_task(coroutine)
        await asyncio.sleep(after)
        try:
            result = await stop(task)
        except asyncio.CancelledError:
            pytest.fail("The CancelledError of the task came out of stop.")
        except Exception as error:  # noqa: BLE001
            pytest.fail(f"The error of the task came out of stop: {error!r}.")
        seconds = round(asyncio.get_running_loop().time() - after)
        return result, seconds, task.done()

    return run("stop", day())[0]


def test_stop():
    """stop waits until everything is tidied up"""
    tap = Tap()
    result, seconds, done = stopped(water(tap, 60))
    if not done:
        pytest.fail(
            "When stop returned, the task hadn't ended: closing the tap takes it two more seconds. "
            "`cancel` only asks."
        )
    check((result, seconds), (True, 2), "stop returns, and the seconds it took:")


def test_stop_done():
    """stop on a task that's done: False, at once"""

    async def quick():
        return "watered"

    check(stopped(quick())[:2], (False, 0), "The task had ended. stop returns, and its seconds:")


def test_stop_failed():
    """stop on a task that had failed: False, and no error"""

    async def broken():
        raise OSError("the motor jams")

    check(stopped(broken())[:2], (False, 0), "The task had failed. stop returns, and its seconds:")


def test_stop_fails_now():
    """stop on a task that fails while it tidies up: False, and no error"""

    async def jams():
        try:
            await asyncio.sleep(3600)
        finally:
            await asyncio.sleep(1)
            raise OSError("the motor jams")

    check(stopped(jams())[:2], (False, 1), "Tidying up failed. stop returns, and its seconds:")


def test_stop_stubborn():
    """stop on a task that ends well all the same: False"""

    async def stubborn():
        try:
            await asyncio.sleep(3600)
        except asyncio.CancelledError:
            return "watered"

    check(stopped(stubborn())[0], False, "The task caught the cancellation and ended well. stop:")
