import tracemalloc

import pytest
from pythlings_checks import program
from send1 import DoorOpened, means


def started(log):
    """A kiln that is listening."""
    kiln = means(log)
    next(kiln)
    return kiln


def send(kiln, *values):
    """Send these values and return what comes back."""
    try:
        return [kiln.send(value) for value in values]
    except StopIteration:
        pytest.fail(
            "The generator came to its end while it was given a reading. It should listen for the "
            "next one: is there a loop?"
        )


def close(kiln):
    """Close it."""
    try:
        kiln.close()
    except RuntimeError:
        pytest.fail(
            "`close` raises a GeneratorExit at the `yield`. It was caught there, and the generator "
            "yielded another value. That isn't allowed: it should end."
        )


def compare(what, found, wanted):
    """Fail unless this is what came back."""
    if found != wanted:
        more = ""
        if isinstance(found, list) and found[0] is None and wanted[0] is not None:
            more = " The first one arrived at another `yield`, and was lost there."
        pytest.fail(f"{what} should give back {wanted}. It gave {found}.{more}")


def told(log, wanted, what):
    """Fail unless log was called once, with this."""
    if log != wanted:
        pytest.fail(f"{what}, log should have been called with {wanted}. It was called with {log}.")


def test_first():
    """the first `next` gives None"""
    assert next(means(print)) is None


def test_send():
    """each `send` gives the mean of the readings so far"""
    kiln = started(print)
    found = send(kiln, 900, 1000, 1001.5)
    compare("Sending 900, 1000 and 1001.5", found, [900, 950, 967.1666666666666])


def test_zero():
    """readings below 0 count, too, and a mean of 0 is a mean"""
    kiln = started(print)
    found = send(kiln, 4, -4, 0, -10)
    compare("Sending 4, -4, 0 and -10", found, [4, 0, 0, -2.5])


def test_door():
    """when the door is opened, it gives None, and the mean starts over"""
    kiln = started(print)
    send(kiln, 900)
    send(kiln, 1000)
    compare("throw(DoorOpened())", kiln.throw(DoorOpened()), None)
    found = send(kiln, 500, 600)
    compare("After 900, 1000 and the door, sending 500 and 600", found, [500, 550])


def test_door_again():
    """the door may be opened at once, twice in a row, and later again"""
    kiln = started(print)
    kiln.throw(DoorOpened())
    kiln.throw(DoorOpened())
    compare("After the door, sending 7", send(kiln, 7), [7])
    kiln.throw(DoorOpened())
    compare("After 7 and the door, sending 9", send(kiln, 9), [9])


def test_two():
    """two kilns don't disturb each other"""
    left, right = started(print), started(print)
    found = send(left, 900) + send(right, 20) + send(left, 1000) + send(right, 40)
    compare("Sending 900 and 1000 to one kiln and 20 and 40 to another", found, [900, 20, 950, 30])


def test_close():
    """`close` ends it, and log is called once, with the number of all readings"""
    log = []
    kiln = started(log.append)
    send(kiln, 900, 1000, 1100)
    told(log, [], "Before `close`")
    close(kiln)
    told(log, ["3 readings"], "After three readings and `close`")
    close(kiln)
    told(log, ["3 readings"], "After a second `close`")
    ended = next(kiln, "the end")
    if ended != "the end":
        pytest.fail(f"After `close` there should be nothing left. `next` still gives {ended}.")


def test_close_all():
    """readings before the door was opened are counted, too"""
    log = []
    kiln = started(log.append)
    send(kiln, 900)
    kiln.throw(DoorOpened())
    send(kiln, 500)
    close(kiln)
    told(log, ["2 readings"], "After a reading, the door, another reading and `close`")


def test_close_none():
    """without any reading it's 0 readings"""
    log = []
    close(started(log.append))
    told(log, ["0 readings"], "Without a reading, after `close`")


@pytest.mark.parametrize(
    "error", [KeyError("fuse"), ValueError("smoke")], ids=["KeyError", "ValueError"]
)
def test_other_error(error):
    """any other error comes out again, and log is called then as well"""
    log = []
    kiln = started(log.append)
    send(kiln, 900, 950)
    kind = type(error).__name__
    try:
        given = kiln.throw(error)
    except type(error):
        told(log, ["2 readings"], f"After two readings and a {kind}")
        return
    pytest.fail(f"throw({kind}()) should come out as a {kind}. It gave {given}.")


def test_no_list():
    """it keeps no list of its readings"""
    kiln = started(len)
    send(kiln, *range(100))
    tracemalloc.start()
    try:
        for value in range(100_000, 104_000):
            kiln.send(value + 0.5)
        most = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    close(kiln)
    if most > 60_000:
        pytest.fail(
            "After 4,000 readings all of them are still in memory. A mean needs two numbers only."
        )


def test_program():
    """the program shows the means"""
    ran = program("send1.py", typed=["900", "1000", "door", "500", ""])
    ran.shows(
        "> 900\n900.0\n> 1000\n950.0\n> door\nThe mean starts over.\n> 500\n500.0\n> \n3 readings"
    )
