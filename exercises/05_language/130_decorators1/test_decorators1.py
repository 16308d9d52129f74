import decorators1
import pytest
from decorators1 import logged
from pythlings_checks import program


def add(a, b=0):
    return a + b


def fuse(*wires):
    raise LookupError("no such wire")


def silence():
    pass


def check(found, wanted, words):
    """Fail with these words if the two differ."""
    if found != wanted:
        pytest.fail(words)


def made(function):
    """Decorate a function, or say that this gave no function."""
    found = logged(function)
    if not callable(found):
        pytest.fail(f"logged({function.__name__}) should return a function. It returns {found!r}.")
    return found


def printed(capsys, wanted, about):
    found = capsys.readouterr().out
    if found != wanted:
        pytest.fail(f"{about}\n\nprinted:\n{found or '(nothing)'}\nwanted:\n{wanted}")


def test_at_once(capsys):
    """decorating a function doesn't call it yet"""
    made(fuse)
    printed(capsys, "", "logged(fuse) alone, without a call, should print nothing.")


def test_result():
    """the caller gets the function's result"""
    found = made(add)(4, 3)
    check(found, 7, f"add is decorated with @logged. add(4, 3) returns {found!r} and not 7.")


def test_lines(capsys):
    """a line before it, and a line after it"""
    made(add)(4, 3)
    printed(capsys, "> add(4, 3)\n< add: 7\n", "add is decorated with @logged. add(4, 3):")


def test_once():
    """a call runs the function once"""
    rings = []

    def ring(times):
        rings.append(times)
        return times

    made(ring)(2)
    words = f"ring is decorated with @logged. For one call, ring itself ran {len(rings)} times."
    check(rings, [2], words)


def test_before(capsys):
    """the first line comes before anything that the function itself prints"""

    def bell():
        print("ding-dong")
        return 3

    made(bell)()
    wanted = "> bell()\nding-dong\n< bell: 3\n"
    printed(capsys, wanted, "bell prints ding-dong, and is decorated with @logged. bell():")


def test_quotes(capsys):
    """a text that is returned has its quotes in the log"""
    made(add)("te", "a")
    wanted = "> add('te', 'a')\n< add: 'tea'\n"
    printed(capsys, wanted, "add is decorated with @logged. add('te', 'a'):")


def test_inner(capsys):
    """a function that was defined inside another one is shown by its own name"""

    def bell():
        return 3

    made(bell)()
    printed(capsys, "> bell()\n< bell: 3\n", "bell is decorated with @logged. bell():")


def test_keywords(capsys):
    """arguments are shown as they were given"""
    made(add)("Mü", b="'t")
    wanted = "> add('Mü', b=\"'t\")\n< add: \"Mü't\"\n"
    printed(capsys, wanted, "add is decorated with @logged. add('Mü', b=\"'t\"):")
    made(add)(b=2, a=1.5)
    wanted = "> add(b=2, a=1.5)\n< add: 3.5\n"
    printed(capsys, wanted, "add is decorated with @logged. add(b=2, a=1.5):")


def test_none(capsys):
    """a function without arguments, which returns nothing"""
    made(silence)()
    printed(capsys, "> silence()\n< silence: None\n", "silence is decorated with @logged:")


def test_error(capsys):
    """if the function raises, that's in the log, and the error goes on"""
    broken = made(fuse)
    try:
        broken("red", 2)
    except LookupError as error:
        check(str(error), "no such wire", f"another error came out than fuse raised: {error!r}")
    except RuntimeError as error:
        pytest.fail(
            f"fuse raises a LookupError. The decorated fuse raises another error: {error!r}"
        )
    else:
        pytest.fail("fuse is decorated with @logged, and raises a LookupError. It's lost.")
    wanted = "> fuse('red', 2)\n! fuse: LookupError\n"
    printed(capsys, wanted, "fuse is decorated with @logged, and raises a LookupError:")


def test_two(capsys):
    """two decorated functions don't get in each other's way"""
    first, second = made(add), made(silence)
    first(1)
    second()
    wanted = "> add(1)\n< add: 1\n> silence()\n< silence: None\n"
    printed(capsys, wanted, "add(1), then silence(), both decorated with @logged:")


@pytest.mark.parametrize(
    ("name", "arguments", "wanted"),
    [
        ("lamp", ("green",), "> lamp('green')\n< lamp: 'the lamp is green'\n"),
        ("right_code", ("0417", 3), "> right_code('0417', 3)\n< right_code: True\n"),
        ("right_code", ("0417",), "> right_code('0417')\n< right_code: True\n"),
        ("right_code", ("0417", 4), "> right_code('0417', 4)\n< right_code: False\n"),
        ("open_door", ("attic",), "> open_door('attic')\n< open_door: 93\n"),
    ],
    ids=[
        "lamp",
        "right_code, third try",
        "right_code, first try",
        "right_code, fourth try",
        "open_door",
    ],
)
def test_functions(capsys, name, arguments, wanted):
    """the three functions are decorated, and print nothing of their own"""
    getattr(decorators1, name)(*arguments)
    printed(capsys, wanted, f"{name}({', '.join(map(repr, arguments))}):")


def test_program():
    """the evening of the team that complained"""
    program("decorators1.py").prints(
        "> lamp('red')\n"
        "< lamp: 'the lamp is red'\n"
        "> right_code('0417', tries=2)\n"
        "< right_code: True\n"
        "> open_door('cellar', seconds=5)\n"
        "< open_door: 65\n"
        "> open_door('kitchen')\n"
        "! open_door: KeyError\n"
        "> lamp('blue')\n"
        "< lamp: 'the lamp is blue'\n"
    )
