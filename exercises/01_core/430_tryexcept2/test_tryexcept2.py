import pytest

import tryexcept2
from tryexcept2 import import_bookings, read_booking


class Save:
    """Keeps what was saved, or fails."""

    def __init__(self, error=None):
        self.error = error
        self.bookings = []

    def __call__(self, booking):
        if self.error is not None:
            raise self.error
        self.bookings.append(booking)

    def __repr__(self):
        return "save"


def check_saved(save, wanted):
    assert save.bookings == wanted, f"save was called with {save.bookings}"


def test_note():
    """a note is no reason to refuse a row"""
    assert import_bookings([{"name": "Ada", "seats": "2", "note": "aisle"}], Save()) == []


@pytest.mark.parametrize(
    ("note", "wanted"), [(" by the door", "By the door"), ("high", "High"), ("élan", "Élan")]
)
def test_note_kept(note, wanted):
    """the note begins with a capital letter"""
    row = {"name": "Ada", "seats": "2", "note": note}
    assert read_booking(row) == {"name": "Ada", "seats": 2, "note": wanted}


def test_good_rows_are_saved():
    """good rows are saved, and none of them is called bad"""
    save = Save()
    rows = [{"name": " Ada ", "seats": "2"}, {"name": "Bo", "seats": "11"}]
    assert import_bookings(rows, save) == []
    check_saved(save, [{"name": "Ada", "seats": 2}, {"name": "Bo", "seats": 11}])


@pytest.mark.parametrize("seats", ["two", "", "2.5"])
def test_seats_not_a_number(seats):
    """a row whose seats are a text that isn't a number is bad"""
    rows = [{"name": "Ada", "seats": "2"}, {"name": "Bo", "seats": seats}]
    assert import_bookings(rows, Save()) == [2]


def test_missing_key():
    """a row without a name, or without seats, is bad"""
    assert import_bookings([{"seats": "1"}, {"name": "Cy"}, {}], Save()) == [1, 2, 3]


def test_rows_after_a_bad_one():
    """the rows after a bad one are still saved, and the bad one isn't"""
    save = Save()
    rows = [
        {"name": "Ada", "seats": "4"},
        {"name": "Bo"},
        {"name": "Cy", "seats": "x"},
        {"name": "Dua", "seats": "1"},
    ]
    assert import_bookings(rows, save) == [2, 3]
    check_saved(save, [{"name": "Ada", "seats": 4}, {"name": "Dua", "seats": 1}])


def test_errors_of_save():
    """an error inside save is not the row's fault: it reaches Yuki"""
    for kind in (OSError, ValueError, KeyError):
        rows = [{"name": "Ada", "seats": "2"}]
        try:
            result = import_bookings(rows, Save(kind("the disk is full")))
        except kind:
            continue
        pytest.fail(
            f"save raised {kind.__name__} (the disk is full), and nobody heard of it. "
            f"import_bookings returned {result}, as if the row were bad."
        )


def test_typing_mistakes(monkeypatch):
    """a typing mistake in read_booking reaches Yuki"""

    for kind in (NameError, AttributeError, TypeError):

        def broken(row, error=kind("a typing mistake")):
            raise error

        monkeypatch.setattr(tryexcept2, "read_booking", broken)
        try:
            result = import_bookings([{"name": "Ada", "seats": "2"}], Save())
        except kind:
            continue
        pytest.fail(
            f"read_booking raised {kind.__name__} (a typing mistake), and nobody heard of it. "
            f"import_bookings returned {result}, as if the row were bad."
        )
