import io
from pathlib import Path

import pytest
from ducktyping1 import Tee, announce
from pythlings_checks import program

LINES = "9:40;Oban;2\n\n11:05;Skjærhalden;1\n"
SAID = "The 9:40 to Oban leaves from pier 2.\nThe 11:05 to Skjærhalden leaves from pier 1.\n"


class Loudspeaker:
    """It has a write, and nothing else."""

    def __init__(self):
        self.said = ""

    def write(self, text):
        self.said += text


class Radio:
    """It has a read, and nothing else."""

    def __init__(self, text):
        self.text = text

    def read(self):
        if not self.text:
            raise AttributeError("the battery of the radio is empty")
        return self.text


def heard(source):
    speaker = Loudspeaker()
    announce(source, speaker)
    return speaker.said


def check(found, wanted, what):
    if found != wanted:
        pytest.fail(f"{what}\n{found.rstrip() or 'nothing'}\n\nwanted\n{wanted.rstrip()}")


def test_loudspeaker(tmp_path):
    """a loudspeaker, which has a write and nothing else, is good enough"""
    path = tmp_path / "ferries.txt"
    path.write_text(LINES, encoding="utf-8")
    with open(path, encoding="utf-8") as file:
        check(heard(file), SAID, "the loudspeaker said")


def test_radio():
    """a radio, which has a read and nothing else, is good enough"""
    check(heard(Radio(LINES)), SAID, "with a radio as the source, the loudspeaker said")
    check(heard(io.StringIO(LINES)), SAID, "with a StringIO as the source, the loudspeaker said")


def test_count():
    """announce returns how many announcements there were"""
    out = Loudspeaker()
    assert announce(Radio(LINES), out) == 2
    assert announce(Radio("\n  \n"), out) == 0


def test_path(tmp_path, monkeypatch):
    """the path of a file may be a text or a Path"""
    monkeypatch.chdir(tmp_path)
    Path("today.txt").write_text(LINES, encoding="utf-8")
    out = Loudspeaker()
    assert announce("today.txt", out) == 2
    assert announce(Path("today.txt"), out) == 2
    check(out.said, SAID + SAID, "twice from the path of a file, the loudspeaker said")


def test_missing_file(tmp_path, monkeypatch):
    """a file that isn't there is a FileNotFoundError"""
    monkeypatch.chdir(tmp_path)
    out = Loudspeaker()
    with pytest.raises(FileNotFoundError):
        announce("gone.txt", out)


def test_error_inside():
    """an error inside somebody's own read comes out as it is"""
    out = Loudspeaker()
    try:
        announce(Radio(""), out)
    except Exception as error:  # noqa: BLE001
        found = f"{type(error).__name__}: {error}"
    else:
        found = "nothing at all"
    wanted = "AttributeError: the battery of the radio is empty"
    check(found, wanted, "A radio's read raises an AttributeError. What came out of announce:")


def test_tee():
    """a Tee hands the text to each of its outs"""
    one, two = Loudspeaker(), Loudspeaker()
    tee = Tee(one, two)
    tee.write("Mind ")
    tee.write("the gap")
    check(one.said, "Mind the gap", "the first of two loudspeakers said")
    check(two.said, "Mind the gap", "the second of two loudspeakers said")


def test_tee_order():
    """the outs of a Tee get the text in their order"""
    order = []

    class Bell:
        def __init__(self, name):
            self.name = name

        def write(self, text):
            order.append(self.name)

    Tee(Bell("first"), Bell("second"), Bell("third")).write("ding")
    check(", ".join(dict.fromkeys(order)), "first, second, third", "the order was")


def test_two_tees():
    """each Tee has outs of its own, and may have a single one"""
    one, two = Loudspeaker(), Loudspeaker()
    left, right = Tee(one), Tee(two)
    left.write("left")
    right.write("right")
    check(one.said, "left", "the loudspeaker of the first Tee said")
    check(two.said, "right", "the loudspeaker of the second Tee said")


def test_quacks():
    """a Tee quacks like a file: for announce, for print, for another Tee"""
    one, two, three = Loudspeaker(), Loudspeaker(), Loudspeaker()
    announce(Radio("7:15;Mull;4"), Tee(one, Tee(two, three)))
    print("All aboard!", file=Tee(three))
    check(
        two.said, "The 7:15 to Mull leaves from pier 4.\n", "a loudspeaker of a Tee in a Tee said"
    )
    wanted = "The 7:15 to Mull leaves from pier 4.\nAll aboard!\n"
    check(three.said, wanted, "announce, then print, wrote to it")


def test_program(tmp_path):
    """the program writes to the screen and to log.txt"""
    (tmp_path / "ferries.txt").write_text("6:30;Tobermory;3\n", encoding="utf-8")
    said = "The 6:30 to Tobermory leaves from pier 3.\n"
    program("ducktyping1.py", cwd=tmp_path).prints(said).leaves("log.txt", said)
