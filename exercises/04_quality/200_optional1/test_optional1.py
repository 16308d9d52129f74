from optional1 import coldest, latest, line, mean
from pythlings_checks import program
from types_for_check import Types

RIGHT = """\
from optional1 import HUTS, coldest, latest, line, mean
one: float | None = latest([2.5, None])
one = mean([])
text: str = line(HUTS, "Tsum")
name: str | None = coldest({"Tsum": [-7.5, None]})
"""
WRONG = """\
from optional1 import HUTS, coldest, latest, line, mean
one: float = latest([2.5, None])  # wrong
one = mean([2.5])  # wrong
line(HUTS, None)  # wrong
name: str = coldest(HUTS)  # wrong
latest(None)  # wrong
coldest({"Tsum": None})  # wrong
"""
types = Types("optional1.py", callers={"right": RIGHT, "wrong": WRONG})


def test_clean():
    """mypy has nothing to say about optional1.py"""
    types.clean()


def test_escapes():
    """mypy isn't told to look away"""
    types.without("Any", "cast", "ignore")


def test_program():
    """the screen in the valley"""
    ran = program("optional1.py", "Tsum", "Gokyo", "Lobuche", "Yara")
    ran.prints(
        "Tsum: -7.5°\nGokyo: 0.0° ICE\nLobuche: no such hut\nYara: no reading\ncoldest: Manang\n"
    )


def test_latest():
    """zero degrees are a reading"""
    assert latest([2.5, 0.0, None]) == 0.0
    assert latest([3.0, -0.5]) == -0.5
    assert latest([1.5, None, None]) == 1.5


def test_latest_none():
    """without a reading there's no latest one"""
    assert latest([]) is None
    assert latest([None, None]) is None


def test_mean():
    """the mean counts what was sent, zeros too"""
    assert mean([4.0, 0.0]) == 2.0
    assert mean([None, -3.0, None, 1.0]) == -1.0
    assert mean([0.0, None]) == 0.0


def test_mean_none():
    """without a reading there's no mean"""
    assert mean([]) is None
    assert mean([None]) is None


def test_line():
    """a line with a temperature, and ICE from 0.0 down to -5.0"""
    assert line({"Gokyo": [0.0]}, "Gokyo") == "Gokyo: 0.0° ICE"
    assert line({"Gokyo": [0.1]}, "Gokyo") == "Gokyo: 0.1°"
    assert line({"Gokyo": [-5.0]}, "Gokyo") == "Gokyo: -5.0° ICE"
    assert line({"Gokyo": [-5.1, None]}, "Gokyo") == "Gokyo: -5.1°"


def test_no_reading():
    """no reading and no hut are different things"""
    assert line({"Yara": [None]}, "Yara") == "Yara: no reading"
    assert line({"Yara": []}, "Yara") == "Yara: no reading"
    assert line({"Yara": []}, "Lobuche") == "Lobuche: no such hut"


def test_coldest():
    """the coldest hut, among those that have a reading"""
    assert coldest({"Yara": [None], "Tsum": [2.0], "Gokyo": [0.0], "Manang": [0.0]}) == "Gokyo"
    assert coldest({"Tsum": [1.5], "Yara": []}) == "Tsum"
    assert coldest({"Tsum": [0.0], "Gokyo": [3.0]}) == "Tsum"
    assert coldest({"Tsum": [-9.0, 4.0], "Gokyo": [-1.0]}) == "Gokyo"


def test_coldest_none():
    """where no hut has a reading, none is the coldest"""
    assert coldest({"Yara": [None], "Tsum": []}) is None
    assert coldest({}) is None


def test_right():
    """the functions take and give what their hints say"""
    types.accepts("right", "The hints were right as they were.")


def test_wrong():
    """what is refused should stay refused"""
    types.refuses("wrong", "The hints were right as they were.")
