import sys

import pytest
from meeting_for_check import Meeting, at_each_line, check, together
from threadsafety1 import Museum


class Group(int):
    """A number of people: whoever adds it waits a moment for others that are adding, too."""

    def __new__(cls, people, pause):
        group = super().__new__(cls, people)
        group.pause = pause
        return group

    def __radd__(self, other):
        self.pause()
        return int(other) + int(self)

    def __rsub__(self, other):
        self.pause()
        return int(other) - int(self)

    def __neg__(self):
        return Group(-int(self), self.pause)


class Door(str):
    """The name of a door: whoever has looked it up waits a moment before it's written."""

    def __new__(cls, name, pause):
        door = super().__new__(cls, name)
        door.pause, door.asked = pause, 0
        return door

    def __hash__(self):
        self.asked += 1
        if self.asked == 2:
            self.pause()
        return str.__hash__(self)

    def __eq__(self, other):
        return str.__eq__(self, other)


def test_one_thread():
    """people enter and leave, and the report says so"""
    museum = Museum()
    museum.enter("north", 12)
    museum.enter("café")
    museum.leave("garden", 5)
    museum.leave("north")
    assert museum.report() == (7, {"north": 11, "café": 1, "garden": -5})


def test_nobody():
    """an empty museum has nobody inside"""
    assert Museum().report() == (0, {})


def test_own_dict():
    """a report is a picture: it doesn't change afterwards"""
    museum = Museum()
    museum.enter("north", 4)
    picture = museum.report()
    museum.enter("north", 1)
    museum.enter("south", 1)
    check(picture, (4, {"north": 4}), "A report made before two more people came in:")
    picture[1]["north"] = 99
    words = "Somebody wrote 99 into a report. A new report:"
    check(museum.report(), (6, {"north": 5, "south": 1}), words)


@pytest.mark.parametrize("way", ["enter", "leave"])
def test_lost(way):
    """two groups at the same time: nobody is lost"""
    museum, meeting = Museum(), Meeting(2)
    museum.enter("north", 40)
    museum.enter("south", 40)
    move = getattr(museum, way)
    together(
        way,
        lambda: move("north", Group(2, meeting.wait)),
        lambda: move("south", Group(1, meeting.wait)),
    )
    inside, doors = museum.report()
    found, wanted = int(inside), 83 if way == "enter" else 77
    if found != wanted:
        lost = "north reads the number, south changes it, and north writes its own over it."
        pytest.fail(
            f"80 people are inside. Then 2 {way} in the north and 1 in the south, at the same time. "
            f"That makes {wanted}, and the report says {found}. Somebody was lost: {lost}"
        )
    check(dict(doors), {"north": 42, "south": 41} if way == "enter" else {"north": 38, "south": 39},
          f"Two groups {way} at the same time. The doors:")  # fmt: skip


def test_same_door():
    """two groups at the same door at the same time: the door forgets nobody"""
    museum, meeting = Museum(), Meeting(2)
    doors = [Door("garden", meeting.wait), Door("garden", meeting.wait)]
    together("enter", lambda: museum.enter(doors[0], 2), lambda: museum.enter(doors[1], 3))
    inside, numbers = museum.report()
    words = "2 and 3 people enter by the garden at the same time. The garden's number:"
    check(int(numbers["garden"]), 5, words)
    check(int(inside), 5, "2 and 3 people enter by the garden at the same time. Inside:")


@pytest.mark.parametrize("way", ["enter", "leave"])
def test_adds_up(way):
    """a report that's made while others pass adds up"""

    def prepare():
        museum = Museum()
        museum.enter("north", 4)
        return lambda: getattr(museum, way)("south", 3), museum.report

    for moving, reporting in at_each_line(sys.modules["threadsafety1"].__file__, prepare):
        moving.get(way)
        inside, doors = reporting.get("report")
        if inside != sum(doors.values()):
            pytest.fail(
                f"While 3 people {way} in the south, somebody asks for a report. It says {inside} "
                f"inside, and the doors are {doors}. That doesn't add up: the report was made "
                "between two changes that belong together."
            )

    for reporting, moving in at_each_line(
        sys.modules["threadsafety1"].__file__, lambda: prepare()[::-1]
    ):
        inside, doors = reporting.get("report")
        moving.get(way)
        if inside != sum(doors.values()):
            pytest.fail(
                f"Somebody asks for a report, and before it's done 3 people {way} in the south. It "
                f"says {inside} inside, and the doors are {doors}. That doesn't add up: all of the "
                "report has to be made while nobody else can change anything."
            )
