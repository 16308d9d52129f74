import functools
import tempfile
import threading
from pathlib import Path

import pytest
from feeds_for_check import item, nobody, ran, world
from http_for_check import answer

MORNING = {
    "bus": [
        item("b1", "Line 12 goes by the pool", "01T06:10"),
        item("b2", "Line 3 is on time", "01T05:00"),
    ],
    "village": [
        item("v3", "A tractor is for sale", "01T04:29"),
        item("v1", "The bakery has plum cake", "01T04:30"),
        item("v4", "The well is being cleaned", "01T04:28"),
        item("v2", "The bakery is out of plum cake", "01T04:31"),
    ],
    "choir": [item("c1", "Größer than ever: the choir", "01T07:30")],
    "quiet": [],
    "pool": [
        item("p1", "The pool is warm", "01T05:00"),
        item("b1", "The bus comes by!", "01T09:10"),
        item("p2", "Swimming for all", "02T00:05"),
    ],
    "animals": [
        item("z1", "A giraffe is born", "01T04:45"),
        item("z2", "Feeding at three", "01T23:59"),
    ],
}
PAPER = """\
00:05 Swimming for all
23:59 Feeding at three
07:30 Größer than ever: the choir
06:10 Line 12 goes by the pool
05:00 Line 3 is on time
05:00 The pool is warm
04:45 A giraffe is born
04:31 The bakery is out of plum cake
04:30 The bakery has plum cake
04:29 A tractor is for sale
"""


@functools.cache
def morning():
    """Print this morning's paper: what came of it, and what the feeds have seen."""
    with (
        tempfile.TemporaryDirectory() as name,
        world(Path(name), MORNING, lambda name: threading.Event().wait(0.03)) as here,
    ):
        return ran(Path(name), "paper", "feeds.txt", "--serial"), here


def test_paper():
    """stage 1: the ten newest items of all feeds, the newest first, each once"""
    morning()[0].succeeds().prints(PAPER)


def test_broken(tmp_path):
    """stage 1: broken feeds are named below, and the others go on"""
    gone = nobody()
    feeds = {
        "lost": answer(404, text="not here"),
        "bus": [item("b1", "Line 12 goes by the pool", "01T06:10")],
        "down": answer(503, json={"title": "down", "items": []}),
        "page": answer(text="<html>Welcome to our new website!</html>"),
        "zoo": [item("z1", "A giraffe is born", "01T06:00")],
    }
    with world(tmp_path, feeds, more=[gone]) as here:
        wanted = "06:10 Line 12 goes by the pool\n06:00 A giraffe is born\n"
        broken = [f"{here.url}/{name}" for name in ("lost", "down", "page")]
        wanted += "".join(f"no news from {url}\n" for url in [*broken, gone])
        ran(tmp_path, "paper", "feeds.txt", "--serial").succeeds().prints(wanted)


def test_serial():
    """stage 1: with --serial, one feed after the other, each once"""
    run, here = morning()
    run.succeeds()
    if here.most > 1:
        pytest.fail(f"With --serial, {here.most} feeds were asked for at the same time.")
    if here.asked != list(MORNING):
        asked = ", ".join(here.asked) or "none of them"
        pytest.fail(f"The feeds are {', '.join(MORNING)}. These were asked for: {asked}.")
