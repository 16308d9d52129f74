import pytest

from args2 import fog, lamp, noted, play, play_named


def stage(*positions, **names):
    """Return what it was called with."""
    return positions, names


def test_play():
    """play: each cue is one call, its values are the arguments"""
    assert play(lamp, [[3, "red"], [7, "blue", 20], [1]]) == [
        "lamp 3: red, 100 %",
        "lamp 7: blue, 20 %",
        "lamp 1: white, 100 %",
    ]


def test_play_tuples():
    """play: a cue can be a tuple, of any length"""
    assert play(max, [(3, 7), (2.5, 0, -1, 9), [4, 4, 4]]) == [7, 9, 4]
    assert play(fog, [(5,), (0.5,)]) == ["fog for 5 s", "fog for 0.5 s"]


def test_play_nothing():
    """play: without cues there is no call; an empty cue is a call without arguments"""
    assert play(fog, []) == []
    assert play(str, [[], ()]) == ["", ""]


def test_play_named():
    """play_named: the values of a cue reach the parameters of their names"""
    assert play_named(lamp, [{"level": 20, "number": 7}, {"number": 3, "colour": "rosé"}]) == [
        "lamp 7: white, 20 %",
        "lamp 3: rosé, 100 %",
    ]
    assert play_named(fog, [{"seconds": 0}]) == ["fog for 0 s"]


def test_play_keeps():
    """play and play_named leave the cues as they were"""
    rows = [[3, "red"], [1]]
    play(lamp, rows)
    assert rows == [[3, "red"], [1]], "the cues after the call of play"
    cues = [{"number": 3, "level": 20}]
    play_named(lamp, cues)
    assert cues == [{"number": 3, "level": 20}], "the cues after the call of play_named"


def test_noted_result():
    """noted: it returns what the machine returns"""
    assert noted([], lamp, 3, "red", level=50) == "lamp 3: red, 50 %"
    assert noted([], fog, seconds=5) == "fog for 5 s"


def test_noted_everything():
    """noted: everything is handed on as it came, to any function"""
    assert noted([], max, 3, 9, 4) == 9
    assert noted([], sorted, [3, 1, 2], reverse=True) == [3, 2, 1]
    assert noted([], stage, [1, 2], colour=None) == (([1, 2],), {"colour": None})


def test_diary():
    """noted: the diary has a line for each call"""
    diary = ["19:30 doors open"]
    noted(diary, lamp, 3, "red", level=50)
    noted(diary, fog, 5)
    noted(diary, lamp, colour="blue", number=7)
    assert diary == [
        "19:30 doors open",
        "3, 'red', level=50",
        "5",
        "colour='blue', number=7",
    ], "the diary after three calls of noted"


def test_diary_empty():
    """noted: a call without arguments is an empty line in the diary"""
    diary = []
    noted(diary, list)
    assert diary == [""], "the diary after noted(diary, list)"


def broken(*seconds):
    raise OSError("no power")


def test_diary_before():
    """noted: the line is in the diary even if the machine fails, and the error goes on"""
    diary = []
    try:
        noted(diary, broken, 7)
    except OSError:
        pass
    else:
        pytest.fail("the machine raised an OSError, and `noted` didn't let it through")
    assert diary == ["7"], "the diary after a call in which the machine failed"
