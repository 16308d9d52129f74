import sys

import pytest
from profiling1 import ANSWER, hottest


class Clock:
    """Goes on only when a function says so."""

    now = 0.0

    def read(self):
        return self.now


CLOCK = Clock()


def bake(cakes):
    CLOCK.now += 1.0
    for _ in range(cakes):
        stir()
    decorate(3)
    return f"{cakes} cakes"


def stir():
    CLOCK.now += 2.0
    wash()


def wash():
    CLOCK.now += 0.25


def decorate(layers):
    CLOCK.now += 4.0
    if layers > 1:
        decorate(layers - 1)


def rest():
    CLOCK.now += 5.0
    return sorted([3, 1, 2])


def burn():
    CLOCK.now += 1.0
    raise ValueError("the oven is too hot")


def even():
    CLOCK.now += 1.0
    zest()
    apricot()
    mint()


def zest():
    CLOCK.now += 1.0


def apricot():
    CLOCK.now += 1.0


def mint():
    CLOCK.now += 1.0


def top(work, *arguments):
    """What hottest says of the functions, as [name, calls, seconds]."""
    _, functions = hottest(work, *arguments, timer=CLOCK.read)
    return [
        (name, calls, round(seconds, 6))
        for name, calls, seconds in functions
        if name != "__exit__"  # of `with cProfile.Profile()`
    ]


def told(functions):
    return (
        ", ".join(f"{name} ({calls} calls, {seconds:g} s)" for name, calls, seconds in functions)
        or "nothing"
    )


def compare(found, wanted, about):
    if found != wanted:
        pytest.fail(f"{about}\n\n`hottest` says: {told(found)}\nIt should be: {told(wanted)}")


def test_result():
    """hottest: the result of work comes back"""
    assert hottest(rest)[0] == [1, 2, 3]
    assert hottest(bake, 4)[0] == "4 cakes"


def test_own_time():
    """hottest: the three with the most time of their own"""
    wanted = [("stir", 8, 16.0), ("decorate", 3, 12.0), ("wash", 8, 2.0)]
    compare(
        top(bake, 8),
        wanted,
        "bake takes 1 s itself, and calls stir 8 times (2 s itself, and it calls wash: 0.25 s). Then it calls "
        "decorate, 4 s itself, which calls itself twice.",
    )


def test_fewer():
    """hottest: fewer than three, and no built-in functions"""
    compare(
        top(rest), [("rest", 1, 5.0)], "rest takes 5 s, and calls the built-in function sorted."
    )


def test_equal():
    """hottest: with equal times the names decide"""
    wanted = [("apricot", 1, 1.0), ("even", 1, 1.0), ("mint", 1, 1.0)]
    compare(top(even), wanted, "even, zest, apricot and mint take 1 s each.")


def test_once():
    """hottest: work is called once, and each profile starts from zero"""
    before = CLOCK.now
    top(rest)
    if CLOCK.now - before != 5.0:
        pytest.fail(f"work takes 5 s. During `hottest`, {CLOCK.now - before:g} s went by.")
    compare(top(rest), [("rest", 1, 5.0)], "The second time, rest is called once, too.")


def still_on():
    """Is a profile still on? If so, it's switched off here."""
    on = sys.getprofile() is not None
    sys.setprofile(None)
    monitoring = getattr(sys, "monitoring", None)  # since 3.12
    if monitoring and monitoring.get_tool(monitoring.PROFILER_ID):
        on = True
        monitoring.set_events(monitoring.PROFILER_ID, 0)
        monitoring.free_tool_id(monitoring.PROFILER_ID)
    return on


def test_error():
    """hottest: after an error the profile is over"""
    with pytest.raises(ValueError, match="too hot"):
        hottest(burn, timer=CLOCK.read)
    if still_on():
        pytest.fail("work raised an error, and the profile is still on. `disable` it in any case.")
    compare(top(rest), [("rest", 1, 5.0)], "After an error, another function is profiled.")


def test_answer():
    """ANSWER: the function that takes the most time itself"""
    name = str(ANSWER).rstrip("()")
    if name != "tidy":
        why = {
            "evening": "`evening` takes all the time, but nearly none itself.",
            "letter": "`letter` takes most of its time in what it calls.",
            "seating_plan": "`seating_plan` takes most of its time in what it calls.",
            "from_database": "The database has been suspected for no reason.",
        }
        pytest.fail(
            f"ANSWER says {ANSWER!r}. {why.get(name, 'Which function is first when you run the file?')}"
        )
