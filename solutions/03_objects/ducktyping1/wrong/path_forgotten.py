# expect: the path of a file may be a text or a Path
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

    The source is anything with a `read()`. If it has none, it's the path of a file, as a text
    or as a Path. An error inside somebody's `read` comes out as it is.
    The out is anything with a `write(text)`.
    """
    if isinstance(source, str):
        text = Path(source).read_text(encoding="utf-8")
    else:
        text = source.read()
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
