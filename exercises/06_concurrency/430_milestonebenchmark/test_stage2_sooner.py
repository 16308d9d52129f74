import threading

import pytest
from feeds_for_check import item, ran, world
from http_for_check import answer


class Meeting:
    """Requests wait here until some have come, and a bit longer for one too many."""

    def __init__(self, least, most):
        self.least, self.most, self.inside = least, most, 0
        self.lock, self.enough, self.too_many = (
            threading.Lock(),
            threading.Event(),
            threading.Event(),
        )

    def wait(self, name):
        with self.lock:
            self.inside += 1
            if self.inside >= self.least:
                self.enough.set()
            if self.inside > self.most:
                self.too_many.set()
        self.enough.wait(3)
        self.enough.set()  # whoever came alone waits once, and not again
        self.too_many.wait(0.3)
        self.too_many.set()
        with self.lock:
            self.inside -= 1


@pytest.mark.parametrize(("least", "most"), [(3, 3), (4, 8)], ids=["at most 3", "at most 8"])
def test_at_once(tmp_path, least, most):
    """stage 2: several at the same time, and never too many"""
    options = ["--at-once", "3"] if most == 3 else []
    feeds = {f"f{number}": [] for number in range(most + 3)}
    with world(tmp_path, feeds, Meeting(least, most).wait) as here:
        ran(tmp_path, "paper", "feeds.txt", *options).succeeds()
    command = " ".join(["paper feeds.txt", *options])
    if here.most < least:
        pytest.fail(
            f"`{command}` with {len(feeds)} feeds: at most {here.most} of them were asked for at the "
            "same time."
        )
    if here.most > most:
        pytest.fail(
            f"`{command}` with {len(feeds)} feeds: {here.most} of them were asked for at the same time. "
            f"That's more than {most}."
        )
    if sorted(here.asked) != sorted(feeds):
        pytest.fail(
            f"{len(feeds)} feeds were asked {len(here.asked)} times. Each should be asked once."
        )


def test_last_first(tmp_path):
    """stage 2: the paper is the same, whoever answers first"""
    feeds = {
        "slow": [item("x", "as the slow one says it", "01T06:00"), item("s", "slow", "01T05:00")],
        "late": [item("l", "late", "01T05:00")],
        "quick": [item("q", "quick", "01T05:00"), item("x", "as the quick one says", "01T06:00")],
    }
    turn = {"slow": 2, "late": 1, "quick": 0}

    def pause(name):
        for _ in range(200):
            if here.answered >= turn[name]:
                break
            threading.Event().wait(0.01)
        threading.Event().wait(0.02 * turn[name])

    with world(tmp_path, feeds, pause) as here:
        ran(tmp_path, "paper", "feeds.txt").succeeds().prints(
            "06:00 as the slow one says it\n05:00 slow\n05:00 late\n05:00 quick\n"
        )


def test_silent(tmp_path):
    """stage 2: a silent feed is broken after --patience seconds, and the others have news"""
    feeds = {
        "silent": answer(delay=30),
        "bus": [item("b1", "Line 12 goes by the pool", "01T06:10")],
        "down": answer(500, text="oh no"),
        "zoo": [item("z1", "A giraffe is born", "01T06:30")],
    }
    with world(tmp_path, feeds) as here:
        ran(tmp_path, "paper", "feeds.txt", "--patience", "1", limit=10).succeeds().prints(
            "06:30 A giraffe is born\n06:10 Line 12 goes by the pool\n"
            f"no news from {here.url}/silent\nno news from {here.url}/down\n"
        )
