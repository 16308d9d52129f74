import pytest
from eventloop1 import run, train


class Station:
    """Notes what tasks say, and when they're woken."""

    def __init__(self):
        self.now, self.said, self.slept = 0, [], []

    def sleep(self, seconds):
        if len(self.slept) > 200:
            pytest.fail(
                f"run has slept 200 times, the last time for {seconds} seconds, and the tasks aren't over. "
                "Each sleep should be as long as it takes until somebody is ready."
            )
        self.slept.append(seconds)
        self.now += seconds

    def task(self, name, *pauses, returns=None):
        for pause in pauses:
            self.said.append((self.now, name))
            yield pause
        self.said.append((self.now, name))
        return returns


def check(found, wanted, words):
    """Fail with these words if the two differ."""
    if found != wanted:
        pytest.fail(f"{words}\n\nfound:  {found}\nwanted: {wanted}")


def test_take_turns():
    """while one sleeps, others go on"""
    station = Station()
    run([station.task("slow", 5), station.task("quick", 1, 1)], station.sleep)
    wanted = [(0, "slow"), (0, "quick"), (1, "quick"), (2, "quick"), (5, "slow")]
    check(
        station.said,
        wanted,
        "slow yields 5, quick yields 1 and 1. Who went on, at which second?",
    )


def test_sleep():
    """sleep is called until the next one is ready, and no longer"""
    station = Station()
    run([station.task("a", 5), station.task("b", 1, 2), station.task("c", 2.5)], station.sleep)
    check(station.slept, [1, 1.5, 0.5, 2], "a yields 5, b yields 1 and 2, c yields 2.5. It slept:")


def test_one():
    """one task: sleep each time it says so"""
    station = Station()
    run([station.task("alone", 2, 3)], station.sleep)
    check(station.slept, [2, 3], "A task yields 2 and 3. It slept:")


def test_results():
    """the results are in the order of the tasks"""
    station = Station()
    late, soon = station.task("late", 4, returns="Quito"), station.task("soon", 1, returns=0)
    check(
        run([late, soon, station.task("none")], station.sleep),
        ["Quito", 0, None],
        "The first task returns 'Quito' after 4 seconds, the second 0 after 1, the third nothing:",
    )


def test_zero():
    """a task that yields 0 lets the others who are ready go first"""
    station = Station()
    run([station.task("a", 0, 0), station.task("b", 0), station.task("c")], station.sleep)
    check(
        [name for _, name in station.said],
        ["a", "b", "c", "a", "b", "a"],
        "a yields 0 and 0, b yields 0, c yields nothing. Who went on?",
    )
    check(station.slept, [], "Nobody has to wait, so there's nothing to sleep for. It slept:")


def test_same_time():
    """at the same time, whoever yielded first is first"""
    station = Station()
    tasks = [station.task("c", 3), station.task("a", 1, 2), station.task("b", 2, 1)]
    run(tasks, station.sleep)
    check(
        station.said[-3:],
        [(3, "c"), (3, "a"), (3, "b")],
        "All three go on at second 3. c yielded at second 0, a at 1, b at 2. Their order:",
    )


def test_zero_and_sleepers():
    """a task that wakes up goes before one that yields 0 at the same time"""
    station = Station()
    run([station.task("a", 1, 0), station.task("b", 1)], station.sleep)
    check(
        station.said[2:],
        [(1, "a"), (1, "b"), (1, "a")],
        "a and b wake up at second 1, and then a yields 0. From there on:",
    )


def test_list_untouched():
    """the list of tasks stays as it is"""
    station = Station()
    tasks = [station.task("a", 1), station.task("b")]
    copy = list(tasks)
    run(tasks, station.sleep)
    check(len(tasks), len(copy), "There were 2 tasks in the list. After run there are:")


def test_nothing():
    """no tasks, no work"""
    assert run([]) == []


def test_trains():
    """two trains on the line"""
    station = Station()
    lines = []
    ended = run(
        [
            train("goods", ["Ica", "Nazca"], 4, lines.append),
            train("mail", ["Ica"], 1, lines.append),
        ],
        station.sleep,
    )
    check(lines, ["goods is in Ica", "mail is in Ica", "goods is in Nazca"], "What the trains say:")
    check(ended, ["Nazca", "Ica"], "Where they ended:")
