import threading
import time

import caching
from suite_for_check import Clock, check, decorated, has, together


def test_once():
    """threads: the same question at the same time is asked once, and the others wait"""
    asked = []
    crowd = threading.Barrier(2)

    def level(place):
        asked.append(place)
        try:
            crowd.wait(0.3)  # two threads in here would meet
        except threading.BrokenBarrierError:
            pass
        return 7

    function = decorated(caching, "cached", 10, Clock())(level)
    found = together(*[lambda: function("Apia")] * 4)
    check(found, [7, 7, 7, 7], "Four threads ask the same question. They get:")
    check(asked, ["Apia"], "Four threads ask the same question. What was asked:")
    wanted = {"hits": 3, "misses": 1, "kept": 1}
    check(has(function, "stats")(), wanted, "And the stats:")


def test_different():
    """threads: different questions don't wait for each other"""
    meet = threading.Barrier(2)

    def level(place):
        try:
            meet.wait(3)  # goes on when two threads are here
        except threading.BrokenBarrierError:
            return "the other never came"
        return place

    function = decorated(caching, "cached", 10, Clock())(level)
    found = together(lambda: function("Apia"), lambda: function("Sālua"))
    words = "Two threads ask different questions, and each answer needs the other to be on its way:"
    check(found, ["Apia", "Sālua"], words)


def test_lists():
    """threads: nor do questions that can't be a key"""
    meet = threading.Barrier(2)

    def level(places):
        try:
            meet.wait(3)
        except threading.BrokenBarrierError:
            return "the other never came"
        return len(places)

    function = decorated(caching, "cached", 10, Clock())(level)
    found = together(lambda: function(["a"]), lambda: function(["a"]))
    check(found, [1, 1], "Two threads ask with a list, at the same time:")


def test_recursive():
    """threads: a function may ask itself other questions"""

    @decorated(caching, "cached", 10, Clock())
    def ways(steps):
        return 1 if steps < 2 else ways(steps - 1) + ways(steps - 2)

    check(together(lambda: ways(30)), [1346269], "ways(30), which asks ways(29) and ways(28):")


def test_error():
    """threads: the error goes to the thread that asked, and one of those that wait asks again"""
    asked = []

    def level(place):
        asked.append(place)
        if len(asked) == 1:
            time.sleep(0.2)  # so that the others wait
            raise LookupError
        return 7

    function = decorated(caching, "cached", 10, Clock())(level)
    found = together(*[lambda: function("Apia")] * 3)
    words = "The first answer is an error. What three threads get (in any order):"
    check(sorted(map(str, found)), ["7", "7", "LookupError"], words)
    check(len(asked), 2, "And how often it was asked:")
