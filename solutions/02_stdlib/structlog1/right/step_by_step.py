import json
import logging
import sys
from datetime import UTC, datetime

USUAL = set(vars(logging.makeLogRecord({}))) | {"message", "asctime", "taskName"}


class JsonFormatter(logging.Formatter):
    def format(self, record):
        fields = {}
        fields["time"] = datetime.fromtimestamp(record.created).astimezone(UTC).isoformat()
        fields["level"] = record.levelname
        fields["event"] = record.getMessage()
        for name in vars(record):
            if name not in USUAL:
                fields[name] = getattr(record, name)
        if record.exc_info:
            fields["exception"] = self.formatException(record.exc_info)
        return json.dumps(fields, ensure_ascii=False, default=lambda value: str(value))


def show(fields):
    text = fields["time"].split("T")[1][:5] + " " + fields["level"] + " " + fields["event"]
    for name in fields:
        if name in ["time", "level", "event", "exception"]:
            continue
        text += " " + name + "=" + str(fields[name])
    return text


def search(lines, wanted):
    result = []
    for line in lines:
        if not line.startswith("{"):
            continue
        fields = json.loads(line)
        good = True
        for name in wanted:
            if name not in fields or str(fields[name]) != wanted[name]:
                good = False
        if good:
            result.append(show(fields))
    return result


def main():
    path, *conditions = sys.argv[1:]
    wanted = dict(condition.split("=", 1) for condition in conditions)
    with open(path, encoding="utf-8") as lines:
        found = search(lines, wanted)
    print("\n".join(found) or "nothing found")


if __name__ == "__main__":
    main()
