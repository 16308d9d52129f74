"""As many voices as there are."""

import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from itertools import zip_longest

Voice = AbstractContextManager[Iterator[str]]


def sing(names, open_voice):
    song = []
    with ExitStack() as stack:
        rows = []
        for name in names:
            rows.append(iter(stack.enter_context(open_voice(name))))
        end = object()
        while True:
            words = [next(row, end) for row in rows]
            if all(word is end for word in words):
                break
            song.append(" ".join("-" if word is end else word for word in words))
    return song


def concert(steps, switch):
    @contextmanager
    def on(thing):
        switch(thing, True)
        try:
            yield
        finally:
            switch(thing, False)

    with ExitStack() as stack:
        list(map(stack.enter_context, map(on, steps)))


def open_all(names, open_voice):
    stack = ExitStack()
    try:
        for name in names:
            stack.enter_context(open_voice(name))
    except BaseException:
        stack.__exit__(*__import__("sys").exc_info())
        raise
    return stack


@contextmanager
def from_file(name: str) -> Iterator[Iterator[str]]:
    """Open the file of a voice, and give its words."""
    with open(f"{name}.txt", encoding="utf-8") as file:
        yield (line.strip() for line in file)


if __name__ == "__main__":
    print("\n".join(sing(sys.argv[1:], from_file)))
