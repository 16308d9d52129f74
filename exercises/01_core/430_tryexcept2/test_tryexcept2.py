import pytest

import tryexcept2
from tryexcept2 import import_bookings, read_booking


def test_good_rows_are_saved():
    """good rows are saved and leave no problem"""
    saved = []
    problems = import_bookings(
        [{"name": " Ada ", "seats": "2"}, {"name": "Bo", "seats": "11"}], saved.append
    )
    assert (saved, problems) == ([{"name": "Ada", "seats": 2}, {"name": "Bo", "seats": 11}], [])


@pytest.mark.parametrize("seats", ["two", "", "2.5"])
def test_seats_not_a_number(seats):
    """seats that are no number are named as the problem"""
    rows = [{"name": "Ada", "seats": "2"}, {"name": "Bo", "seats": seats}]
    assert import_bookings(rows, [].append) == ["row 2: seats is not a number"]


@pytest.mark.parametrize("missing", ["name", "seats"])
def test_missing_key(missing):
    """a missing key is named as the problem"""
    row = {"name": "Cy", "seats": "1"}
    del row[missing]
    assert import_bookings([row], [].append) == [f"row 1: no {missing}"]


def test_rows_after_a_problem():
    """the rows after a problem are still saved"""
    saved = []
    rows = [{"name": "Bo"}, {"name": "Ada", "seats": "x"}, {"name": "Cy", "seats": "4"}]
    problems = import_bookings(rows, saved.append)
    assert problems == ["row 1: no seats", "row 2: seats is not a number"]
    assert saved == [{"name": "Cy", "seats": 4}]


@pytest.mark.parametrize(("note", "wanted"), [(" by the door", "By the door"), ("HIGH", "High")])
def test_note(note, wanted):
    """a note is kept, with a capital letter at its start"""
    row = {"name": "Ada", "seats": "2", "note": note}
    assert read_booking(row) == {"name": "Ada", "seats": 2, "note": wanted}


@pytest.mark.parametrize("kind", [ValueError, KeyError, OSError])
def test_errors_of_save_go_on(kind):
    """an error in save is not the row's fault and reaches the caller"""

    def save(booking):
        raise kind("disk full")

    with pytest.raises(kind):
        import_bookings([{"name": "Ada", "seats": "2"}], save)


@pytest.mark.parametrize("kind", [NameError, AttributeError, TypeError])
def test_bugs_go_on(monkeypatch, kind):
    """a bug in read_booking reaches the caller"""

    def broken(row):
        raise kind("a typing mistake")

    monkeypatch.setattr(tryexcept2, "read_booking", broken)
    with pytest.raises(kind):
        import_bookings([{"name": "Ada", "seats": "2"}], [].append)
