import pytest

from whileloops2 import empty_all, fill, obey

MOST_STROKES = 500


def make_pump():
    """Return a pump that refuses to work for ever, and the list of its strokes."""
    strokes = []

    def pump():
        strokes.append("stroke")
        assert len(strokes) < MOST_STROKES, "so many strokes: this loop does not end by itself"

    return pump, strokes


@pytest.mark.parametrize(
    ("level", "target", "stroke", "wanted"),
    [(0, 4, 1, 4), (2, 3, 0.25, 4), (0.0, 0.95, 0.1, 10), (0, 10, 3, 4), (0.5, 1.0, 0.4, 2)],
)
def test_fill(level, target, stroke, wanted):
    """filling ends when the target is reached or passed"""
    pump, strokes = make_pump()
    assert fill(level, target, stroke, pump) == wanted
    assert len(strokes) == wanted


@pytest.mark.parametrize(("level", "target"), [(3, 3), (4, 3)])
def test_fill_nothing(level, target):
    """a tank that is full enough needs no stroke"""
    pump, strokes = make_pump()
    assert fill(level, target, 1, pump) == 0
    assert strokes == []


@pytest.mark.parametrize("tanks", [[0, 0], [], [3], [2, 0, 5], [0, 4, 0, 1]])
def test_empty_all(tanks):
    """every litre of every tank takes one stroke"""
    pump, strokes = make_pump()
    assert empty_all(tanks[:], pump) == sum(tanks)
    assert len(strokes) == sum(tanks)


@pytest.mark.parametrize(
    "commands", [["stop"], ["go", "stop"], ["go", "go", "on", "stop", "go", "stop"]]
)
def test_obey(commands):
    """every command before the first stop is one stroke"""
    pump, strokes = make_pump()
    waiting = iter(commands)
    assert obey(lambda: next(waiting), pump) == commands.index("stop")
    assert len(strokes) == commands.index("stop")
