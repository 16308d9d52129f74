import sys
import threading

import pytest
from gil1 import MEASURED, Tally, count_stars, speedup, wait_for_telescope
from meeting_for_check import Meeting, check, in_time, together


class Telescope:
    """Work for a clock: one call takes a second, and calls at the same time so many together."""

    def __init__(self, times, together):
        self.now, self.calls, self.times, self.end = 50.0, 0, times, 50.0 + times + together
        self.meeting, self.lock, self.threads = Meeting(times, seconds=0.5), threading.Lock(), set()

    def clock(self):
        return self.now

    def work(self):
        with self.lock:
            self.calls += 1
            in_threads = self.calls > self.times
            if in_threads:
                self.threads.add(threading.get_ident())
        if not in_threads:
            self.now += 1.0
            return
        self.meeting.wait()
        threading.Event().wait(0.02)  # whoever doesn't join looks at the clock too early
        with self.lock:
            if not self.meeting.met:
                self.now += 1.0
            else:
                self.now = self.end


@pytest.mark.parametrize(("times", "seconds"), [(4, 1.0), (2, 1.0), (3, 4.0)])
def test_speedup(times, seconds):
    """speedup: how many times faster the threads were"""
    telescope = Telescope(times, seconds)
    try:
        found = in_time("speedup", speedup, telescope.work, times, telescope.clock)
    except ZeroDivisionError:
        pytest.fail(
            "By the clock the threads took 0 seconds, and speedup divides by that. Was the clock read "
            "before they had ended? Wait for all of them first."
        )
    if telescope.calls != 2 * times:
        pytest.fail(
            f"speedup(work, {times}) should call work {times} times one after the other, and {times} "
            f"times in threads. It called it {telescope.calls} times."
        )
    if not telescope.meeting.met:
        pytest.fail(
            f"The second {times} calls should be made at the same time, in threads. At most "
            f"{telescope.meeting.most} of them were."
        )
    words = f"{times} s one after the other, and {seconds} s in threads. speedup returned:"
    check(float(found), times / seconds, words)


def test_stars():
    """MEASURED: how much faster four threads count"""
    found = MEASURED.get("count stars")
    if not isinstance(found, (int, float)) or found <= 0:
        pytest.fail(
            f"MEASURED says {found!r} of counting stars. Run gil1.py, and write down what it says."
        )
    free = not getattr(sys, "_is_gil_enabled", lambda: True)()
    if found > 1.6 and not free:
        pytest.fail(
            f"MEASURED says that four threads count stars {found} times as fast as one. With the GIL, one "
            "thread at a time runs Python, and counting never lets go of it. Measure again."
        )
    if found < 0.2:
        pytest.fail(f"MEASURED says {found} of counting stars. Is it the wrong way round?")


def test_telescope():
    """MEASURED: how much faster four threads wait"""
    found = MEASURED.get("wait for the telescope")
    if not isinstance(found, (int, float)) or found <= 0:
        pytest.fail(
            f"MEASURED says {found!r} of waiting. Run gil1.py, and write down what it says."
        )
    if not 2 <= found <= 4.4:
        pytest.fail(
            f"MEASURED says that four threads wait {found} times as fast as one. Whoever waits lets go "
            "of the GIL, so all four wait at the same time. Measure again."
        )


def test_measured_again():
    """measured again: threads help those who wait"""
    for _ in range(5):  # once is enough, but the machine may be busy
        found = in_time("speedup", speedup, wait_for_telescope, 4)
        if found >= 1.5:
            break
    else:
        pytest.fail(
            f"Four threads wait {found:.1f} times as fast as one, your speedup says. It should be more."
        )
    if count_stars() != 85714:
        pytest.fail("count_stars should stay as it was: it finds 85714 stars.")


def test_tally_one():
    """Tally: what one thread counts is added"""
    tally = Tally()
    for number in (7, 0, -2):
        tally.add(lambda number=number: number)
    check(int(tally.total), 5, "7, 0 and -2 were counted. The total:")


def test_tally():
    """Tally: two count at the same time, and neither is lost"""
    tally, meeting = Tally(), Meeting(2, seconds=1)

    def count(number):
        meeting.wait()
        return number

    together("add", lambda: tally.add(lambda: count(30)), lambda: tally.add(lambda: count(4)))
    found, met = int(tally.total), meeting.met
    if found != 34:
        pytest.fail(
            f"Two threads count 30 and 4 stars at the same time. The total is {found}, "
            "and not 34. It was read before the counting began, and is out of date by the end."
        )
    if not met:
        pytest.fail("Two threads should count at the same time, and one waits for the other.")


class Stars(int):
    """A number that takes a moment to be added."""

    meeting = None

    def __radd__(self, other):
        self.meeting.wait()
        return int(other) + int(self)


def test_tally_adding():
    """Tally: two add at the same time, and neither is lost"""
    tally = Tally()
    one, other = Stars(30), Stars(4)
    one.meeting = other.meeting = Meeting(2)
    together("add", lambda: tally.add(lambda: one), lambda: tally.add(lambda: other))
    words = "Two threads have counted 30 and 4, and add them at the same time. The total:"
    check(int(tally.total), 34, words)


def test_tally_error():
    """Tally: if counting fails, nothing is added, and the others go on"""
    tally = Tally()
    with pytest.raises(ZeroDivisionError):
        in_time("add", tally.add, lambda: 1 // 0)
    in_time("After a count that failed, add", tally.add, lambda: 3)
    check(int(tally.total), 3, "One count failed, and one found 3. The total:")
