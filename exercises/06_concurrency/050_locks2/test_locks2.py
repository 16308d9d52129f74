import sys
import threading

import pytest
from locks2 import Shelf
from meeting_for_check import Running, check, in_time, until
from pythlings_checks import program


@pytest.fixture(autouse=True)
def asleep(monkeypatch):
    """Note which threads wait in a Condition, as most things in `threading` and `queue` do."""
    sleepers, usual = set(), threading.Condition.wait

    def wait(self, timeout=None):
        sleepers.add(threading.get_ident())
        return usual(self, timeout)

    monkeypatch.setattr(threading.Condition, "wait", wait)
    return sleepers


def waiting(sleepers, *running):
    """Wait until these threads wait. Fail if one of them has ended instead."""
    until(lambda: all(one.thread.ident in sleepers or one.ended() for one in running), 0.4)
    return not any(one.ended() for one in running)


def on_shelf(*loaves, room=10):
    shelf = Shelf(room)
    for loaf in loaves:
        in_time("put", shelf.put, loaf)
    return shelf


def test_order():
    """the loaf that has been there longest is taken first"""
    shelf = on_shelf("rye", "", "バゲット")
    found = [in_time("take", shelf.take) for _ in range(3)]
    check(
        found,
        ["rye", "", "バゲット"],
        'After put("rye"), put("") and put("バゲット"), three take() give:',
    )


def test_take_waits(asleep):
    """take waits while there's nothing, and gets what comes"""
    shelf = Shelf(2)
    taking = Running(shelf.take)
    if not waiting(asleep, taking):
        check(taking.get("take"), "(it waits)", "Nothing is on the shelf. take() returns at once:")
    in_time("While somebody waits for a loaf, put", shelf.put, "rye")
    check(taking.get("take, though there's a loaf now,"), "rye", "take() waited, and then gave:")


def test_put_waits(asleep):
    """put waits while the shelf is full, and goes on when there's room"""
    shelf = on_shelf("one", "two", room=2)
    putting = Running(shelf.put, "three")
    if not waiting(asleep, putting):
        putting.get("put")
        pytest.fail(
            "The shelf has room for 2, and they're there. put() doesn't wait with the third."
        )
    check(in_time("take", shelf.take), "one", "The shelf was full. take() gives:")
    putting.get("put, though there's room now,")
    check(in_time("take", shelf.take), "two", "And the next one is:")
    check(in_time("take", shelf.take), "three", "And the one that had to wait:")


def test_looks_again(asleep):
    """two wait, one loaf comes: one gets it, and the other goes on waiting"""
    shelf = Shelf(2)
    both = [Running(shelf.take), Running(shelf.take)]
    waiting(asleep, *both)
    in_time("put", shelf.put, "rye")
    until(lambda: any(one.ended() for one in both))
    until(lambda: all(one.ended() for one in both), 0.1)
    ended = [one for one in both if one.ended()]
    try:
        found = [one.get("take") for one in ended]
    except IndexError:
        pytest.fail(
            "Two threads wait for a loaf, and one loaf comes. Both wake up, and the slower one takes "
            "from an empty shelf: an IndexError. After wait(), look again whether there's something."
        )
    if found.count(None) == 1 and "rye" in found:
        pytest.fail(
            "Two threads wait for a loaf, and one loaf comes. Both wake up. The slower one finds nothing, "
            "and its take() returns None, though the shelf is open. After wait(), look again, and wait "
            "again if there's still nothing: it's a `while`."
        )
    check(
        found, ["rye"], "Two threads wait for a loaf, and one loaf comes. What they've got so far:"
    )
    in_time("put", shelf.put, "oat")
    for one in both:
        one.get("The second take, though its loaf is there,")


def test_all_woken(asleep):
    """whoever can go on is woken up, however many bakers and customers there are"""
    shelf = Shelf(1)
    taking = [Running(shelf.take) for _ in range(3)]
    waiting(asleep, *taking)
    putting = [Running(shelf.put, f"loaf {number}") for number in range(3)]
    found = sorted(one.get("take, though there were enough loaves,") for one in taking)
    for one in putting:
        one.get("put, though there was room,")
    check(found, ["loaf 0", "loaf 1", "loaf 2"], "Three wait, three loaves come (sorted):")


def test_right_one_woken(asleep):
    """two wait for loaves, and a baker for room: nobody sleeps who could go on"""
    shelf, usual = Shelf(1), sys.getswitchinterval()
    taking = [Running(shelf.take), Running(shelf.take)]
    waiting(asleep, *taking)

    def bake():
        shelf.put("rye")
        shelf.put("oat")  # it's full: the first customer is awake, and hasn't got the loaf yet

    sys.setswitchinterval(10)  # a thread goes on until it has to wait
    try:
        baking = Running(bake)
        ended = until(lambda: baking.ended() and all(one.ended() for one in taking), 3)
    finally:
        sys.setswitchinterval(usual)
    if not ended:
        pytest.fail(
            "Two threads wait for a loaf, and a baker waits for room. The first takes the loaf: now "
            "there's room. But the other customer was woken up, saw no loaf, and sleeps again. The "
            "baker sleeps, too, for ever. notify() wakes up one of them, and perhaps the wrong one."
        )
    found = sorted(one.get("take") for one in taking)
    check(found, ["oat", "rye"], "Two wait, two loaves come (sorted):")


def test_close_takers(asleep):
    """close: those who wait for a loaf get None"""
    shelf = Shelf(1)
    both = [Running(shelf.take), Running(shelf.take)]
    waiting(asleep, *both)
    in_time("close", shelf.close)
    words = "take, though the shelf is closed and nothing will come,"
    found = [one.get(words) for one in both]
    check(found, [None, None], "Two wait for a loaf, and the shelf is closed. They get:")


def test_close_baker(asleep):
    """close: a baker who waits for room gets a ValueError, and so does everybody later"""
    shelf = on_shelf("rye", room=1)
    putting = Running(shelf.put, "oat")
    waiting(asleep, putting)
    in_time("close", shelf.close)
    for words, put in (
        ("A baker waits for room, and the shelf is closed", lambda: putting.get("put")),
        ("The shelf is closed", lambda: in_time("put", shelf.put, "corn")),
    ):
        try:
            put()
        except ValueError:
            continue
        pytest.fail(f"{words}. Then put should raise a ValueError.")
    found = [in_time("take, once the shelf is closed,", shelf.take) for _ in range(2)]
    check(found, ["rye", None], "The shelf was closed with rye on it. take() twice:")


def test_asleep():
    """whoever waits sleeps, and doesn't ask over and over"""
    shelf, steps = Shelf(1), []

    def trace(frame, event, argument):
        if frame.f_code.co_filename == sys.modules["locks2"].__file__:
            steps.append(frame.f_lineno)
        return trace

    def take():
        sys.settrace(trace)
        try:
            return shelf.take()
        finally:
            sys.settrace(None)

    pause, taking = threading.Event(), Running(take)
    until(lambda: steps)
    pause.wait(0.1)
    before = len(steps)
    pause.wait(0.2)
    while_asleep = len(steps) - before
    in_time("put", shelf.put, "rye")
    taking.get("take")
    if while_asleep > 5:
        pytest.fail(
            "Somebody waits for a loaf, and for a while nothing happens. In this time take went "
            f"through {while_asleep} lines: it looks again and again. wait() sleeps until it's woken up."
        )


def test_program():
    """the program sells ten loaves, in order, and ends"""
    wanted = "".join(f"loaf {number}\n" for number in range(1, 11))
    program("locks2.py", limit=6).prints(wanted)
