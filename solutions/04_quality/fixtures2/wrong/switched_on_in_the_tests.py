# expect: gets one that's switched off
# breaks: "a Kiln with this logbook, switched on": the tests switch it on
import pytest

from kiln import Kiln, Logbook


@pytest.fixture
def logbook(tmp_path):
    logbook = Logbook(tmp_path / "log.txt")
    yield logbook
    logbook.close()


@pytest.fixture
def kiln(logbook):
    kiln = Kiln(logbook)
    yield kiln
    kiln.switch_off()


def test_it_is_cold_at_first(kiln):
    kiln.switch_on()
    assert kiln.degrees == 20


def test_it_heats_in_steps(kiln):
    kiln.switch_on()
    kiln.heat(2)
    assert kiln.degrees == 220


def test_it_never_gets_hotter_than_1200(kiln):
    kiln.switch_on()
    kiln.heat(15)
    assert kiln.degrees == 1200


def test_each_step_is_in_the_logbook(kiln, logbook):
    kiln.switch_on()
    kiln.heat(2)
    assert logbook.lines() == ["on", "120 degrees", "220 degrees"]
