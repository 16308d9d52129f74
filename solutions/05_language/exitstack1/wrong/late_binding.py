# expect: light, heating, mic
"""As many voices as there are."""

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
    with ExitStack() as stack:
        voices = [stack.enter_context(open_voice(name)) for name in names]
        return [" ".join(words) for words in zip_longest(*voices, fillvalue="-")]


def concert(steps: list[str], switch: Callable[[str, bool], object]) -> None:
    """Switch on these things in this order: switch("light", True). Then switch them off again.

    They're switched off, switch("light", False), in the opposite order, and only those that
    were switched on: if one raises an error, the ones before it go off, and the error goes on.
    If one can't be switched off, the others still are.
    """
    with ExitStack() as stack:
        for step in steps:
            switch(step, True)
            stack.callback(lambda: switch(step, False))


def open_all(names: list[str], open_voice: Callable[[str], Voice]) -> ExitStack:
    """Open all these voices, and return an ExitStack that closes them when it's left or closed.

    It hands them over open: `pop_all` of a stack gives a new one with all that's in it. If one
    can't be opened, those that are open are closed at once, and the error goes on.
    """
    with ExitStack() as stack:
        for name in names:
            stack.enter_context(open_voice(name))
        return stack.pop_all()


@contextmanager
def from_file(name: str) -> Iterator[Iterator[str]]:
    """Open the file of a voice, and give its words."""
    with open(f"{name}.txt", encoding="utf-8") as file:
        yield (line.strip() for line in file)


if __name__ == "__main__":
    print("\n".join(sing(sys.argv[1:], from_file)))
