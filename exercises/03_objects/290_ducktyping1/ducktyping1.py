"""The loudspeaker isn't a file.

Makena's program reads the ferries from one file and writes announcements into another. Today the
harbour got a loudspeaker. Its maker's class has a method `write`, and `announce` calls nothing
else. Yet nobody on the pier hears a word:

    TypeError: out must be an open file, not Loudspeaker

Python didn't ask for a file. We did. If an object has the method, the call works, whatever its
class: "if it quacks like a duck, it's a duck". Even `print` only wants something with a `write`:

    >>> class Shout:
    ...     def write(self, text):
    ...         shouted.append(text.upper())
    >>> shouted = []
    >>> print("mind the gap", file=Shout())
    >>> shouted[0]
    'MIND THE GAP'

Open `announce` to everything that can do the job. Then write `Tee`, a duck of your own, and
listen: `python3 ducktyping1.py` (on Windows `py ducktyping1.py`).
"""

import sys
from io import TextIOWrapper
from pathlib import Path


class Tee:
    """One thing to write to, and several that get it: Tee(sys.stdout, log, loudspeaker)."""

    # TODO: __init__ takes any number of things with a `write`. `write(text)` hands the text to
    # each of them, in their order.


def announce(source, out):
    """Write an announcement for each line of the source, and return how many there were.

    "9:40;Oban;2" becomes "The 9:40 to Oban leaves from pier 2.". Empty lines don't count.

    `source` is anything with a `read()`. If it has none, it's the path of a file, as a text or as
    a Path. An error inside somebody's `read` comes out as it is.
    `out` is anything with a `write(text)`.
    """
    # TODO: the program asks for types here that it doesn't need.
    if isinstance(source, str):
        text = Path(source).read_text(encoding="utf-8")
    elif isinstance(source, TextIOWrapper):
        text = source.read()
    else:
        raise TypeError(f"source must be an open file, not {type(source).__name__}")
    if not isinstance(out, TextIOWrapper):
        raise TypeError(f"out must be an open file, not {type(out).__name__}")
    count = 0
    for line in text.splitlines():
        if line.strip():
            time, town, pier = line.split(";")
            out.write(f"The {time} to {town} leaves from pier {pier}.\n")
            count += 1
    return count


if __name__ == "__main__":
    with open("log.txt", "w", encoding="utf-8") as log:
        announce("ferries.txt", Tee(sys.stdout, log))
