# expect: The second voice stopped with an error
"""As many voices as there are."""

import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from itertools import zip_longest

Voice = AbstractContextManager[Iterator[str]]


def sing(names, open_voice):
    def words(voice):
        try:
            yield from voice
        except OSError:
            return

    with ExitStack() as stack:
        voices = [words(stack.enter_context(open_voice(name))) for name in names]
        return [" ".join(line) for line in zip_longest(*voices, fillvalue="-")]


def concert(steps: list[str], switch: Callable[[str, bool], object]) -> None:
    """Switch on and off."""
    with ExitStack() as stack:
        for step in steps:
            switch(step, True)
            stack.callback(switch, step, False)


def open_all(names: list[str], open_voice: Callable[[str], Voice]) -> ExitStack:
    """Open all."""
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
