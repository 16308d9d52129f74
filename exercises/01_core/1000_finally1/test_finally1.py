import pytest

import finally1
from finally1 import let_in, with_gate


class Gate:
    def __init__(self, broken=False):
        self.notes = []
        self.broken = broken

    def open(self):
        if self.broken:
            raise OSError("the motor is stuck")
        self.notes.append("open")

    def close(self):
        self.notes.append("close")


def still_open():
    """Return the name of the first answer that is not filled in."""
    names = ["AFTER_NUMBER", "AFTER_WORD", "AFTER_NONE"]
    return next((name for name in names if getattr(finally1, name) in ([], None)), "nothing")


def test_nothing_left_open():
    """every answer is filled in"""
    assert still_open() == "nothing", "write down all your answers first; then they are compared"


def verdict(name, notes):
    """Say how far the answer is right, not how it goes on."""
    answer = getattr(finally1, name)
    if answer == notes:
        return "right"
    same = 0
    while answer[same : same + 1] == notes[same : same + 1] != []:
        same += 1
    return f"{answer!r} is wrong from place {same + 1} on"


def test_after_number():
    """AFTER_NUMBER: the words for the ticket "12" """
    notes = []
    let_in("12", notes)
    judged = {"AFTER_NUMBER": verdict("AFTER_NUMBER", notes)}
    assert judged["AFTER_NUMBER"] == "right", "nothing is raised: which blocks run, in which order?"


def test_after_word():
    """AFTER_WORD: the words for the ticket "day" """
    notes = []
    let_in("day", notes)
    judged = {"AFTER_WORD": verdict("AFTER_WORD", notes)}
    assert judged["AFTER_WORD"] == "right", (
        "int raises a ValueError: what is left out, what follows?"
    )


def test_after_none():
    """AFTER_NONE: the words for the ticket None"""
    notes = []
    with pytest.raises(TypeError):
        let_in(None, notes)
    judged = {"AFTER_NONE": verdict("AFTER_NONE", notes)}
    assert judged["AFTER_NONE"] == "right", "no except fits, so the error leaves the function"


@pytest.mark.parametrize("result", [42, None, "a walker"])
def test_work_is_returned(result):
    """with_gate returns what work returns, between open and close"""
    gate = Gate()

    def work():
        gate.notes.append("work")
        return result

    assert with_gate(gate, work) == result
    assert gate.notes == ["open", "work", "close"]


@pytest.mark.parametrize("kind", [ValueError, ZeroDivisionError, KeyError])
def test_closed_after_error(kind):
    """the gate is closed when work fails, and the error goes on"""
    gate = Gate()

    def work():
        raise kind("a fault")

    with pytest.raises(kind):
        with_gate(gate, work)
    assert gate.notes == ["open", "close"]


def test_gate_does_not_open():
    """a gate that did not open is not closed, and its error goes on"""
    gate = Gate(broken=True)
    with pytest.raises(OSError):
        with_gate(gate, list)
    assert gate.notes == []
