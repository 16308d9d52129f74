# expect: basicConfig is called outside
"""Titles only, please."""

import logging
import sys
from pathlib import Path

logging.basicConfig(level=logging.DEBUG)
logger = logging.getLogger(__name__)


def parse(name, text):
    """Return a list of the titles in a feed, which has lines such as "title|date"."""
    found = []
    for number, line in enumerate(text.splitlines(), start=1):
        if "|" not in line:
            logger.warning("%s, line %s: no date in %r", name, number, line)
            continue
        found.append(line.split("|")[0])
    logger.debug("%s: %s titles", name, len(found))
    return found


def titles(names):
    """Return a list of the titles in all these files. A file that can't be read has none."""
    logger.info("reading %s feeds", len(names))
    found = []
    for name in names:
        try:
            text = Path(name).read_text(encoding="utf-8")
        except OSError:
            logger.exception("cannot read %s", name)
            continue
        found.extend(parse(name, text))
    return found


if __name__ == "__main__":
    logging.basicConfig(level=logging.INFO, format="%(levelname)s %(name)s: %(message)s")
    for title in titles(sys.argv[1:]):
        print(title)


