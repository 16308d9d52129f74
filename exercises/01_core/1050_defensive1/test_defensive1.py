import copy

import pytest
from defensive1 import book, history, members, new_ledger, transfer


def ledger():
    """Return a ledger with three members and two bookings."""
    made = new_ledger(["Cy", "Ada", "Bo"])
    book(made, "Ada", 500)
    book(made, "Bo", 300)
    return made


def refused(function, kind, *arguments):
    """Fail unless this call raises an error of this kind and leaves the ledger alone."""
    made = ledger()
    before = copy.deepcopy(made)
    call = f"{function.__name__}(ledger, {', '.join(map(repr, arguments))})"
    try:
        function(made, *arguments)
    except Exception as error:  # noqa: BLE001
        if type(error) is not kind:
            pytest.fail(f"{call} should raise {kind.__name__}. It raises {type(error).__name__}.")
        for part in before:
            if made.get(part) != before[part]:
                pytest.fail(
                    f"{call} raises its {kind.__name__}, but it has changed the ledger. "
                    f"Before, its {part} was {before[part]}, and now it is {made.get(part)}."
                )
    else:
        pytest.fail(f"{call} should raise {kind.__name__}, and it goes through.")


def test_careful():
    """bookings and transfers change the balances and the history"""
    made = ledger()
    book(made, "Ada", -120)
    transfer(made, "Bo", "Cy", 250)
    assert made["balance"] == {"Ada": 380, "Bo": 50, "Cy": 250}, "the balances afterwards"
    assert history(made) == [
        ("Ada", 500),
        ("Bo", 300),
        ("Ada", -120),
        ("Bo", -250),
        ("Cy", 250),
    ]
    assert members(made) == ["Cy", "Ada", "Bo"]


def test_to_the_last_cent():
    """an account may be emptied, and a single cent transferred"""
    made = ledger()
    book(made, "Ada", -500)
    transfer(made, "Bo", "Cy", 1)
    transfer(made, "Bo", "Ada", 299)
    assert made["balance"] == {"Ada": 299, "Bo": 0, "Cy": 1}, "the balances afterwards"


def test_twice():
    """new_ledger: a name that comes twice is a ValueError"""
    for names in [["Ada", "Bo", "Ada"], ["Éa", "Éa"]]:
        try:
            new_ledger(list(names))
        except ValueError:
            continue
        pytest.fail(f"new_ledger({names}) should raise ValueError, and it goes through.")


def test_names_in():
    """new_ledger: if somebody changes their list of names later, the ledger doesn't notice"""
    names = ["Ada", "Bo"]
    made = new_ledger(names)
    names.append("Mallory")
    assert members(made) == ["Ada", "Bo"], "after the caller has added Mallory to their own list"


def test_names_out():
    """members: the list that comes back belongs to the caller"""
    made = ledger()
    members(made).clear()
    assert members(made) == ["Cy", "Ada", "Bo"], "after members(ledger).clear()"


def test_history_out():
    """history: the list that comes back belongs to the caller"""
    made = ledger()
    history(made).append(("Bo", 9999))
    assert history(made) == [("Ada", 500), ("Bo", 300)], (
        "after the caller has added a booking to their list"
    )


def test_book_name():
    """book: a name that isn't in the ledger is a KeyError, and nothing changes"""
    refused(book, KeyError, "Mallory", 5)
    refused(book, KeyError, "Mallory", "5")
    refused(book, KeyError, "ada", 0)


def test_book_type():
    """book: an amount that isn't an int is a TypeError, and nothing changes"""
    refused(book, TypeError, "Ada", "5")
    refused(book, TypeError, "Ada", 5.0)
    refused(book, TypeError, "Ada", None)


def test_book_bool():
    """book: True and False aren't amounts"""
    refused(book, TypeError, "Ada", True)
    refused(book, TypeError, "Ada", False)


def test_book_amount():
    """book: 0, or more than there is, is a ValueError, and nothing changes"""
    refused(book, ValueError, "Ada", 0)
    refused(book, ValueError, "Ada", -501)
    refused(book, ValueError, "Cy", -1)


def test_transfer_name():
    """transfer: an unknown giver or taker is a KeyError, and nobody has paid"""
    refused(transfer, KeyError, "Ada", "Mallory", 5)
    refused(transfer, KeyError, "Mallory", "Ada", 5)


def test_transfer_type():
    """transfer: an amount that isn't an int is a TypeError, and nobody has paid"""
    refused(transfer, TypeError, "Ada", "Bo", "5")
    refused(transfer, TypeError, "Ada", "Bo", 2.5)
    refused(transfer, TypeError, "Ada", "Bo", True)


def test_transfer_amount():
    """transfer: less than 1, or more than the giver has, is a ValueError"""
    refused(transfer, ValueError, "Ada", "Bo", 501)
    refused(transfer, ValueError, "Ada", "Bo", 0)
    refused(transfer, ValueError, "Ada", "Bo", -5)


def test_transfer_same():
    """transfer: from somebody to the same member is a ValueError"""
    refused(transfer, ValueError, "Ada", "Ada", 5)
