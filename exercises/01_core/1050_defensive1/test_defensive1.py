import copy

import pytest

from defensive1 import book, history, members, new_ledger, transfer


def ledger():
    """A ledger with three members and two bookings."""
    made = new_ledger(["Ada", "Bo", "Cy"])
    book(made, "Ada", 500)
    book(made, "Bo", 300)
    return made


def kind_of_refusal(made, action, *arguments):
    """Return the kind of the error, having made sure that nothing changed."""
    before = copy.deepcopy(made)
    try:
        action(made, *arguments)
    except (KeyError, TypeError, ValueError) as error:
        assert made == before, "the ledger was changed before the error"
        return type(error).__name__
    return "accepted"


def test_friendly():
    """bookings and transfers change the balances and the history"""
    made = ledger()
    book(made, "Ada", -500)
    transfer(made, "Bo", "Cy", 300)
    book(made, "Cy", -1)
    assert made["balance"] == {"Ada": 0, "Bo": 0, "Cy": 299}
    assert history(made)[2:] == [("Ada", -500), ("Bo", -300), ("Cy", 300), ("Cy", -1)]


def test_smallest_transfer():
    """a transfer of one cent is possible"""
    made = ledger()
    transfer(made, "Ada", "Cy", 1)
    assert made["balance"] == {"Ada": 499, "Bo": 300, "Cy": 1}


def test_doubled_names():
    """a name that comes twice is a ValueError"""
    with pytest.raises(ValueError):
        new_ledger(["Ada", "Bo", "Ada"])


def test_list_of_names_belongs_to_the_caller():
    """changing the list of names afterwards does not change the ledger"""
    names = ["Ada", "Bo"]
    made = new_ledger(names)
    names.append("Mallory")
    assert members(made) == ["Ada", "Bo"]


def test_returned_lists_are_copies():
    """changing a returned list does not change the ledger"""
    made = ledger()
    members(made).clear()
    history(made).append(("Bo", 9999))
    assert (members(made), len(history(made))) == (["Ada", "Bo", "Cy"], 2)


@pytest.mark.parametrize(
    ("name", "amount", "wanted"),
    [
        ("Mallory", 5, "KeyError"),
        ("Mallory", "5", "KeyError"),
        ("Ada", "5", "TypeError"),
        ("Ada", 5.0, "TypeError"),
        ("Ada", None, "TypeError"),
        ("Ada", True, "TypeError"),
        ("Ada", 0, "ValueError"),
        ("Ada", -501, "ValueError"),
    ],
)
def test_bad_bookings(name, amount, wanted):
    """a bad booking raises the right error and changes nothing"""
    assert kind_of_refusal(ledger(), book, name, amount) == wanted


@pytest.mark.parametrize(
    ("giver", "taker", "amount", "wanted"),
    [
        ("Ada", "Mallory", 5, "KeyError"),
        ("Mallory", "Ada", 5, "KeyError"),
        ("Ada", "Bo", 501, "ValueError"),
        ("Ada", "Bo", 0, "ValueError"),
        ("Ada", "Bo", -5, "ValueError"),
        ("Ada", "Ada", 5, "ValueError"),
        ("Ada", "Bo", "5", "TypeError"),
        ("Ada", "Bo", True, "TypeError"),
    ],
)
def test_bad_transfers(giver, taker, amount, wanted):
    """a bad transfer raises the right error and changes nothing"""
    assert kind_of_refusal(ledger(), transfer, giver, taker, amount) == wanted
