"""The stage stays blue."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

Board = dict[str, str]


@contextmanager
def lit(board: Board, **changes: str) -> Iterator[Board]:
    """Change these lamps for a block. Afterwards the whole board is as it was before.

    It may have got lamps that weren't there, and the block may have changed more of them.
    `as` gives the board.
    """
    before = dict(board)
    board.update(changes)
    try:
        yield board
    finally:
        board.clear()
        board.update(before)


@contextmanager
def written(note: Callable[[str], object], title: str) -> Iterator[None]:
    """Note "begin TITLE" before the block and "end TITLE" after it.

    If the block ends with an error, note "TITLE: KeyError" (its type) in place of the end. The
    error goes on.
    """
    note(f"begin {title}")
    try:
        yield
    except BaseException as error:
        note(f"{title}: {type(error).__name__}")
        raise
    note(f"end {title}")


@contextmanager
def forgiving(note: Callable[[str], object]) -> Iterator[None]:
    """End the block quietly at a LookupError, and note "went on without KeyError" (its type)."""
    try:
        yield
    except LookupError as error:
        note(f"went on without {type(error).__name__}")


@contextmanager
def scene(
    board: Board, note: Callable[[str], object], title: str, **changes: str
) -> Iterator[Board]:
    """Change these lamps for a scene with this title, and note its begin and its end."""
    with written(note, title), lit(board, **changes):
        yield board


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


# Why this way
#
# `finally` runs on every way out, even at a `return` in the block. `written` needs an `except`,
# because the two ways differ, and its plain `raise` hands the error on: without it, the block
# would end quietly. In `scene`, the two managers around the `yield` get the error by themselves.
# A class would need two methods and an attribute to say what's one function here.
