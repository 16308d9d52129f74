import pytest

from args2 import call_logged, run_all, run_step


def heat(degrees, minutes=10, fan=False):
    return (degrees, minutes, fan)


def collect(*positions, **names):
    return positions, names


def fail(*positions):
    raise OSError("no power")


@pytest.mark.parametrize(
    ("step", "wanted"),
    [
        ({"degrees": 180}, (180, 10, False)),
        ({"minutes": 25, "degrees": 200}, (200, 25, False)),
        ({"fan": True, "degrees": 90, "minutes": 1}, (90, 1, True)),
    ],
)
def test_run_step(step, wanted):
    """the settings of a step reach the parameters of their names"""
    assert run_step(heat, step) == wanted


def test_run_all():
    """each row is one call; no rows, no calls"""
    rows = [(180,), (200, 25), [90, 1, True]]
    assert run_all(heat, rows) == [(180, 10, False), (200, 25, False), (90, 1, True)]
    assert run_all(fail, []) == []


def test_logged_result():
    """call_logged returns what the function returns"""
    assert call_logged(heat, [], 180, fan=True) == (180, 10, True)


def test_logged_hands_everything_on():
    """all positions and names are handed on as they came"""
    assert call_logged(collect, [], 1, [2], x=3, y=None) == ((1, [2]), {"x": 3, "y": None})


def test_logged_line():
    """the log has a line for each call"""
    log = ["start"]
    call_logged(heat, log, 180)
    call_logged(heat, log, 200, minutes=25, fan=True)
    call_logged(collect, log, "rye", name="loaf")
    call_logged(collect, log)
    assert log[1:] == [
        "heat(180)",
        "heat(200, minutes=25, fan=True)",
        "collect('rye', name='loaf')",
        "collect()",
    ]


def test_logged_before_the_call():
    """a call that raises is in the log, and its error goes on"""
    log = []
    with pytest.raises(OSError):
        call_logged(fail, log, 7)
    assert log == ["fail(7)"]
