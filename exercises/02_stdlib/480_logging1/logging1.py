"""Log instead of print.

print is for the result a user asked for. What a program has to tell about its work
goes to the log, where whoever runs the program decides what is kept and where.

    import logging

    logger = logging.getLogger(__name__)
    logger.info("%s has %s entries", "news.xml", 12)

Three habits. The logger carries the module's name, so that a line says where it comes
from. The values stand behind the text, not in an f-string: %s (or %r for the repr)
marks their places, and the text is made only when somebody reads this level. And a
module never configures logging (no handler, no basicConfig): the program does.

In an except block, logger.exception(text, values) logs the traceback too. Refactor
this feed reader: no print, one call of the logger for each, with the level that
stands in the TODO. What the functions return stays as it is.
"""

# TODO: import logging and make the module's logger, named `logger`.


def parse(name, text):
    """Return the titles of a feed: one a line, "title|date"."""
    titles = []
    for number, line in enumerate(text.splitlines(), start=1):
        if "|" not in line:
            # TODO: warning
            print(f"{name}, line {number}: no date in {line!r}")
            continue
        titles.append(line.split("|")[0])
    # TODO: debug
    print(f"{name}: {len(titles)} titles")
    return titles


def refresh(feeds, fetch):
    """Return a dict: name -> titles of each feed; a feed that fails has none.

    `feeds` is a dict: name -> address; fetch(address) returns the text of a feed.
    """
    # TODO: info
    print(f"reading {len(feeds)} feeds")
    found = {}
    for name, address in feeds.items():
        try:
            text = fetch(address)
        except OSError as error:
            # TODO: with traceback, and without naming the error in the text.
            print(f"cannot read {name}: {error}")
            text = ""
        found[name] = parse(name, text)
    return found
