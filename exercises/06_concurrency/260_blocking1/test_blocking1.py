import asyncio
import threading

import clock_for_check
import pytest
from blocking1 import read_all, with_lamp
from clock_for_check import check

PATIENCE = 5  # seconds, for a wrong answer; a right one never waits so long


def run(call, coroutine):
    """Run a coroutine that should end within a few seconds."""

    async def limited():
        try:
            async with asyncio.timeout(PATIENCE * 2):
                return await coroutine
        except TimeoutError:
            pytest.fail(f"{call} never ends.")

    return asyncio.run(limited())


def test_values():
    """read_all: the values, in the order of the sensors"""
    values = {"wind": 12.5, "été": 0.0, "pressure": -3.0}
    found = run("read_all", read_all(["wind", "été", "pressure"], values.__getitem__))
    check(list(found.items()), list(values.items()), "read_all returns, in this order:")


def in_the_loop():
    """Say whether this runs in the thread of an event loop, so that the loop stands still."""
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return False
    return True


def test_loop_is_free():
    """read_all: while a sensor is being read, the loop goes on"""
    beaten = threading.Event()
    noticed = []

    def read(sensor):
        noticed.append("in the loop" if in_the_loop() else beaten.wait(PATIENCE))
        return 1.0

    async def day():
        async def heart():
            for _ in range(3):
                await asyncio.sleep(0.001)
            beaten.set()

        beating = asyncio.create_task(heart())
        await read_all(["wind"], read)
        await beating

    run("read_all", day())
    if "in the loop" in noticed:
        pytest.fail(
            "While the sensor is being read, no other task has its turn: `read` runs in the loop's "
            "own thread."
        )
    if noticed != [True]:
        pytest.fail(
            "While the sensor is being read, no other task has its turn: `read` runs in a thread, "
            "but somebody waits for that thread without `await`."
        )


def test_same_time():
    """read_all: the sensors are read at the same time"""
    together = threading.Barrier(3)

    def read(sensor):
        try:
            if in_the_loop():
                together.abort()
            together.wait(PATIENCE)
        except threading.BrokenBarrierError:
            return -1.0
        return 1.0

    found = run("read_all", read_all(["wind", "rain", "sun"], read))
    if -1.0 in found.values():
        pytest.fail(
            "Each of three sensors waited until all three were being read. They never were at the "
            "same time: somebody awaits one before beginning the next."
        )


def test_error():
    """read_all: a broken sensor has None, and the others have values"""

    def read(sensor):
        if sensor == "rain":
            raise OSError("the cable is wet")
        return 2.0

    try:
        found = run("read_all", read_all(["sun", "rain", "wind"], read))
    except OSError:
        pytest.fail("The OSError of one sensor came out of read_all.")
    check(found, {"sun": 2.0, "rain": None, "wind": 2.0}, "rain raises an OSError. read_all:")


def test_other_error():
    """read_all: another error than an OSError comes out"""

    def read(sensor):
        if sensor == "rain":
            raise ValueError("b'##' isn't a number")
        return 2.0

    found = None
    try:
        found = run("read_all", read_all(["sun", "rain", "wind"], read))
    except* ValueError:  # by itself, or in the group of a TaskGroup
        pass
    if found is not None:
        pytest.fail(
            f"rain raises a ValueError, and read_all returns {found}. Only an OSError says that a "
            "sensor is broken. Any other error is a mistake somewhere, and nobody would find out."
        )


def lit(seconds, every, error=None):
    """Do some work with a lamp. Return what came of it, and when it blinked; both by its clock."""
    blinks = []

    async def day():
        loop = asyncio.get_running_loop()

        async def work():
            await asyncio.sleep(seconds)
            if error:
                raise error
            return {"wind": 0.0}

        try:
            result = await with_lamp(work(), lambda: blinks.append(loop.time()), every)
        except* ValueError:  # by itself, or in the group of a TaskGroup
            result = "its ValueError"
        over = loop.time()
        await asyncio.sleep(100)
        return result, over

    call = "With work that ends, with_lamp"
    return *clock_for_check.run(call, day())[0], blinks


def test_lamp():
    """with_lamp: it blinks at once, and again every `every` seconds"""
    _, _, blinks = lit(7, every=2)
    check(blinks[:4], [0, 2, 4, 6], "The work takes 7 seconds, blink every 2. Blinks at seconds:")


def test_lamp_off():
    """with_lamp: afterwards nobody blinks any more"""
    _, _, blinks = lit(7, every=2)
    late = [seconds for seconds in blinks if seconds > 7]
    if late:
        pytest.fail(f"The work was done after 7 seconds, and the lamp still blinks at {late[0]:g}.")


def test_lamp_over():
    """with_lamp: it ends when the work is done"""
    result, seconds, _ = lit(7, every=10)
    check(result, {"wind": 0.0}, "The work returns {'wind': 0.0}. with_lamp:")
    check(seconds, 7, "The work takes 7 seconds, blink every 10. with_lamp took:")


def test_lamp_error():
    """with_lamp: the work's error comes out"""
    check(lit(7, 2, ValueError("no sensors"))[0], "its ValueError", "The work fails. with_lamp:")


def test_lamp_error_off():
    """with_lamp: after an error nobody blinks either"""
    _, _, blinks = lit(7, 2, ValueError("no sensors"))
    late = [seconds for seconds in blinks if seconds > 7]
    if late:
        pytest.fail(f"The work failed after 7 seconds, and the lamp still blinks at {late[0]:g}.")
    check(
        blinks, [0, 2, 4, 6], "The work failed after 7 seconds, blink every 2. Blinks at seconds:"
    )


def test_no_sensors():
    """read_all: no sensors"""
    check(run("read_all", read_all([], lambda sensor: 1.0)), {}, "read_all([], read):")
