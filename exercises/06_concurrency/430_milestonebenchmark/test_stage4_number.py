import pytest
from feeds_for_check import models
from pythlings_checks import read
from slowworld import WAITS


def recorded():
    file = read("benchmark.json")
    if not file.data:
        pytest.fail(
            "`benchmark.json` is still empty: it waits for your benchmark. Start slowworld.py in one "
            "terminal and record it in another, with the commands of README.md."
        )
    for key in ("model", "feeds", "serial", "chosen", "times_faster", "waiting", "why"):
        file.has(key)
    for key in ("serial", "chosen"):
        rounds = file[key]
        if not isinstance(rounds, list) or len(rounds) < 3:
            file.wrong(key, "One round says little. There should be at least three.")
        if not all(isinstance(one, int | float) and one > 0 for one in rounds):
            file.wrong(key, "These should be seconds: numbers above 0.")
    return file


def test_slow_world():
    """stage 4: it was measured with the feeds of slowworld.py"""
    file = recorded().has("feeds", len(WAITS))
    if min(file["serial"]) < 0.98 * sum(WAITS):
        file.wrong(
            "serial",
            f"One after the other, the feeds of slowworld.py wait {sum(WAITS):.1f} s in all. Nobody can ask "
            "them in less.",
        )
    if min(file["chosen"]) < 0.98 * max(WAITS):
        file.wrong(
            "chosen",
            f"The slowest feed of slowworld.py waits {max(WAITS):.2f} s. No way can be faster than that.",
        )


def test_margin():
    """stage 4: your way is at least three times as fast"""
    file = recorded()
    fastest = min(file["serial"]) / min(file["chosen"])
    said = file["times_faster"]
    if not isinstance(said, int | float) or abs(said - fastest) > 0.06 + 0.03 * fastest:
        file.wrong("times_faster", f"By the seconds in this file, it's {fastest:.2f}.")
    if fastest < 3:
        file.wrong("times_faster", "It should be three times as fast, or more. What holds it up?")


def test_model():
    """stage 4: the model fits the measurement"""
    file = recorded()
    if file["model"] not in ("threads", "asyncio", "processes"):
        file.wrong("model", "It should be threads, asyncio or processes.")
    share = file["waiting"]
    if not isinstance(share, int | float) or not 0.5 < share <= 1:
        file.wrong("waiting", "The feeds of slowworld.py are slow: it's nearly all waiting.")
    if file["model"] == "processes":
        file.wrong(
            "model",
            f"{share:.0%} of the time is waiting, your file says. A process has a core of its own, to "
            "calculate. What would it calculate?",
        )
    if file["model"] not in models():
        file.wrong(
            "model",
            f"What milestonebenchmark.py uses now is {' and '.join(models()) or 'none of them'}. "
            "Record it again?",
        )


def test_why():
    """stage 4: there's a reason, and the program writes it"""
    file = recorded()
    if not isinstance(file["why"], str) or len(file["why"].split()) < 10:
        file.wrong("why", "Comfort Adeyemi would like to know why: in ten words or more.")
