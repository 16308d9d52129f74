import pytest
import speeding

EDGES = [(0, 0), (50, 0), (51, 30), (60, 30), (61, 60), (70, 60), (71, 200), (250, 200)]


@pytest.mark.parametrize(("speed", "wanted"), EDGES)
def test_edges(speed, wanted):
    assert speeding.fine(speed) == wanted
