import json
import logging
import sys
from datetime import datetime, timezone

USUAL = set(vars(logging.makeLogRecord({}))) | {"message", "asctime", "taskName"}


class JsonFormatter(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        moment = datetime.fromtimestamp(record.created, tz=timezone.utc)
        fields = {"time": moment.isoformat(), "level": record.levelname}
        fields["event"] = record.getMessage()
        fields |= {k: v for k, v in record.__dict__.items() if k not in USUAL}
        if record.exc_info:
            fields |= {"exception": self.formatException(record.exc_info)}
        return json.dumps(fields, ensure_ascii=False, default=str)


def show(fields):
    rest = dict(fields)
    start = f"{rest.pop('time')[11:16]} {rest.pop('level')} {rest.pop('event')}"
    rest.pop("exception", None)
    return start + "".join(f" {name}={value}" for name, value in rest.items())


def objects(lines):
    for line in lines:
        try:
            value = json.loads(line)
        except json.JSONDecodeError:
            print("skipped", line, file=sys.stderr)
        else:
            if isinstance(value, dict):
                yield value


def search(lines, wanted):
    return [
        show(fields)
        for fields in objects(lines)
        if wanted.items() <= {name: str(value) for name, value in fields.items()}.items()
    ]


def main():
    path, *conditions = sys.argv[1:]
    wanted = dict(condition.split("=", 1) for condition in conditions)
    with open(path, encoding="utf-8") as lines:
        found = search(lines, wanted)
    print("\n".join(found) or "nothing found")


if __name__ == "__main__":
    main()
