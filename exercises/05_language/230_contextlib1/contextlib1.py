"""The stage stays blue.

For the ghost scene the whole stage turns blue, and afterwards it should look as it did before.
On the first night Camila's ghost tripped over a cable, the scene ended with an error, and the
wedding was blue, too.

Her light board is a dict. She has three generator functions that change it for a block. With
`@contextmanager` from contextlib, a generator is a context manager: what comes before its
`yield` is the way in, what it yields is for `as`, and what comes after it is the way out.

    >>> from contextlib import contextmanager
    >>> @contextmanager
    ... def curtain():
    ...     print("open")
    ...     try:
    ...         yield "act one"
    ...     finally:
    ...         print("closed")
    >>> with curtain() as act:
    ...     print(act)
    open
    act one
    closed

An error in the block is raised at the `yield`. Without `try` and `finally`, that's the end of
the generator, and nothing after it runs.

Repair the three, write `scene`, and watch the show with `python3 contextlib1.py` (on Windows
`py contextlib1.py`).
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

Board = dict[str, str]


# TODO: repair it. After an error the lamps must be as before, too.
@contextmanager
def lit(board: Board, **changes: str) -> Iterator[Board]:
    """Change these lamps for a block. Afterwards the whole board is as it was before.

    It may have got lamps that weren't there, and the block may have changed more of them.
    `as` gives the board.
    """
    before = {name: board[name] for name in changes}
    board.update(changes)
    yield board
    board.update(before)


# TODO: repair it. It isn't a context manager yet, and should be told of the errors.
def written(note: Callable[[str], object], title: str) -> Iterator[None]:
    """Note "begin TITLE" before the block and "end TITLE" after it.

    If the block ends with an error, note "TITLE: KeyError" (its type) in place of the end. The
    error goes on.
    """
    note(f"begin {title}")
    yield
    note(f"end {title}")


# TODO: repair it. Other errors should go on.
@contextmanager
def forgiving(note: Callable[[str], object]) -> Iterator[None]:
    """End the block quietly at a LookupError, and note "went on without KeyError" (its type)."""
    try:
        yield
    except Exception as error:
        note(f"went on without {type(error).__name__}")


# TODO: a context manager `scene(board, note, title, **changes)`: within `written`, the lamps are
# `lit`. `as` gives the board. Two managers fit into one `with`, with a comma between them.


def show(board: Board) -> None:
    """Play the three scenes of the evening."""
    with scene(board, print, "kitchen", left="white"):
        print(board)
    with forgiving(print), scene(board, print, "ghost", left="blue", back="blue"):
        print(board)
        raise KeyError("cable")
    with scene(board, print, "wedding", back="gold"):
        print(board)


if __name__ == "__main__":
    show({"left": "off", "right": "white"})
