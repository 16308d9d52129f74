import asyncio
import threading

import pytest
from asyncio_for_check import finished
from checkconcurrency4 import PROFILE, upload_all
from meeting_for_check import Meeting, check

PATIENCE = 3  # seconds, for a wrong answer
WAITED, SHRINK = 3.022, 0.094  # seconds, of profile.txt


def told(key, wanted, close, words):
    """Fail with these words if PROFILE has another number."""
    found = PROFILE.get(key)
    if isinstance(found, bool) or not isinstance(found, int | float):
        pytest.fail(f"PROFILE[{key!r}] should be a number. It's {found!r}.")
    if abs(found - wanted) > close:
        pytest.fail(f"PROFILE[{key!r}] is {found}. {words}")


def test_hotspot():
    """PROFILE: the function that has to become faster"""
    name = str(PROFILE.get("make faster")).split(".")[-1].rstrip("()")
    if name == "is_known":
        return
    pytest.fail(
        f"PROFILE['make faster'] is {PROFILE.get('make faster')!r}. With more known letters, which "
        "function of this file has more to do? And what does its line in profile.txt say?"
    )


def test_waited():
    """PROFILE: how long the loop waited"""
    told(
        "loop waited",
        WAITED,
        0.03,
        "When nobody can go on, the loop asks the system to wake it up. Which function is that?",
    )


def test_one_shrink():
    """PROFILE: how long one letter's shrinking stopped the loop"""
    told(
        "one shrink",
        SHRINK,
        SHRINK / 20,
        "How often was `smaller` called, and how long did all of its calls take, with what they call?",
    )


class Known(list):
    """Names that count how often somebody goes through them, or through what is made of them."""

    def __init__(self, *names):
        super().__init__(Name(name) for name in names)
        self.times = 0
        Folded.compared = 0

    def __iter__(self):
        self.times += 1
        return super().__iter__()

    def __contains__(self, name):
        self.times += 1
        return super().__contains__(name)

    def gone_through(self):
        return self.times + Folded.compared // (len(self) or 1)


class Name(str):
    """A name that's known."""

    def casefold(self):
        return Folded(super().casefold())


class Folded(str):
    """The same without capitals. It counts how often it's compared."""

    compared = 0
    __hash__ = str.__hash__

    def __eq__(self, other):
        Folded.compared += 1
        return str(self) == str(other)


class Museum:
    """A scanner, a program that shrinks, and a line, which is bad so many times for some letters."""

    def __init__(self, names, known=(), bad=()):
        self.names, self.known, self.bad = list(names), Known(*known), dict(bad)
        self.taken = self.most_taken = self.most_in_work = 0
        self.begun, self.ended, self.sent, self.slept = [], [], [], []
        self.while_shrinking = self.while_asleep = None
        self.lock = threading.Lock()

    async def scanner(self):
        for name in self.names:
            await asyncio.sleep(0)
            self.taken += 1
            self.most_taken = max(self.most_taken, self.taken - len(self.ended))
            yield name

    def shrink(self, name):
        with self.lock:
            self.begun.append(name)
            self.most_in_work = max(self.most_in_work, len(self.begun) - len(self.ended))
        if self.while_shrinking:
            self.while_shrinking(name)
        return name.encode() + b"!"

    async def send(self, name, data):
        await asyncio.sleep(0.002)
        if self.bad.get(name, 0) > 0:
            self.bad[name] -= 1
            if self.bad[name] == 0 and name in self.last:
                self.ended.append(name)
            raise ConnectionError("the line is bad")
        self.sent.append((name, data))
        self.ended.append(name)

    async def sleep(self, seconds):
        self.slept.append(seconds)
        if self.while_asleep:
            await self.while_asleep()
        await asyncio.sleep(0)

    def upload(self, at_once=3):
        self.last = {name for name, times in self.bad.items() if times >= 4}
        self.bad = {name: min(times, 4) for name, times in self.bad.items()}
        work = upload_all(self.scanner(), self.known, self.shrink, self.send, at_once, self.sleep)
        return finished(work, limit=10)


NAMES = ["Zug", "Улаан", "a b", "Brief", "lettre", "carta", "list", "kirje"]


def test_all():
    """upload_all: every letter is shrunk and sent, once"""
    museum = Museum(NAMES)
    check(museum.upload(), [], "The line is good. upload_all returns:")
    wanted = sorted((name, name.encode() + b"!") for name in NAMES)
    check(sorted(museum.sent), wanted, "Sent, sorted:")
    check(sorted(museum.begun), sorted(NAMES), "Shrunk, sorted:")
    check(Museum([]).upload(), [], "No letters. upload_all returns:")


def in_the_loop():
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return False
    return True


def test_loop_is_free():
    """upload_all: while a letter is being shrunk, the loop goes on"""
    museum, blinked, noticed = Museum(["a"]), threading.Event(), []
    museum.while_shrinking = lambda name: noticed.append(
        not in_the_loop() and blinked.wait(PATIENCE)
    )

    async def day():
        async def lamp():
            for _ in range(3):
                await asyncio.sleep(0.001)
            blinked.set()

        blinking = asyncio.create_task(lamp())
        await upload_all(museum.scanner(), [], museum.shrink, museum.send, 2)
        await blinking

    finished(day(), limit=10)
    if noticed != [True]:
        pytest.fail("While a letter is being shrunk, nobody else in the loop has a turn.")


def test_same_time():
    """upload_all: several letters are shrunk at the same time"""
    museum, meeting = Museum(NAMES), Meeting(3, PATIENCE)
    museum.while_shrinking = lambda name: in_the_loop() or meeting.wait()
    museum.upload(3)
    if not meeting.met:
        pytest.fail(
            f"Three letters at once, and eight letters. At most {meeting.most} of them were shrunk at "
            "the same time."
        )


def test_again():
    """upload_all: if the line is bad, it's tried again, after longer and longer waits"""
    museum = Museum(["a", "b", "c"], bad={"b": 3})
    check(museum.upload(), [], "Letter b can be sent at the fourth try. upload_all returns:")
    check(sorted(museum.sent), [("a", b"a!"), ("b", b"b!"), ("c", b"c!")], "Sent, sorted:")
    check(museum.slept, [1, 2, 4], "It has slept:")
    check(sorted(museum.begun), ["a", "b", "c"], "Shrunk, sorted:")


def test_waiting_is_work():
    """upload_all: a letter that waits for another try is still in work"""
    museum = Museum(["b", "c"], bad={"b": 2})
    museum.upload(1)
    words = "One letter at once. b is sent at the third try, and c begins after that. Sent:"
    check([name for name, _ in museum.sent], ["b", "c"], words)


def test_given_up():
    """upload_all: after four tries a letter is given up, and the others go on"""
    museum = Museum(["b", "a", "é", "c", "d"], bad={"é": 9, "a": 9, "c": 1})
    check(museum.upload(1), ["a", "é"], "a and é can never be sent. upload_all returns:")
    check([name for name, _ in museum.sent], ["b", "c", "d"], "Sent, one at a time:")
    check(museum.slept, [1, 2, 4, 1, 2, 4, 1], "Tried again for a, é and c. It has slept:")


def test_others_go_on():
    """upload_all: while a letter waits for another try, others are sent"""
    museum = Museum(["bad", "x", "y", "z"], bad={"bad": 2})

    async def while_asleep():
        for _ in range(round(PATIENCE / 0.01)):
            if len(museum.ended) >= 3:
                return
            await asyncio.sleep(0.01)

    museum.while_asleep = while_asleep
    museum.upload(2)
    check([name for name, _ in museum.sent][-1:], ["bad"], "bad has to wait. Sent last:")


def test_at_once():
    """upload_all: at_once letters are in work, and never more"""
    museum, meeting = (
        Museum([f"letter {n}" for n in range(30)], bad={"letter 3": 9}),
        Meeting(5, 0.1),
    )
    museum.while_shrinking = lambda name: in_the_loop() or meeting.wait()
    museum.upload(4)
    check(museum.most_in_work, 4, "4 at once. Letters that were in work at the same time, at most:")


def test_scanner_waits():
    """upload_all: the scanner isn't faster than the line"""
    museum = Museum([f"letter {n}" for n in range(60)])
    museum.upload(4)
    if museum.most_taken > 4 + 2:
        pytest.fail(
            f"4 letters at once, and the line is slow. At one time {museum.most_taken} letters had been "
            "taken from the scanner and weren't finished."
        )


def test_known():
    """upload_all: letters that are known are left out, capitals or not"""
    museum = Museum(["Brief", "STRASSE", "carta", "éclair"], known=["brief", "Straße", "Carta 2"])
    museum.upload()
    check(sorted(museum.begun), ["carta", "éclair"], "Known are brief, Straße and Carta 2. Shrunk:")


def test_known_times():
    """upload_all: the known letters aren't gone through again for each letter"""
    museum = Museum(
        [f"letter {n}" for n in range(40)], known=[f"Letter {n}" for n in range(30, 300)]
    )
    museum.upload()
    check(len(museum.begun), 30, "40 letters, and 10 of them are known. Shrunk:")
    times = museum.known.gone_through()
    if times > 5:
        pytest.fail(
            f"40 letters came from the scanner, and the known ones were gone through {times} times."
        )
