import pytest
from contextmanagers2 import Swap, swap
from pythlings_checks import program


def check(found, wanted, words):
    """Fail with these words if the two differ."""
    if found != wanted:
        pytest.fail(f"{words}\n\nfound:  {found}\nwanted: {wanted}")


def begin(shelf):
    """Make a Swap, or say what's missing."""
    try:
        made = Swap(shelf)
    except TypeError as error:
        pytest.fail(f"Swap(shelf) can't be made yet: {error}")
    for name in ("__enter__", "__exit__"):
        if not hasattr(Swap, name):
            pytest.fail(f"Swap has no {name} yet, so `with` can't use it.")
    return made


def fails(block, error=LookupError):
    """Run a block that ends with an error, which has to come out."""
    try:
        block()
    except error:
        return
    pytest.fail(f"A {error.__name__} in the block should come out of it. It's lost.")


def shelf():
    return {"Zoë": ["kite", "drum"], "Yaw": [], "Ben": ["kite"]}


def test_commit():
    """without an error, everything stays as the block has made it"""
    things = shelf()
    with begin(things) as deal:
        check(getattr(deal, "state", "not there"), "open", "In the block, the state of the Swap:")
        things["Yaw"].append("kite")
        things["Zoë"].remove("kite")
    check(things, {"Zoë": ["drum"], "Yaw": ["kite"], "Ben": ["kite"]}, "The shelf after the block:")
    check(deal.state, "committed", "After the block, the state:")


def test_roll_back():
    """after an error, all lists are as before"""
    things = shelf()
    deal = begin(things)

    def block():
        with deal:
            things["Zoë"].reverse()
            things["Yaw"].append("kite")
            things["Ben"].clear()
            raise LookupError

    fails(block)
    check(things, shelf(), "The shelf after an error in the block:")
    check(deal.state, "rolled back", "After the error, the state:")


def test_children():
    """after an error, new children are gone, and those who had left are back"""
    things = shelf()
    deal = begin(things)

    def block():
        with deal:
            things["Ines"] = ["ball"]
            del things["Zoë"]
            things["Ben"] = ["nothing"]
            raise LookupError

    fails(block)
    check(things, shelf(), "The shelf after an error in the block:")


def test_own_lists():
    """a list that somebody else holds is rolled back, too"""
    things = shelf()
    phone = things["Zoë"]
    deal = begin(things)

    def block():
        with deal:
            things["Zoë"].append("ball")
            raise LookupError

    fails(block)
    if phone != ["kite", "drum"] and things["Zoë"] is phone:
        pytest.fail(f"The list of Zoë should be ['kite', 'drum'] again. It's {phone}.")
    check(things["Zoë"], ["kite", "drum"], "The list of Zoë on the shelf, after the error:")


def test_interrupted():
    """Ctrl+C in the middle is rolled back, too"""
    things = shelf()
    deal = begin(things)

    def block():
        with deal:
            things["Zoë"].clear()
            raise KeyboardInterrupt

    fails(block, KeyboardInterrupt)
    check(things, shelf(), "The shelf after Ctrl+C in the block:")


def test_cancel():
    """cancel rolls back at the end of the block, without an error"""
    things = shelf()
    with begin(things) as deal:
        things["Zoë"].clear()
        deal.cancel()
        things["Yaw"].append("ball")
    check(things, shelf(), "The shelf after a block with cancel():")
    check(deal.state, "rolled back", "After a block with cancel(), the state:")


def test_cancel_and_error():
    """an error goes on, even after cancel"""
    things = shelf()
    deal = begin(things)

    def block():
        with deal:
            deal.cancel()
            things["Zoë"].clear()
            raise LookupError

    fails(block)
    check(things, shelf(), "The shelf after cancel() and an error:")
    check(deal.state, "rolled back", "After cancel() and an error, the state:")


def test_inner_fails():
    """an inner swap that fails is rolled back alone"""
    things = shelf()
    with begin(things):
        things["Yaw"].append("ball")
        with pytest.raises(LookupError), begin(things):
            things["Zoë"].clear()
            raise LookupError
        things["Ben"].append("pen")
    wanted = {"Zoë": ["kite", "drum"], "Yaw": ["ball"], "Ben": ["kite", "pen"]}
    check(things, wanted, "An inner swap has failed, the outer one hasn't. The shelf:")


def test_outer_fails():
    """an outer swap takes back what an inner one has committed"""
    things = shelf()
    outer = begin(things)

    def block():
        with outer:
            with begin(things):
                things["Zoë"].clear()
            raise LookupError

    fails(block)
    check(things, shelf(), "An inner swap was committed, then the outer one failed. The shelf:")


def test_again():
    """a Swap is for one block"""
    things = shelf()
    deal = begin(things)
    with deal:
        things["Yaw"].append("ball")
    try:
        with deal:
            pass
    except RuntimeError:
        wanted = {"Zoë": ["kite", "drum"], "Yaw": ["ball"], "Ben": ["kite"]}
        check(things, wanted, "After the same Swap was entered again, the shelf:")
        check(deal.state, "committed", "After the same Swap was entered again, its state:")
    else:
        pytest.fail("The block of a Swap was over. Entering it once more should be a RuntimeError.")


def test_while_open():
    """a Swap that's open can't be entered again either"""
    deal = begin(shelf())
    with deal:
        with pytest.raises(RuntimeError):
            deal.__enter__()
        check(deal.state, "open", "After that, the state of the Swap:")


def test_entered_halfway():
    """entering it again halfway doesn't change what it goes back to"""
    things = shelf()
    deal = begin(things)

    def block():
        with deal:
            things["Zoë"].clear()
            with deal:
                pass

    fails(block, RuntimeError)
    words = "Zoë gave everything away, then the same Swap was entered again. The shelf afterwards:"
    check(things, shelf(), words)


def test_swap():
    """swap exchanges the things"""
    things = shelf()
    swap(things, "Zoë", ["drum", "kite"], "Ben", ["kite"])
    wanted = {"Zoë": ["kite"], "Yaw": [], "Ben": ["drum", "kite"]}
    check(things, wanted, 'swap(shelf, "Zoë", ["drum", "kite"], "Ben", ["kite"]). The shelf:')


def test_half_a_swap():
    """if somebody hasn't got it, nothing is swapped"""
    things = shelf()
    fails(lambda: swap(things, "Zoë", ["drum"], "Ben", ["kite", "pen"]), ValueError)
    check(things, shelf(), "Ben has no pen. The shelf after the swap that failed:")


def test_twice_the_same():
    """two kites can't be given by somebody who has one"""
    things = shelf()
    fails(lambda: swap(things, "Zoë", ["kite", "kite"], "Yaw", []), ValueError)
    check(things, shelf(), "Zoë gives two kites, and has one. The shelf after the failed swap:")


def test_program():
    """the program swaps once, and not by halves"""
    program("contextmanagers2.py").prints(
        "somebody hasn't got it\n"
        "{'Paola': ['kite', 'drum'], 'Yaw': ['Asterix']}\n"
        "{'Paola': ['drum', 'Asterix'], 'Yaw': ['kite']}\n"
    )
