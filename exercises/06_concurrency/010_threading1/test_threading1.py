import threading

import pytest
from meeting_for_check import Meeting, check, in_time
from pythlings_checks import program
from threading1 import ask_all


def test_all_there(monkeypatch):
    """when ask_all returns, all answers are there and all threads have ended"""
    before = threading.active_count()
    still_here, usual = threading.Event(), threading.Thread.run

    def ask(harbour):
        still_here.wait(0.1)
        return 3.0

    def run(thread):
        usual(thread)
        still_here.wait(0.2)  # its answer is there, and it hasn't ended yet

    monkeypatch.setattr(threading.Thread, "run", run)

    found = ask_all(["Vágur", "Bergen"], ask)
    alive = threading.active_count() - before
    check(dict(found), {"Vágur": 3.0, "Bergen": 3.0}, "When ask_all returns, the answers are:")
    check(alive, 0, "Threads that are still running when ask_all returns:")


def test_answers():
    """ask_all returns the answer of each harbour"""
    waves = {"Vágur": 0.0, "Bergen": 0.6, "Lerwick": 1.8}
    assert ask_all(["Lerwick", "Vágur", "Bergen"], waves.__getitem__) == {
        "Lerwick": 1.8,
        "Vágur": 0.0,
        "Bergen": 0.6,
    }


def test_nothing():
    """ask_all: no harbours, no answers"""
    assert ask_all([], len) == {}


def test_once():
    """ask_all asks each harbour once"""
    asked = []

    def ask(harbour):
        asked.append(harbour)
        return 1.5

    in_time("ask_all", ask_all, ["Vágur", "Bergen", "Lerwick"], ask)
    check(sorted(asked), ["Bergen", "Lerwick", "Vágur"], "The harbours that were asked (sorted):")


def test_same_time():
    """ask_all asks all of them at the same time"""
    meeting = Meeting(4, seconds=1)

    def ask(harbour):
        meeting.wait()
        return 1.0

    in_time("ask_all", ask_all, ["Vágur", "Bergen", "Lerwick", "Tórshavn"], ask)
    if not meeting.met:
        pytest.fail(
            "Four harbours, and none answers before all four have been asked. But ask_all waits "
            f"for an answer first: it had asked {meeting.most} of them. Does it start every thread "
            "before it waits for one?"
        )


def test_order():
    """ask_all: whoever answers first, the order is that of the list"""
    names = ["Vágur", "Bergen", "Lerwick"]
    answered = {name: threading.Event() for name in names}

    def ask(harbour):
        later = names[names.index(harbour) + 1 :]
        if later:
            answered[later[0]].wait(0.2)  # the last one answers first
        answered[harbour].set()
        return 2.0

    found = in_time("ask_all", ask_all, list(names), ask)
    words = "The last harbour of the list answers first. The answers should be in the order of the list:"
    check(list(found), ["Vágur", "Bergen", "Lerwick"], words)


def test_program():
    """the program prints its table"""
    program("threading1.py").prints(
        "Seyðisfjörður  2.1 m\n"
        "Tórshavn       3.4 m\n"
        "Vágur          0.0 m\n"
        "Lerwick        1.8 m\n"
        "Bergen         0.6 m\n"
        "Hirtshals      1.2 m\n"
    )
