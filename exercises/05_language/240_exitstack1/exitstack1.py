"""As many voices as there are.

A choir sings from files: one for each voice, a word on each line. Until today there were two, and
Ilse's program reads them in one `with`:

    with open_voice("alto") as one, open_voice("bass") as two:

Next month a guest choir comes with seven voices. How many files should the line open now?

An ExitStack, from contextlib, is a context manager into which you put others while the program
runs. It leaves all of them at its end, the last one first, even when one of them can't be entered:

    >>> from contextlib import ExitStack
    >>> def song():
    ...     with ExitStack() as stack:
    ...         for voice in ("alto", "bass"):
    ...             stack.callback(print, voice, "sits down")
    ...         print("la la la")
    >>> song()
    la la la
    bass sits down
    alto sits down

`stack.enter_context(manager)` enters a manager and returns what it has for `as`. `callback` puts
a function with its arguments there, for things that aren't managers.

Write the three functions. The choir sings with `python3 exitstack1.py bass alto soprano` (on
Windows with `py`).
"""

import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from itertools import zip_longest

Voice = AbstractContextManager[Iterator[str]]


def sing(names: list[str], open_voice: Callable[[str], Voice]) -> list[str]:
    """Return the song line by line: "la lo lu", from the first words of three voices, and so on.

    The voices are opened in this order, and all are open until the song ends. A voice that has
    no more words sings "-". If one can't be opened, or stops with an error, those that are open
    are closed, and the error goes on.
    """
    # TODO: any number of names.
    one, two = names
    with open_voice(one) as first, open_voice(two) as second:
        return [f"{a} {b}" for a, b in zip_longest(first, second, fillvalue="-")]


def concert(steps: list[str], switch: Callable[[str, bool], object]) -> None:
    """Switch on these things in this order: switch("light", True). Then switch them off again.

    They're switched off, switch("light", False), in the opposite order, and only those that
    were switched on: if one raises an error, the ones before it go off, and the error goes on.
    If one can't be switched off, the others still are.
    """
    # TODO
    for step in steps:
        switch(step, True)
    for step in steps:
        switch(step, False)


def open_all(names: list[str], open_voice: Callable[[str], Voice]) -> ExitStack:
    """Open all these voices, and return an ExitStack that closes them when it's left or closed.

    It hands them over open: `pop_all` of a stack gives a new one with all that's in it. If one
    can't be opened, those that are open are closed at once, and the error goes on.
    """
    # TODO
    return ExitStack()


@contextmanager
def from_file(name: str) -> Iterator[Iterator[str]]:
    """Open the file of a voice, and give its words."""
    with open(f"{name}.txt", encoding="utf-8") as file:
        yield (line.strip() for line in file)


if __name__ == "__main__":
    print("\n".join(sing(sys.argv[1:], from_file)))
