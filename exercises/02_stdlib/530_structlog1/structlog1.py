"""Where is P-17?

Ines is on the phone with a customer, searching a log for his parcel. One line says "gave P-17
to a neighbour", another one "no. 17: nobody in", and a third has "parcel P-170" in it. People
write sentences.

In a structured log each line is one JSON object. The event is a fixed text, which can be
counted. Whatever varies has a field of its own:

    logger.info("loaded", extra={"parcel": "P-17", "van": 3})

    {"time": "2026-05-01T06:12:40+00:00", "level": "INFO", "event": "loaded", "parcel": "P-17", "van": 3}

A Formatter makes text of each record. What was in `extra` is among the record's attributes,
beside the usual ones, and `vars(record)` gives you all of them as a dict.

Finish the formatter, and then the search:

    python3 structlog1.py parcels.log parcel=P-17 level=WARNING

On Windows it's `py` at the beginning. parcels.log is beside this file.
"""

import json
import logging
import sys
from datetime import UTC, datetime

# The names of the attributes that every record may have without any `extra`.
USUAL = set(vars(logging.makeLogRecord({}))) | {"message", "asctime", "taskName"}


class JsonFormatter(logging.Formatter):
    """Makes each record one line of JSON."""

    def format(self, record):
        """Return the record as JSON on one line, with these fields in this order:

        - time: `record.created` (seconds since 1970) in UTC, in ISO format
        - level: `record.levelname`
        - event: `record.getMessage()`, the finished text
        - all that was in `extra`, in its order
        - exception: the text of the traceback, only if `record.exc_info` is true

        `self.formatException(record.exc_info)` makes that text. Letters such as è stay as they
        are. What JSON can't hold, such as a date, is written as its str.
        """
        # TODO
        return json.dumps({"event": record.msg})


def show(fields):
    """Return one line for people: "06:12 INFO loaded parcel=P-17 van=3".

    It has hour and minute, level, event, and then the other fields in their order. The
    exception, which has many lines, isn't shown. The dict stays as it is.
    """
    # TODO
    return str(fields)


def search(lines, wanted):
    """Return a list of the lines, as show makes them, that have all wanted fields.

    wanted is a dict of texts, such as {"parcel": "P-17", "van": "3"}. A field has a wanted
    value if its str is exactly this text. Lines that aren't JSON objects are left out.
    """
    # TODO
    return []


def main():
    """Print what was found in a log."""
    path, *conditions = sys.argv[1:]
    wanted = dict(condition.split("=", 1) for condition in conditions)
    with open(path, encoding="utf-8") as lines:
        found = search(lines, wanted)
    print("\n".join(found) or "nothing found")


if __name__ == "__main__":
    main()
