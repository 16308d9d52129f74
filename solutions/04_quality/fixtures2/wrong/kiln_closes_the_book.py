# expect: Which of the two fixtures closes it?
# breaks: "logbook … Afterwards it's closed": kiln closes the logbook, so logbook alone stays open
import pytest

from kiln import Kiln, Logbook


@pytest.fixture
def logbook(tmp_path):
    logbook = Logbook(tmp_path / "log.txt")
    return logbook


@pytest.fixture
def kiln(logbook):
    kiln = Kiln(logbook)
    kiln.switch_on()
    yield kiln
    kiln.switch_off()
    logbook.close()


def test_it_is_cold_at_first(kiln):
    assert kiln.degrees == 20


def test_it_heats_in_steps(kiln):
    kiln.heat(2)
    assert kiln.degrees == 220


def test_it_never_gets_hotter_than_1200(kiln):
    kiln.heat(15)
    assert kiln.degrees == 1200


def test_each_step_is_in_the_logbook(kiln, logbook):
    kiln.heat(2)
    assert logbook.lines() == ["on", "120 degrees", "220 degrees"]
