"""Titles only, please.

    python3 logging1.py canal.txt lake.txt > titles.txt

Amara runs this every morning (on Windows with `py`), and titles.txt goes straight to the
sailing club's printer. Today's page says "lake.txt: 1 titles" above the regatta.

`print` is for the result that somebody asked for. What a program has to say about its own work
goes into the log:

    logger = logging.getLogger(__name__)
    logger.info("%s has %s entries", "news.txt", 12)

`__name__` is the module's name, so each line says where it comes from. The text has a %s (or
%r, for the repr) for each value, and the values follow as arguments. It's no f-string: the text
is only put together if somebody wants to read it.

Make the module's logger, and turn the four messages of `parse` and `titles` into log lines
with the same words. Where they go is decided at the very bottom: the rest of the file
configures nothing.
"""

import logging
import sys
from pathlib import Path

# TODO: the module's logger, with the name `logger`.


def parse(name, text):
    """Return a list of the titles in a feed, which has lines such as "title|date"."""
    found = []
    for number, line in enumerate(text.splitlines(), start=1):
        if "|" not in line:
            # TODO: this is a warning.
            print(f"{name}, line {number}: no date in {line!r}")
            continue
        found.append(line.split("|")[0])
    # TODO: this is for debugging.
    print(f"{name}: {len(found)} titles")
    return found


def titles(names):
    """Return a list of the titles in all these files. A file that can't be read has none."""
    # TODO: this is an info.
    print(f"reading {len(names)} feeds")
    found = []
    for name in names:
        try:
            text = Path(name).read_text(encoding="utf-8")
        except OSError:
            # TODO: this is an error. `logger.exception` logs one, and adds the traceback.
            print(f"cannot read {name}")
            continue
        found.extend(parse(name, text))
    return found


if __name__ == "__main__":
    logging.basicConfig(level=logging.INFO, format="%(levelname)s %(name)s: %(message)s")
    for title in titles(sys.argv[1:]):
        print(title)
