from contextlib import closing

import pytest

import kiln as module


class TestKiln:
    @pytest.fixture
    def logbook(self, tmp_path):
        with closing(module.Logbook(tmp_path / "kiln.log")) as book:
            yield book

    @pytest.fixture
    def kiln(self, logbook):
        made = module.Kiln(logbook)
        made.switch_on()
        yield made
        made.switch_off()

    @pytest.mark.parametrize(
        "steps, degrees", [(0, 20), (1, 120), (11, 1120), (12, 1200), (13, 1200)]
    )
    def test_degrees(self, kiln, steps, degrees):
        kiln.heat(steps)
        assert kiln.degrees == degrees

    def test_log(self, kiln):
        kiln.heat(1)
        assert kiln.logbook.lines()[-1] == "120 degrees"
