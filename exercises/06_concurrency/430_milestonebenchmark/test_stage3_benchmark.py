import functools
import json
import tempfile
import threading
import time
from pathlib import Path

import pytest
from feeds_for_check import item, models, ran, world

FEEDS, ROUNDS, WAIT = 8, 2, 0.06
COMMAND = f"benchmark feeds.txt out.json --rounds {ROUNDS}"


@functools.cache
def again():
    """Run the benchmark once more: what it wrote, what the feeds saw, how long it all took."""
    feeds = {f"f{n}": [item(f"i{n}", f"item {n}", f"01T06:{n + 10}")] for n in range(FEEDS)}
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        with world(folder, feeds, lambda _: threading.Event().wait(WAIT)) as here:
            began = time.monotonic()
            run = ran(folder, *COMMAND.split())
            seconds = time.monotonic() - began
        text = ""
        if (folder / "out.json").exists():
            text = (folder / "out.json").read_text(encoding="utf-8")
        return run, text, here, seconds


def written():
    """What the benchmark wrote, if it's an object of JSON with the keys of the table."""
    run, text, here, seconds = again()
    run.succeeds()
    try:
        found = json.loads(text)
    except ValueError:
        pytest.fail(f"`{COMMAND}` should write an object of JSON. It wrote: {text or 'nothing'}")
    if not isinstance(found, dict):
        pytest.fail(f"`{COMMAND}` should write an object of JSON. It wrote: {text}")
    for key in ("model", "feeds", "serial", "chosen", "times_faster", "waiting", "why"):
        if key not in found:
            pytest.fail(f"`{COMMAND}` wrote no {key}. It wrote: {text}")
    return found, here, seconds


def numbers(found, key):
    """The seconds of the rounds, which have to be numbers above 0."""
    rounds = found[key]
    if not isinstance(rounds, list) or len(rounds) != ROUNDS:
        pytest.fail(f"With --rounds {ROUNDS}, {key} should have {ROUNDS} numbers: {rounds!r}")
    if not all(isinstance(one, int | float) and one > 0 for one in rounds):
        pytest.fail(f"{key} should have seconds, numbers above 0: {rounds!r}")
    return rounds


def test_asked():
    """stage 3: in each round of each way, all feeds are really asked"""
    _, here, _ = written()
    fewest = 2 * ROUNDS * FEEDS
    if len(here.asked) < fewest:
        pytest.fail(
            f"{ROUNDS} rounds of two ways with {FEEDS} feeds are {fewest} requests. The feeds were asked "
            f"{len(here.asked)} times. What was measured in the other rounds?"
        )


def test_written():
    """stage 3: the benchmark writes all that it should"""
    found, _, _ = written()
    numbers(found, "serial")
    numbers(found, "chosen")
    if found["feeds"] != FEEDS:
        pytest.fail(f"There are {FEEDS} feeds. The benchmark wrote feeds: {found['feeds']!r}")
    if found["model"] not in ("threads", "asyncio", "processes"):
        pytest.fail(f"model should be threads, asyncio or processes: {found['model']!r}")


def test_model():
    """stage 3: model is what your way really works with"""
    found, _, _ = written()
    if found["model"] not in models():
        pytest.fail(
            f"The benchmark wrote model: {found['model']!r}. What milestonebenchmark.py uses is: "
            f"{' and '.join(models()) or 'none of the three'}."
        )


def test_serial_alone():
    """stage 3: in the serial rounds, one feed is asked at a time"""
    _, here, _ = written()
    if here.alone < ROUNDS * FEEDS:
        pytest.fail(
            f"{ROUNDS} serial rounds with {FEEDS} feeds are {ROUNDS * FEEDS} requests that have the network "
            f"for themselves. {here.alone} of {len(here.asked)} had."
        )


def test_chosen_together():
    """stage 3: in the other rounds, several feeds are asked at the same time"""
    _, here, _ = written()
    shared = len(here.asked) - here.alone
    if here.most < FEEDS // 2 or shared < ROUNDS * FEEDS // 2:
        pytest.fail(
            f"{ROUNDS} rounds of your way: at most {here.most} of {FEEDS} feeds were asked at the same "
            f"time, and {shared} requests ever had company."
        )


def test_seconds():
    """stage 3: the seconds are those that it took"""
    found, _, seconds = written()
    serial, chosen = numbers(found, "serial"), numbers(found, "chosen")
    least = FEEDS * WAIT
    if min(serial) < 0.9 * least:
        pytest.fail(
            f"{FEEDS} feeds take {WAIT} s each, so a serial round takes {least:.2f} s at least. serial: "
            f"{serial}"
        )
    if min(chosen) < 0.9 * WAIT:
        pytest.fail(f"Each feed takes {WAIT} s, so no round is faster. chosen: {chosen}")
    if sum(serial) + sum(chosen) > 1.05 * seconds:
        pytest.fail(
            f"The whole program has taken {seconds:.2f} s, and its rounds together {sum(serial + chosen)} s, "
            f"it says. serial: {serial}, chosen: {chosen}"
        )


def test_times_faster():
    """stage 3: times_faster compares the fastest rounds, and says that it was worth it"""
    for _ in range(3):  # once is enough, but the machine may be busy
        found, _, _ = written()
        fastest = min(numbers(found, "serial")) / min(numbers(found, "chosen"))
        said = found["times_faster"]
        if not isinstance(said, int | float) or abs(said - fastest) > 0.06 + 0.03 * fastest:
            pytest.fail(
                f"serial: {found['serial']}, chosen: {found['chosen']}. The fastest by the fastest is "
                f"{fastest:.2f}, and times_faster says {said!r}."
            )
        if fastest > 1.3:
            return
        again.cache_clear()
    pytest.fail(f"Your way was {fastest:.2f} times as fast as the serial one. It should be more.")


def test_waiting():
    """stage 3: waiting is the share of the time in which the processor had nothing to do"""
    said = written()[0]["waiting"]
    if not isinstance(said, int | float) or not 0.5 < said <= 1:
        pytest.fail(
            "The feeds are slow, so the serial rounds are nearly all waiting: a number near 1. waiting: "
            f"{said!r}. Which clock goes on only while your program uses the processor?"
        )


def test_disagree(tmp_path):
    """stage 3: if the two ways don't bring the same news, there's no number"""
    feeds = {"bus": lambda number: [item("b1", f"It's number {number}", "01T06:10")]}
    with world(tmp_path, feeds):
        run = ran(tmp_path, "benchmark", "feeds.txt", "out.json", "--rounds", "1")
    run.fails(1)
    assert not (tmp_path / "out.json").exists(), (
        "The feed has other news each time it's asked. The benchmark measured it all the same, and "
        "wrote its file."
    )
    assert run.stderr.strip(), "The two ways didn't bring the same news, and it doesn't say so."
