"""Where is P-17?"""

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
        fields = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(),
            "level": record.levelname,
            "event": record.getMessage(),
        }
        for name, value in vars(record).items():
            if name not in USUAL:
                fields[name] = value
        if record.exc_info:
            fields["exception"] = self.formatException(record.exc_info)
        return json.dumps(fields, ensure_ascii=False, default=str)


def show(fields):
    """Return one line for people: "06:12 INFO loaded parcel=P-17 van=3".

    It has hour and minute, level, event, and then the other fields in their order. The
    exception, which has many lines, isn't shown. The dict stays as it is.
    """
    clock = datetime.fromisoformat(fields["time"])
    words = [f"{clock:%H:%M}", fields["level"], fields["event"]]
    for name, value in fields.items():
        if name not in ("time", "level", "event", "exception"):
            words.append(f"{name}={value}")
    return " ".join(words)


def search(lines, wanted):
    """Return a list of the lines, as show makes them, that have all wanted fields.

    wanted is a dict of texts, such as {"parcel": "P-17", "van": "3"}. A field has a wanted
    value if its str is exactly this text. Lines that aren't JSON objects are left out.
    """
    found = []
    for line in lines:
        try:
            fields = json.loads(line)
        except ValueError:
            continue
        if not isinstance(fields, dict):
            continue
        if all(name in fields and str(fields[name]) == text for name, text in wanted.items()):
            found.append(show(fields))
    return found


def main():
    """Print what was found in a log."""
    path, *conditions = sys.argv[1:]
    wanted = dict(condition.split("=", 1) for condition in conditions)
    with open(path, encoding="utf-8") as lines:
        found = search(lines, wanted)
    print("\n".join(found) or "nothing found")


if __name__ == "__main__":
    main()


# Why this way
#
# `default=str` suits a log: a clumsy value is better than an exception while an exception is
# being logged. json.dumps writes the line breaks of a traceback as \n, so one event stays one
# line. `name in fields` keeps a missing field from counting as the text "None". The packages
# structlog and python-json-logger do this and more, and their lines look like these.
