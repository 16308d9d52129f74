"""The kiln was on all weekend.

In Nilufar's pottery, the tests run on the real kiln. Each switches it on first and off in its last
line. On Friday a test failed. An `assert` that fails ends its test, so the last line never ran.

What has to happen in any case belongs in the fixture, after `yield`:

    @pytest.fixture
    def door():
        door = Door()
        door.open()
        yield door
        door.close()

pytest runs it up to `yield`, hands over the door, runs the test, and then the rest, whatever
came of the test. Of several fixtures, the one that was made last is cleaned up first.

There's nothing wrong with kiln.py. Write two fixtures, and let the tests use them:

- logbook: an open Logbook in the folder tmp_path. Afterwards it's closed.
- kiln: a Kiln with this logbook, switched on. Afterwards it's off.

    pythlings shell fixtures2 -- python -m pytest fixtures2.py
"""

import pytest

from kiln import Kiln, Logbook


def test_it_is_cold_at_first(tmp_path):
    logbook = Logbook(tmp_path / "log.txt")
    kiln = Kiln(logbook)
    kiln.switch_on()
    assert kiln.degrees == 20
    kiln.switch_off()
    logbook.close()


def test_it_heats_in_steps(tmp_path):
    logbook = Logbook(tmp_path / "log.txt")
    kiln = Kiln(logbook)
    kiln.switch_on()
    kiln.heat(2)
    assert kiln.degrees == 220
    kiln.switch_off()
    logbook.close()


def test_it_never_gets_hotter_than_1200(tmp_path):
    logbook = Logbook(tmp_path / "log.txt")
    kiln = Kiln(logbook)
    kiln.switch_on()
    kiln.heat(15)
    assert kiln.degrees == 1200
    kiln.switch_off()
    logbook.close()


def test_each_step_is_in_the_logbook(tmp_path):
    logbook = Logbook(tmp_path / "log.txt")
    kiln = Kiln(logbook)
    kiln.switch_on()
    kiln.heat(2)
    assert logbook.lines() == ["on", "120 degrees", "220 degrees"]
    kiln.switch_off()
    logbook.close()
