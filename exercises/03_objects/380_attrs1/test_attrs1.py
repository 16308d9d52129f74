import attrs
import pytest
from attrs1 import Hive, hungry, read
from pythlings_checks import program


def said(action):
    """What this raised, in words."""
    try:
        action()
    except Exception as error:  # noqa: BLE001
        return type(error).__name__
    return "nothing: it was accepted"


def check(found, wanted, what):
    if found != wanted:
        pytest.fail(f"{what}\n{found}\n\nwanted\n{wanted}")


def test_set_later():
    """a weight that isn't above 0 is refused later, too, and the old one stays"""
    hive = Hive(4, 31.5)
    found = said(lambda: setattr(hive, "weight", -5))
    check(found, "ValueError", "hive.weight = -5 raised")
    found = said(lambda: setattr(hive, "weight", "0"))
    check(found, "ValueError", 'hive.weight = "0" raised')
    assert hive.weight == 31.5


def test_misspelt():
    """an attribute that isn't there can't be set"""
    hive = Hive(4, 31.5)
    found = said(lambda: setattr(hive, "quene", "red"))
    check(found, "AttributeError", 'hive.quene = "red" raised')


def test_queen_later():
    """a queen's colour is checked later, too, and the old one stays"""
    hive = Hive(4, 31.5, "red")
    check(said(lambda: setattr(hive, "queen", "pink")), "ValueError", 'hive.queen = "pink" raised')
    assert hive.queen == "red"


def test_converted_later():
    """values are converted later, too"""
    hive = Hive(4, 31.5, "red")
    for name, value in (("weight", "28"), ("queen", " Blue "), ("number", "5")):
        found = said(lambda name=name, value=value: setattr(hive, name, value))
        check(found, "nothing: it was accepted", f"hive.{name} = {value!r} raised")
    assert repr(hive) == "Hive(number=5, weight=28.0, queen='blue', notes=[])"


def test_attrs():
    """Hive is made by attrs"""
    if not attrs.has(Hive):
        pytest.fail("Hive isn't an attrs class yet.")
    found = ", ".join(field.name for field in attrs.fields(Hive))
    check(found, "number, weight, queen, notes", "the fields of Hive are")


def test_made():
    """a hive converts what it's given"""
    found = Hive("4", "31.5", " Red ")
    assert repr(found) == "Hive(number=4, weight=31.5, queen='red', notes=[])"
    assert repr(Hive(7, 20, "GREEN", ["calm"])) == (
        "Hive(number=7, weight=20.0, queen='green', notes=['calm'])"
    )


def test_refused():
    """what's wrong is refused when a hive is made"""
    check(said(lambda: Hive(4, 0)), "ValueError", "Hive(4, 0) raised")
    check(said(lambda: Hive(4, "-2.5")), "ValueError", 'Hive(4, "-2.5") raised')
    check(said(lambda: Hive("four", 30)), "ValueError", 'Hive("four", 30) raised')
    check(said(lambda: Hive(4, 30, "pink")), "ValueError", 'Hive(4, 30, "pink") raised')
    check(said(lambda: Hive(4, 0.1)), "nothing: it was accepted", "Hive(4, 0.1) raised")


def test_all_colours():
    """all five colours are fine, and white if none is given"""
    for colour in ("white", "yellow", "red", "green", "blue"):
        assert Hive(1, 30, colour).queen == colour
    assert Hive(1, 30).queen == "white"


def test_notes():
    """each hive has notes of its own"""
    one, two = Hive(1, 30), Hive(2, 30)
    one.notes.append("angry")
    check(f"{one.notes} and {two.notes}", "['angry'] and []", "the notes of two hives are")


def test_equal():
    """equal hives are equal"""
    assert Hive(4, 30, "red") == Hive("4", "30", "Red")
    assert Hive(4, 30) != Hive(5, 30)


FILE = "12,19.9,red,calm\n3,31,,\n4,8.25, Blue ,new box,mites\n20,20,,\n"


def test_read(tmp_path, monkeypatch):
    """read returns the hives of a file"""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "hives.csv").write_text(FILE, encoding="utf-8")
    found = "\n".join(map(repr, read("hives.csv")))
    check(
        found,
        "Hive(number=12, weight=19.9, queen='red', notes=['calm'])\n"
        "Hive(number=3, weight=31.0, queen='white', notes=[''])\n"
        "Hive(number=4, weight=8.25, queen='blue', notes=['new box', 'mites'])\n"
        "Hive(number=20, weight=20.0, queen='white', notes=[''])",
        "the hives of the file are",
    )


def test_hungry():
    """hungry are the hives below 20 kg"""
    assert hungry([Hive(12, 19.9), Hive(3, 20), Hive(4, 8)]) == [4, 12]


def test_program(tmp_path):
    """the program lists the hungry hives"""
    (tmp_path / "hives.csv").write_text(FILE, encoding="utf-8")
    program("attrs1.py", cwd=tmp_path).says("hive 4 needs sugar\nhive 12 needs sugar")
