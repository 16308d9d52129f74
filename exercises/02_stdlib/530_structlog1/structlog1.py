"""One JSON object a line.

People read log lines, but machines search them, and a machine wants fields. A
structured log is one JSON object a line: whoever wants all lines of parcel P-17
need not take sentences apart.

    logger.info("delivered", extra={"parcel": "P-17", "city": "Gent"})

gives

    {"timestamp": "2024-05-01T08:30:00+00:00", "level": "INFO", "event": "delivered",
     "parcel": "P-17", "city": "Gent"}

on one line. What `extra` holds becomes attributes of the log record; the names that
every record has anyway (name, msg, args, ...) are reserved and raise KeyError there.

The event is a fixed text, the fields vary: that is why it can be counted.

A Formatter turns a record into text; its function format does the work. The class
below is complete but for the body of format. Complete it for a parcel service.
"""

import json
import logging
from datetime import UTC, datetime

# The names of the attributes that every record has.
USUAL = set(vars(logging.makeLogRecord({}))) | {"message", "asctime", "taskName"}


class JsonFormatter(logging.Formatter):
    """Writes each record as one line of JSON."""

    def format(self, record):
        """Return the record as JSON text on one line.

        timestamp: record.created (seconds) in UTC, as isoformat text
        level:     record.levelname
        event:     the finished message
        then every field from extra, in its order; and last, only when there is a
        traceback, exception: its text. Letters such as é stay as they are. What
        JSON cannot hold (a date, a Path) is written with str.
        """
        fields = {"event": record.msg}
        # TODO
        return json.dumps(fields)


def show_event(line):
    """Return a line of such a log for human eyes: "INFO delivered city=Gent parcel=P-17".

    The fields from extra are sorted by name; timestamp and exception are left out.
    """
    # TODO
    return line
