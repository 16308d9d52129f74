# expect: a feed that fails is an error with its traceback
"""Log instead of print."""

import logging

logger = logging.getLogger(__name__)


def parse(name, text):
    """Return the titles of a feed: one a line, "title|date"."""
    titles = []
    for number, line in enumerate(text.splitlines(), start=1):
        if "|" not in line:
            logger.warning("%s, line %s: no date in %r", name, number, line)
            continue
        titles.append(line.split("|")[0])
    logger.debug("%s: %s titles", name, len(titles))
    return titles


def refresh(feeds, fetch):
    """Return a dict: name -> titles of each feed; a feed that fails has none."""
    logger.info("reading %s feeds", len(feeds))
    found = {}
    for name, address in feeds.items():
        try:
            text = fetch(address)
        except OSError:
            logger.error("cannot read %s", name)
            text = ""
        found[name] = parse(name, text)
    return found
