"""The loudspeaker isn't a file."""

import sys
from pathlib import Path


class Tee:
    """One thing to write to, and several that get it: Tee(sys.stdout, log, loudspeaker)."""

    def __init__(self, *outs):
        self.outs = outs

    def write(self, text):
        """Write the text to all of them."""
        for out in self.outs:
            out.write(text)


def announce(source, out):
    """Write an announcement for each line of the source, and return how many there were.

    "9:40;Oban;2" becomes "The 9:40 to Oban leaves from pier 2.". Empty lines don't count.

    `source` is anything with a `read()`. If it has none, it's the path of a file, as a text or as
    a Path. An error inside somebody's `read` comes out as it is. `out` is anything with a
    `write(text)`.
    """
    try:
        read = source.read
    except AttributeError:
        text = Path(source).read_text(encoding="utf-8")
    else:
        text = read()
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


# Why this way
#
# "Easier to ask for forgiveness than permission": try it, and have a plan for the error. Only
# the look-up `source.read` is in the `try`. With the call in there, an AttributeError inside a
# radio's own `read` would look like "no read here", and we'd open a file called Radio. Nothing
# is asked of `out`: if it has no `write`, Python's own AttributeError says it best.
