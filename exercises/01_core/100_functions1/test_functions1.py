from pythlings_checks import program

import functions1
from functions1 import as_text, in_seconds, pace


def test_in_seconds():
    """27 minutes and 30 seconds are 1650 seconds"""
    assert in_seconds(27, 30) == 1650


def test_no_minutes():
    """the minutes or the seconds can be 0"""
    assert in_seconds(0, 45) == 45
    assert in_seconds(2, 0) == 120


def test_as_text():
    """1650 seconds are written "27 min 30 s" """
    assert as_text(1650) == "27 min 30 s"


def test_short_text():
    """full minutes have 0 s, and less than a minute has 0 min"""
    assert as_text(300) == "5 min 0 s"
    assert as_text(59) == "0 min 59 s"
    assert as_text(7325) == "122 min 5 s"


def test_pace():
    """5 km in 27 min 30 s: 5 min 30 s for each, without decimals"""
    assert pace(5, 27, 30) == "5 min 30 s"


def test_pace_rounded():
    """the pace is rounded to whole seconds, whatever the distance"""
    assert pace(3, 16, 40) == "5 min 33 s"
    assert pace(7, 35, 5) == "5 min 1 s"
    assert pace(42.2, 189, 54) == "4 min 30 s"


def exists():
    return hasattr(functions1, "finish")


def described():
    """Say whether `help(finish)` has anything to show."""
    return bool((functions1.finish.__doc__ or "").strip())


def follows(function, numbers, changed, wanted):
    """Say whether a function gives this when another one has been changed."""
    old = vars(functions1)[changed]
    result = {"in_seconds": 600, "as_text": "soon"}[changed]
    setattr(functions1, changed, lambda *numbers, **named: result)
    try:
        return getattr(functions1, function)(*numbers) == wanted
    finally:
        setattr(functions1, changed, old)


def test_finish():
    """10 km at 5 min 30 s a km take 55 minutes"""
    assert exists(), "there is no function called `finish` yet"
    assert functions1.finish(10, 5, 30) == "55 min 0 s"


def test_finish_half_marathon():
    """21.1 km, 0.3 km and 0 km work as well, rounded to whole seconds"""
    assert exists(), "there is no function called `finish` yet"
    assert functions1.finish(21.1, 5, 30) == "116 min 3 s"
    assert functions1.finish(0.3, 5, 9) == "1 min 33 s"
    assert functions1.finish(0, 6, 0) == "0 min 0 s"


def test_printed():
    """at the end the program prints how long 21.1 km take Wanjiru at her pace"""
    program("functions1.py").succeeds().says("116 min 3 s")


def test_docstring():
    """finish has a docstring, and help(finish) shows it"""
    assert exists(), "there is no function called `finish` yet"
    assert described(), (
        "`help(finish)` is empty: put a text in triple quotes directly below its `def`"
    )


def test_one_place_for_seconds():
    """pace and finish let in_seconds turn minutes into seconds"""
    assert exists(), "there is no function called `finish` yet"
    assert follows("pace", (10, 27, 30), "in_seconds", "1 min 0 s"), (
        "`pace` turns the minutes into seconds itself: in_seconds can do that"
    )
    assert follows("finish", (2, 5, 30), "in_seconds", "20 min 0 s"), (
        "`finish` turns the minutes into seconds itself: in_seconds can do that"
    )


def test_one_place_for_text():
    """pace and finish let as_text write the time"""
    assert exists(), "there is no function called `finish` yet"
    assert follows("pace", (5, 27, 30), "as_text", "soon"), (
        "`pace` writes the min and the s itself: as_text can do that"
    )
    assert follows("finish", (10, 5, 30), "as_text", "soon"), (
        "`finish` writes the min and the s itself: as_text can do that"
    )
