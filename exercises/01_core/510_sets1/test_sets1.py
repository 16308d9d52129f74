import pytest

from sets1 import both_evenings, empty_guest_set, guest_book, one_evening, only_first

EVENINGS = [
    (["Ana", "Ben", "Cem"], ["Dua", "Ben"]),
    (["Ana", "Ana"], ["Ana", "Eli", "Ana"]),
    (["Ben"], ["Ana"]),
    ([], ["Zoe", "Ana", "Zoe"]),
    (["Zoe", "Mia"], []),
]


@pytest.mark.parametrize(("first", "second"), EVENINGS)
def test_both_evenings(first, second):
    """guests who are in both lists"""
    assert both_evenings(first, second) == {guest for guest in first if guest in second}


@pytest.mark.parametrize(("first", "second"), EVENINGS)
def test_only_first(first, second):
    """guests who are in the first list and not in the second"""
    assert only_first(first, second) == {guest for guest in first if guest not in second}


@pytest.mark.parametrize(("first", "second"), EVENINGS)
def test_one_evening(first, second):
    """guests who are in one list and not in the other"""
    everybody = first + second
    wanted = {guest for guest in everybody if (guest in first) != (guest in second)}
    assert one_evening(first, second) == wanted


@pytest.mark.parametrize(
    ("first", "second", "wanted"),
    [
        (["Cem", "Ana", "Ben"], ["Dua", "Ben"], ["Ana", "Ben", "Cem", "Dua"]),
        (["Zoe", "Zoe"], ["Mia"], ["Mia", "Zoe"]),
        ([], [], []),
    ],
)
def test_guest_book(first, second, wanted):
    """every guest once, in alphabetical order, as a list"""
    assert guest_book(first, second) == wanted


def test_empty_guest_set():
    """an empty set, to which a guest can be added"""
    guests = empty_guest_set()
    assert type(guests).__name__ == "set"
    guests.add("Ana")
    assert guests == {"Ana"}


def test_lists_untouched():
    """the guest lists stay as they are"""
    first, second = ["Cem", "Ana", "Cem"], ["Ben", "Ana"]
    for function in (both_evenings, only_first, one_evening, guest_book):
        function(first, second)
        lists = (first, second)
        message = f"{function.__name__} has changed a list of its caller"
        assert lists == (["Cem", "Ana", "Cem"], ["Ben", "Ana"]), message
