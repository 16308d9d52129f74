import pytest
from pythlings_checks import program
from typeddict1 import arrive, heavy, ring_twice, summary
from types_for_check import Types

HEAD = "from typeddict1 import Event, Parcel, arrive, heavy, ring_twice, summary\n"
RIGHT = """\
event: Event = {"place": "Győr", "day": 12}
parcel: Parcel = {"id": "Hu-17", "weight": 2.5, "events": [event]}
parcel = {"id": "Hu-18", "weight": 4, "events": [], "note": "please ring twice"}
text: str = summary(parcel)
count: int = arrive(parcel, "Győr", 12)
ids: list[str] = heavy([parcel], 0.5)
parcel = ring_twice(parcel)
place: str = parcel["events"][0]["place"]
day: int = parcel["events"][0]["day"]
kilos: float = parcel["weight"]
note: str = parcel["note"]
"""
WRONG = """\
event: Event = {"place": "Győr"}  # wrong
event = {"place": "Győr", "day": "12"}  # wrong
event = {"place": "Győr", "day": 12, "hour": 9}  # wrong
parcel: Parcel = {"id": "Hu-17", "weight": 2.5}  # wrong
parcel = {"id": "Hu-17", "wieght": 2.5, "events": []}  # wrong
parcel = {"id": "Hu-17", "events": []}  # wrong
parcel = {"weight": 2.5, "events": []}  # wrong
parcel = {"id": 17, "weight": 2.5, "events": []}  # wrong
parcel = {"id": "Hu-17", "weight": "2.5", "events": []}  # wrong
parcel = {"id": "Hu-17", "weight": 2.5, "events": ["Győr"]}  # wrong
parcel = {"id": "Hu-17", "weight": 2.5, "events": [], "note": 3}  # wrong
parcel = {"id": "Hu-17", "weight": 2.5, "events": [], "note": None}  # wrong
parcel = {"id": "Hu-17", "weight": 2.5, "events": []}
arrive(parcel, "Győr", "12")  # wrong
arrive(parcel, 12, 12)  # wrong
heavy([parcel], "2")  # wrong
heavy(["Hu-17"], 2)  # wrong
summary("Hu-17")  # wrong
summary({"id": "Hu-17"})  # wrong
number: int = summary(parcel)  # wrong
text: str = ring_twice(parcel)  # wrong
"""
types = Types("typeddict1.py", callers={"right": HEAD + RIGHT, "wrong": HEAD + WRONG})


def parcel(name="Hu-17", weight=2.5, *events, **more):
    """Return a parcel."""
    return {"id": name, "weight": weight, "events": [dict(each) for each in events], **more}


GYOR = {"place": "Győr", "day": 12}
PECS = {"place": "Pécs", "day": 13}


def test_clean():
    """mypy has nothing to say about typeddict1.py"""
    types.clean()


def test_escapes():
    """mypy isn't told to look away"""
    types.without("Any", "cast", "ignore")


def test_right():
    """mypy accepts parcels and events like the samples"""
    types.accepts("right")


def test_wrong():
    """mypy refuses everything else"""
    types.refuses("wrong", "Look at the samples again: which keys are there, and of what type?")


def test_summary():
    """a summary without a note"""
    assert summary({"id": "Hu-17", "weight": 2.5, "events": [GYOR, PECS]}) == (
        "Hu-17: 2.5 kg, in Pécs, 13 May"
    )
    assert summary({"id": "Hu-9", "weight": 3, "events": []}) == "Hu-9: 3 kg, not sent"


def test_summary_note():
    """a note follows at the end"""
    full = {"id": "Hu-18", "weight": 0.4, "events": [GYOR], "note": "ring"}
    assert summary(full) == "Hu-18: 0.4 kg, in Győr, 12 May, ring"
    unsent = {"id": "Hu-18", "weight": 0.4, "events": [], "note": "ring"}
    assert summary(unsent) == "Hu-18: 0.4 kg, not sent, ring"


def test_arrive():
    """an event is added to this very parcel"""
    one = parcel("Hu-17", 2.5, GYOR)
    found = arrive(one, "Pécs", 13)
    assert found == 2, f"the parcel has two events now, and arrive returned {found!r}"
    words = f"after arrive, the events are {one['events']}"
    assert one["events"] == [{"place": "Győr", "day": 12}, {"place": "Pécs", "day": 13}], words


def test_heavy():
    """this weight or more is heavy"""
    parcels = [parcel("Hu-1", 2.5), parcel("Hu-2", 2), parcel("Hu-3", 1.9), parcel("Hu-4", 0)]
    found = heavy(parcels, 2)
    assert found == ["Hu-1", "Hu-2"], f"Hu-1 and Hu-2 weigh 2 kilos or more, heavy gives {found}"
    assert heavy([], 2) == []


def test_ring_twice():
    """only the copy has the note"""
    one = parcel("Hu-17", 2.5, GYOR)
    copy = ring_twice(one)
    wanted = {"id": "Hu-17", "weight": 2.5, "events": [GYOR], "note": "please ring twice"}
    assert copy == wanted, f"the copy is {copy}"
    if one != {"id": "Hu-17", "weight": 2.5, "events": [GYOR]}:
        pytest.fail(f"after ring_twice, the parcel itself is {one}")


def test_program():
    """two parcels on the screen"""
    ran = program("typeddict1.py")
    ran.prints(
        "Hu-17: 2.5 kg, in Győr, 12 May\nHu-18: 0.4 kg, in Pécs, 13 May, please ring twice\n"
    )
