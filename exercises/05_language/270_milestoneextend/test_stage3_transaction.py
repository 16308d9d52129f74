import pytest
import undoing
from ledger import Ledger
from office_for_check import check, there


def transaction(post):
    return there(undoing, "transaction")(post)


def test_commit():
    """transaction: without an error, the entries stay"""
    ledger = Ledger()
    with transaction(ledger.post) as entry:
        found = [entry("Noa", 500, "salary"), entry("Zoë", 7, "é")]
        check(len(ledger.entries()), 2, "In the block, how much is posted:")
    check(found, [1, 2], "What the two calls of entry return:")
    check(ledger.entries(), [("Noa", 500, "salary"), ("Zoë", 7, "é")], "After the block:")


@pytest.mark.parametrize("error", [KeyError("a"), KeyboardInterrupt()], ids=["KeyError", "Ctrl+C"])
def test_reversed(error):
    """transaction: after an error the entries are reversed, the last one first"""
    ledger = Ledger()
    ledger.post("Noa", 900, "before")
    made = transaction(ledger.post)
    try:
        with made as entry:
            entry("Noa", -300, "bicycle")
            entry("Ivo", 300, "bicycle")
            raise error
    except BaseException as found:  # noqa: BLE001
        check(found is error, True, "Is it the block's own error that comes out?")
    else:
        pytest.fail("The error in the block should go on. It's swallowed.")
    wanted = [
        ("Noa", 900, "before"),
        ("Noa", -300, "bicycle"),
        ("Ivo", 300, "bicycle"),
        ("Ivo", -300, "reversal: bicycle"),
        ("Noa", 300, "reversal: bicycle"),
    ]
    check(ledger.entries(), wanted, "The ledger after an error in the block:")


def test_refused():
    """transaction: what was refused isn't reversed"""
    ledger = Ledger()
    made = transaction(ledger.post)
    with pytest.raises(ValueError), made as entry:
        entry("Ivo", 300, "boat")
        entry("Noa", -300, "boat")
    wanted = [("Ivo", 300, "boat"), ("Ivo", -300, "reversal: boat")]
    check(ledger.entries(), wanted, "Noa has nothing, so her entry was refused. The ledger:")


def test_caught():
    """transaction: a refusal that the block catches is no reason to reverse"""
    ledger = Ledger()
    with transaction(ledger.post) as entry:
        entry("Ivo", 300, "a")
        with pytest.raises(ValueError):
            entry("Noa", -300, "b")
    check(ledger.entries(), [("Ivo", 300, "a")], "The block has caught the refusal. The ledger:")


def test_reversal_fails():
    """transaction: if a reversal fails, the others are still tried, and its error comes out"""
    posted = []

    def post(account, cents, text):
        if text == "reversal: b":
            raise OSError("no paper")
        posted.append((account, cents, text))
        return len(posted)

    made = transaction(post)
    try:
        with made as entry:
            entry("A", 1, "a")
            entry("B", 2, "b")
            entry("C", 3, "c")
            raise KeyError
    except OSError:
        wanted = [("C", -3, "reversal: c"), ("A", -1, "reversal: a")]
        check(posted[3:], wanted, "Of three reversals the second one failed. Posted at the end:")
    except KeyError:
        pytest.fail("A reversal failed with an OSError. That one should come out.")


def test_two():
    """transaction: two of them don't know of each other"""
    ledger = Ledger()
    with transaction(ledger.post) as outer:
        outer("A", 1, "a")
        made = transaction(ledger.post)
        with pytest.raises(KeyError), made as inner:
            inner("B", 2, "b")
            raise KeyError
    wanted = [("A", 1, "a"), ("B", 2, "b"), ("B", -2, "reversal: b")]
    check(ledger.entries(), wanted, "An inner one failed, the outer one hasn't. The ledger:")
