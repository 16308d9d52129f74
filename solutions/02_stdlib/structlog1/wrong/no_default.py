# expect: what JSON cannot hold becomes text, the rest stays
"""One JSON object a line."""

import json
import logging
from datetime import UTC, datetime

# The names of the attributes that every record has.
USUAL = set(vars(logging.makeLogRecord({}))) | {"message", "asctime", "taskName"}


class JsonFormatter(logging.Formatter):
    """Writes each record as one line of JSON."""

    def format(self, record):
        """Return the record as JSON text on one line."""
        fields = {
            "timestamp": datetime.fromtimestamp(record.created, UTC).isoformat(),
            "level": record.levelname,
            "event": record.getMessage(),
        }
        fields |= {name: value for name, value in vars(record).items() if name not in USUAL}
        if record.exc_info:
            fields["exception"] = self.formatException(record.exc_info)
        return json.dumps(fields, ensure_ascii=False)


def show_event(line):
    """Return a line of such a log for human eyes: "INFO delivered city=Gent parcel=P-17"."""
    fields = json.loads(line)
    parts = [fields.pop("level"), fields.pop("event")]
    del fields["timestamp"]
    fields.pop("exception", None)
    return " ".join(parts + [f"{name}={fields[name]}" for name in sorted(fields)])
