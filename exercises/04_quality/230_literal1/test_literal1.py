import ast

import pytest
from literal1 import drive, parse, step, turn
from pythlings_checks import program
from types_for_check import Types

HEAD = "import literal1\nfrom literal1 import drive, parse, step, turn\n"
RIGHT = """\
command: literal1.Command = "back"
heading: literal1.Heading = "W"
command = parse("any text at all")
heading = turn("N", "left")
heading = turn(heading, command)
place: tuple[int, int] = step(0, 0, "E", "go")
places: list[tuple[int, int]] = drive(["go", "left", "right", "back"])
places = drive([parse(word) for word in "go left".split()])
"""
WRONG = """\
command: literal1.Command = "rihgt"  # wrong
command = "N"  # wrong
heading: literal1.Heading = "NE"  # wrong
turn("N", "rihgt")  # wrong
turn("n", "left")  # wrong
turn("left", "N")  # wrong
step(0, 0, "N", "jump")  # wrong
step(0, 0, "up", "go")  # wrong
drive(["go", "rihgt"])  # wrong
drive("go left".split())  # wrong
"""
types = Types("literal1.py", callers={"right": HEAD + RIGHT, "wrong": HEAD + WRONG})


def added(name, member):
    """Return what adds a member to the Literal of this name."""

    def change(text):
        for node in ast.walk(ast.parse(text)):
            targets = getattr(node, "targets", [getattr(node, "target", None)])
            names = [getattr(t, "id", getattr(getattr(t, "name", None), "id", "")) for t in targets]
            if name in names and isinstance(getattr(node, "value", None), ast.Subscript):
                lines = text.splitlines(keepends=True)
                last = node.value.slice
                row = lines[last.end_lineno - 1].encode()
                at = last.end_col_offset
                if isinstance(last, ast.Tuple):
                    last = last.elts[-1]
                    row, at = lines[last.end_lineno - 1].encode(), last.end_col_offset
                lines[last.end_lineno - 1] = (
                    row[:at] + f', "{member}"'.encode() + row[at:]
                ).decode()
                return "".join(lines)
        return text

    return change


more_commands = Types("literal1.py", change=added("Command", "jump"))
more_headings = Types("literal1.py", change=added("Heading", "NE"))


def test_parse_wrong():
    """a word that isn't a command is refused where it comes in"""
    for word in ("rihgt", "", "N", "go left"):
        try:
            found = parse(word)
        except ValueError as error:
            words = f"parse({word!r}) raises ValueError({str(error)!r})"
            assert str(error) == f"no command {word}", words
        else:
            pytest.fail(f"parse({word!r}) returns {found!r}, and should raise a ValueError")


def test_clean():
    """mypy has nothing to say about literal1.py"""
    types.clean()


def test_escapes():
    """mypy isn't told to look away"""
    types.without("Any", "cast", "ignore")


def test_wrong():
    """mypy refuses other texts as commands and headings"""
    types.refuses("wrong", "Which hint still says that any text will do?")


def test_right():
    """mypy accepts the four commands and the four headings"""
    types.accepts("right")


def test_parse():
    """a word is a command, with capitals or without"""
    assert parse("go") == "go"
    assert parse(" Left\n") == "left"
    assert parse("RIGHT") == "right"
    assert parse("back") == "back"


def test_turn():
    """left and right turn it, go and back don't"""
    assert turn("N", "left") == "W"
    assert turn("W", "left") == "S"
    assert turn("W", "right") == "N"
    assert turn("E", "right") == "S"
    assert turn("S", "go") == "S"
    assert turn("E", "back") == "E"


def test_step():
    """go is a step ahead"""
    assert step(2, 3, "N", "go") == (2, 4)
    assert step(2, 3, "E", "go") == (3, 3)
    assert step(2, 3, "S", "go") == (2, 2)
    assert step(2, 3, "W", "go") == (1, 3)
    assert step(2, 3, "W", "left") == (2, 3)
    assert step(2, 3, "S", "right") == (2, 3)


def test_back():
    """back is a step backwards"""
    assert step(2, 3, "N", "back") == (2, 2)
    assert step(2, 3, "E", "back") == (1, 3)
    assert step(2, 3, "S", "back") == (2, 4)
    assert step(2, 3, "W", "back") == (3, 3)


def test_drive():
    """all places on the way"""
    assert drive(["go", "right", "go", "back", "back"]) == [
        (0, 0),
        (0, 1),
        (0, 1),
        (1, 1),
        (0, 1),
        (-1, 1),
    ]
    assert drive([]) == [(0, 0)]


def test_never():
    """what can't happen raises an AssertionError when it happens"""
    for call, words in (
        (lambda: turn("N", "rihgt"), 'turn("N", "rihgt")'),
        (lambda: step(0, 0, "N", "rihgt"), 'step(0, 0, "N", "rihgt")'),
        (lambda: step(0, 0, "NE", "go"), 'step(0, 0, "NE", "go")'),
    ):
        try:
            found = call()
        except AssertionError:
            continue
        except Exception as error:  # noqa: BLE001  whatever it is, it's told
            found = f"raises {type(error).__name__}"
        pytest.fail(f"{words} should end in assert_never, and gives {found!r}")


def test_more_commands():
    """with one more value in Command, mypy says which functions don't know it"""
    words = "with a fifth command in the Literal, mypy should complain about turn and step: does "
    if not more_commands.errors:
        pytest.fail(words + "each end in assert_never(command)?")


def test_more_headings():
    """with one more value in Heading, mypy says which functions don't know it"""
    words = "with a fifth heading in the Literal, mypy should complain about step: does its "
    if not more_headings.errors:
        pytest.fail(words + "match end in assert_never(heading)?")


def test_program():
    """the plough turns, and clears the way"""
    ran = program("literal1.py", "go", "go", "right", "go", "Back")
    ran.prints("....\n.##.\n.#..\n.#..\n....\n")
