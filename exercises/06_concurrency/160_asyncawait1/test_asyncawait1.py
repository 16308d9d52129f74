import asyncio
import inspect
import time

import pytest
from asyncawait1 import breakfast, serve, tea, toast
from clock_for_check import check, run

# What is never awaited is told in words by these tests.
pytestmark = pytest.mark.filterwarnings("ignore:coroutine .* was never awaited")


def plain(found, call):
    """Fail if there's a coroutine, or the text of one, where there should be a breakfast."""
    if inspect.iscoroutine(found):
        found.close()
    if "<coroutine" in str(found):
        pytest.fail(
            f"{call} gives a coroutine where there should be something to eat: somebody called "
            f"an `async def` and didn't await it.\n\nfound: {found}"
        )


def test_toast():
    """the toast takes its time, as before"""
    check(run("toast", toast("rye")), ("toasted rye", 0.2), 'toast("rye") and its seconds:')


def test_tea(monkeypatch):
    """the tea has time to brew"""
    slept = []
    monkeypatch.setattr(time, "sleep", slept.append)
    found, seconds = run("tea", tea("mint"))
    plain(found, 'tea("mint")')
    check(found, "a pot of mint", 'tea("mint"):')
    if slept:
        pytest.fail(
            "The tea brews with `time.sleep`. That stops everything, and nobody else can do anything "
            "meanwhile. `asyncio.sleep` can be awaited."
        )
    if seconds != 0.3:
        pytest.fail(
            f"The tea should brew for 0.3 seconds. It took {seconds}: nobody waited for the sleep."
        )


def test_breakfast():
    """breakfast has toast and tea, and no coroutines"""
    found, _ = run("breakfast", breakfast("Bo", "rye", "sencha"))
    plain(found, 'breakfast("Bo", "rye", "sencha")')
    check(found, "Bo: toasted rye, a pot of sencha", 'breakfast("Bo", "rye", "sencha"):')


def test_breakfast_time():
    """first the toast, then the tea: that's 0.5 seconds"""
    _, seconds = run("breakfast", breakfast("Zoë", "soda bread", "Assam"))
    check(
        seconds, 0.5, "Toast takes 0.2 seconds and the tea after it 0.3. Seconds for a breakfast:"
    )


def served(orders):
    """Return what serve brings, with the times, what it returns, and its seconds."""
    brought = []

    def bring(what):
        plain(what, "serve(…), which calls bring,")
        brought.append((round(asyncio.get_running_loop().time(), 6), what))

    count, seconds = run("serve", serve(orders, bring))
    return brought, count, seconds


def test_serve():
    """serve brings one breakfast after the other"""
    brought, _, _ = served([("Zoë", "rye", "Assam"), ("Bo", "naan", "chai")])
    wanted = ["Zoë: toasted rye, a pot of Assam", "Bo: toasted naan, a pot of chai"]
    check([what for _, what in brought], wanted, "What serve brings:")


def test_serve_count():
    """serve says how many there were"""
    _, count, _ = served([("Bo", "rye", "mint"), ("Bo", "rye", "mint"), ("Ada", "rye", "mint")])
    check(count, 3, "serve with three orders returns")


def test_serve_nobody():
    """nobody is hungry"""
    brought, count, seconds = served([])
    check((brought, count, seconds), ([], 0, 0), "serve([], bring): brought, count, seconds:")


def test_serve_soon():
    """serve brings each as soon as it's ready"""
    brought, _, _ = served(
        [("Bo", "rye", "mint"), ("Ada", "naan", "chai"), ("Li", "bun", "oolong")]
    )
    check(
        [time for time, _ in brought],
        [0.5, 1.0, 1.5],
        "There's one robot, and a breakfast takes it 0.5 seconds. The breakfasts came after seconds:",
    )
