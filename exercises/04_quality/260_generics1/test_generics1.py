from generics1 import History
from pythlings_checks import program
from types_for_check import Types

HEAD = "from generics1 import History\n"
RIGHT = """\
strokes = History[str]()
strokes.do("line")
stroke: str | None = strokes.undo()
stroke = strokes.redo()
text: str = strokes.do("circle").upper()
text = strokes.last("empty").upper()
texts: list[str] = strokes.all()
texts = strokes.done + strokes.undone
moves: History[tuple[int, int]] = History()
moves.do((3, 4))
pair: tuple[int, int] = moves.last((0, 0))
def tidy(history: History[float]) -> list[float]:
    return history.all()
"""
WRONG = """\
strokes = History[str]()
strokes.do(3)  # wrong
strokes.last(3)  # wrong
strokes.undo().upper()  # wrong
number: int = strokes.last("empty")  # wrong
number = strokes.do("line")  # wrong
numbers: list[int] = strokes.all()  # wrong
numbers = strokes.done  # wrong
numbers = strokes.undone  # wrong
moves: History[int] = History[str]()  # wrong
strokes.redo().upper()  # wrong
"""
REVEALED = """\
strokes = History[str]()
moves = History[tuple[int, int]]()
reveal_type(strokes)  # History[str]
reveal_type(strokes.undo())  # str | None
reveal_type(strokes.redo())  # str | None
reveal_type(strokes.do("line"))  # str
reveal_type(strokes.last("empty"))  # str
reveal_type(strokes.all())  # list[str]
reveal_type(moves.undo())  # tuple[int, int] | None
reveal_type(moves.last((0, 0)))  # tuple[int, int]
reveal_type(moves.done)  # list[tuple[int, int]]
"""
types = Types(
    "generics1.py",
    callers={"right": HEAD + RIGHT, "wrong": HEAD + WRONG, "revealed": HEAD + REVEALED},
)


def test_generic():
    """a History is a History of something"""
    words = "History[str] should be possible: is the class generic?"
    assert hasattr(History, "__class_getitem__"), words


def test_clean():
    """mypy has nothing to say about generics1.py"""
    types.clean()


def test_escapes():
    """mypy isn't told to look away"""
    types.without("Any", "cast", "ignore")


def test_revealed():
    """what comes out is what was put in"""
    types.reveals("revealed", "Which hint says what this method gives?")


def test_right():
    """strokes stay texts, and moves stay pairs"""
    types.accepts("right")


def test_wrong():
    """what doesn't fit into a History is refused"""
    types.refuses("wrong", "Which hint should be T?")


def filled(*things):
    """Return a History in which these were done."""
    history = History()
    for thing in things:
        history.do(thing)
    return history


def test_redo():
    """what was undone is done again"""
    history = filled("line", "circle", "dot")
    history.undo()
    history.undo()
    found = history.redo()
    assert found == "circle", f"line, circle, dot, two of them undone: redo returned {found!r}"
    found = history.all()
    assert found == ["line", "circle"], f"after that redo, all that's done is {found}"
    found = history.redo()
    assert found == "dot", f"the second redo should give dot, and it returned {found!r}"
    found = history.all()
    assert found == ["line", "circle", "dot"], f"after a second redo, all that's done is {found}"
    found = history.redo()
    assert found is None, f"there's nothing left to redo, and it returned {found!r}"


def test_undo():
    """undo takes the last thing, and None is the end"""
    history = filled("line", 0)
    found = [history.undo(), history.undo(), history.undo()]
    assert found == [0, "line", None], f"line and 0 were done: undo, three times, gave {found}"
    assert filled().redo() is None, "a new History has nothing to redo"


def test_do():
    """something new makes redo forget"""
    history = filled("line", "circle")
    history.undo()
    found = history.do("dot")
    assert found == "dot", f"do returned {found!r}"
    found = history.redo()
    assert found is None, f"circle was undone, dot was done: redo returned {found!r}"
    found = history.all()
    assert found == ["line", "dot"], f"all that's done is {found}"


def test_last():
    """the last thing, or the default"""
    found = filled("line", "circle").last("empty")
    assert found == "circle", f"after line and circle, the last is {found!r}"
    found = filled("line", "circle", "dot").last("empty")
    assert found == "dot", f"after line, circle and dot, the last is {found!r}"
    found = filled().last("empty")
    assert found == "empty", f"in a new History, the last is {found!r}, and the default was empty"


def test_all():
    """the list is a new one"""
    history = filled("line")
    history.all().clear()
    found = history.all()
    assert found == ["line"], f"somebody emptied the list, and the History has {found} now"


def test_program():
    """line and circle on the screen"""
    program("generics1.py").prints("['line', 'circle'] circle")
