import threading

import pytest
from futures2 import compare
from meeting_for_check import Meeting, check, in_time
from pythlings_checks import program


def nothing(line):
    """Show nothing."""


def test_cheapest():
    """compare returns the cheapest shop"""
    prices = {"Hub": 1890, "Rad": 1750, "Çark": 2000}
    assert compare(["Hub", "Rad", "Çark"], prices.__getitem__, nothing) == "Rad"


def test_first():
    """of several cheapest shops, it's the first in the list"""
    prices = {"Hub": 1890, "Rad": 1750, "Çark": 1750, "Ay": 1751}
    rad_is_shown = threading.Event()

    def ask(shop):
        if shop == "Çark":
            rad_is_shown.wait(0.3)  # so that it isn't the first to answer
        return prices[shop]

    def show(line):
        if "Rad" in line:
            rad_is_shown.set()

    found = in_time("compare", compare, ["Ay", "Çark", "Hub", "Rad"], ask, show)
    words = "Çark and Rad cost the same. Çark is first in the list, though the last to answer:"
    check(found, "Çark", words)


def test_free():
    """a free lock is the cheapest"""
    prices = {"Hub": 0, "Rad": 5}
    for first, last in (("Hub", "Rad"), ("Rad", "Hub")):
        first_is_shown = threading.Event()

        def ask(shop, first=first, first_is_shown=first_is_shown):
            if shop != first:
                first_is_shown.wait(0.3)
            return prices[shop]

        def show(line, first=first, first_is_shown=first_is_shown):
            if first in line:
                first_is_shown.set()

        found = in_time("compare", compare, ["Rad", "Hub"], ask, show)
        words = f"The lock costs 0 cents at Hub and 5 at Rad. {last} answers last. The cheapest:"
        check(found, "Hub", words)


def test_shown():
    """each answer is shown, with two decimals"""
    shown = []
    prices = {"Hub": 1890, "Rad": 7, "Çark": 0}
    in_time("compare", compare, ["Hub", "Rad", "Çark"], prices.__getitem__, shown.append)
    check(sorted(shown), ["Hub: 18.90", "Rad: 0.07", "Çark: 0.00"], "1890, 7 and 0 cents (sorted):")


def test_at_once():
    """an answer is shown as soon as it's there, while others are still waited for"""
    quick_is_shown, waited_in_vain = threading.Event(), threading.Event()

    def ask(shop):
        if shop == "slow" and not quick_is_shown.wait(1.5):
            waited_in_vain.set()
        return 1000

    def show(line):
        if "quick" in line:
            quick_is_shown.set()

    in_time("compare", compare, ["slow", "quick"], ask, show)
    if waited_in_vain.is_set():
        pytest.fail(
            'The shop "quick" has answered, and "slow" hasn\'t yet. The answer of "quick" should be '
            'on the screen by now, but compare waits for "slow" first.'
        )


def test_same_time():
    """all shops are asked at the same time, however many there are"""
    meeting = Meeting(45, seconds=1.5)

    def ask(shop):
        meeting.wait()
        return 5

    in_time("compare", compare, [f"shop {number}" for number in range(45)], ask, nothing)
    if not meeting.met:
        pytest.fail(
            f"There are 45 shops, and at most {meeting.most} of them were asked at the same time. "
            "How many threads does your pool have?"
        )


def test_broken():
    """a shop that raises an exception doesn't disturb the others"""
    shown = []

    def ask(shop):
        if shop == "Rad":
            raise ConnectionError("down for lunch")
        if shop == "Ay":
            raise KeyError(shop)
        return {"Hub": 1890, "Çark": 1800}[shop]

    try:
        found = in_time("compare", compare, ["Rad", "Hub", "Ay", "Çark"], ask, shown.append)
    except (ConnectionError, KeyError) as error:
        pytest.fail(
            f"Of four shops two are broken. The {type(error).__name__} of one of them came out of "
            "compare, and the others aren't shown."
        )
    wanted = ["Ay: KeyError", "Hub: 18.90", "Rad: ConnectionError", "Çark: 18.00"]
    check(sorted(shown), wanted, "Of four shops two are broken. Shown were (sorted):")
    check(found, "Çark", "Of four shops two are broken. The cheapest of the others:")


def test_no_price():
    """None if there's no price at all"""

    def ask(shop):
        raise ConnectionError

    found = in_time("compare", compare, ["Hub", "Rad"], ask, nothing)
    check(found, None, "Both shops are broken, and compare returned:")
    check(in_time("compare", compare, [], ask, nothing), None, "There are no shops:")


def test_show():
    """show is called from the thread that called compare"""
    names = []

    def show(line):
        names.append(threading.current_thread().name)

    def run():
        threading.current_thread().name = "the one that called compare"
        compare(["Hub", "Rad"], lambda shop: 5, show)

    in_time("compare", run)
    words = "The threads from which show was called:"
    check(sorted(set(names)), ["the one that called compare"], words)


def test_show_fails():
    """an exception in show isn't the shop's, and comes out"""
    shown = []

    def show(line):
        shown.append(line)
        raise BrokenPipeError

    try:
        in_time("compare", compare, ["Hub"], lambda shop: 5, show)
    except BrokenPipeError:
        check(shown, ["Hub: 0.05"], "show was called with:")
    else:
        pytest.fail("show raised a BrokenPipeError, and compare has hidden it.")


def test_program():
    """the program shows two prices, a broken shop, and the cheapest"""
    ran = program("futures2.py").succeeds()
    ran.says("Spoke & Son: 21.50", "Rad: ConnectionError", "Hub: 18.90", "The cheapest: Hub")
