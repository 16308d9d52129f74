import pytest
from builtinerrors1 import first_that_works, label, serve, share


def machine():
    """Return a machine with three rows, one of them empty."""
    return {"B": ["crisps", "nuts", "figs"], "A": ["tea", "soup"], "C": []}


def kind(error):
    """Return "a ValueError" or "an IndexError"."""
    return f"an {error}" if error[0] in "AEIOU" else f"a {error}"


def goes_on(call, wanted, function, *arguments):
    """Fail unless this call ends with an error of this kind."""
    try:
        result = function(*arguments)
    except wanted:
        return
    name = kind(wanted.__name__)
    pytest.fail(f"{call} should end with {name}, and it returned {result!r}")


def test_serve():
    """serve: a snack that is there"""
    assert serve(machine(), "B", 3) == "figs"
    assert serve(machine(), "A", 1) == "tea"


def test_serve_row():
    """serve: a row that isn't there"""
    assert serve(machine(), "G", 7) == "no row G"
    assert serve({}, "A", 1) == "no row A"


def test_serve_number():
    """serve: a number that its row doesn't have"""
    assert serve(machine(), "B", 4) == "row B has no number 4"
    assert serve(machine(), "C", 1) == "row C has no number 1"


def test_serve_zero():
    """serve: no number is below 1, though a list has places below 0"""
    assert serve(machine(), "B", 0) == "row B has no number 0"
    assert serve(machine(), "A", -1) == "row A has no number -1"


def test_serve_zero_row():
    """serve: if neither the row nor the number is there, it's the row"""
    assert serve(machine(), "G", 0) == "no row G"
    assert serve(machine(), "G", -3) == "no row G"


def test_serve_others():
    """serve: other errors go on to the caller"""
    goes_on('serve(machine, ["B"], 3)', TypeError, serve, machine(), ["B"], 3)
    goes_on('serve(None, "B", 3)', TypeError, serve, None, "B", 3)


def test_share():
    """share: what each of them pays"""
    assert share(9, 2) == 4.5
    assert share(0, 3) == 0
    assert share(-3, 4) == -0.75


def test_share_nobody():
    """share: with nobody to pay there is no share, not even 0"""
    assert share(5, 0) is None
    assert share(0, 0) is None


def test_share_others():
    """share: other errors go on to the caller"""
    goes_on('share("9", 2)', TypeError, share, "9", 2)


def test_label():
    """label: a text in capitals"""
    assert label("crème") == "CRÈME"
    assert label("") == ""


def test_label_none():
    """label: a question mark for things that can't say upper()"""
    assert label(None) == "?"
    assert label(7) == "?"
    assert label(["tea"]) == "?"


class Broken:
    def upper(self):
        raise ValueError("no paper")


def test_label_others():
    """label: other errors go on to the caller"""
    goes_on("label of a thing whose upper() raises a ValueError", ValueError, label, Broken())


def tried(*steps):
    """Call first_that_works with ways that return these values or raise these errors.

    Return what came back and which ways were tried.
    """
    called = []

    def way(number, step):
        def go():
            called.append(number)
            if isinstance(step, Exception):
                raise step
            return step

        return go

    back = first_that_works([way(number, step) for number, step in enumerate(steps, 1)])
    return back, called


def compare(steps, wanted, called):
    """Fail unless first_that_works does this with these ways."""
    shown = [
        f"raises {kind(type(s).__name__)}" if isinstance(s, Exception) else f"returns {s!r}"
        for s in steps
    ]
    ways = ", ".join(f"way {number} {step}" for number, step in enumerate(shown, 1)) or "no way"
    try:
        back, seen = tried(*steps)
    except LookupError as error:
        pytest.fail(f"{ways}: {kind(type(error).__name__)} came out")
    if back != wanted or type(back) is not type(wanted):
        pytest.fail(f"{ways}: it should return {wanted!r}, and it returned {back!r}")
    if seen != called:
        pytest.fail(f"{ways}: these ways were called: {seen}")


def test_first():
    """first_that_works: the first way works, and no other is called"""
    compare(["crisps", "nuts"], "crisps", [1])


def test_first_second():
    """first_that_works: after a KeyError or an IndexError comes the next way"""
    compare([KeyError("G"), "nuts"], "nuts", [1, 2])
    compare([IndexError("7"), KeyError("G"), "figs", "tea"], "figs", [1, 2, 3])


def test_first_zero():
    """first_that_works: 0 and an empty text are results, too"""
    compare([KeyError("G"), 0, 5], 0, [1, 2])
    compare(["", "tea"], "", [1])


def test_first_none():
    """first_that_works: None if none of them works"""
    compare([KeyError("G"), IndexError("7")], None, [1, 2])
    compare([], None, [])


def test_first_others():
    """first_that_works: other errors go on to the caller"""
    for error in [ValueError("?"), TypeError("?")]:
        name = type(error).__name__
        goes_on(
            f"with a way that raises {kind(name)}, it",
            type(error),
            lambda step=error: tried(step, "tea")[0],
        )
