from copy import deepcopy

import pytest

import trains


@pytest.fixture(scope="session")
def original():
    yield trains.load()


class TestTrains:
    @pytest.fixture(autouse=True)
    def prepare(self, original):
        self.table = deepcopy(original)

    def test_express(self):
        assert trains.stops(self.table, "Express") == ["Dakar", "Thiaroye", "Diamniadio"]

    @pytest.mark.parametrize("train", ["TER 1", "Express"])
    def test_close(self, train):
        trains.close(self.table, "Dakar")
        assert "Dakar" not in trains.stops(self.table, train)

    def test_walk(self):
        assert trains.walk(self.table, "Colobane", "Hann") == 25

    @pytest.mark.parametrize("station", ["Hann", "Colobane"])
    def test_no_walk(self, station):
        trains.close(self.table, station)
        with pytest.raises(KeyError):
            trains.walk(self.table, "Colobane", "Hann")
