from datetime import datetime

MARCH_REAL, MARCH_PYTHON = 7.0, 8.0
OFFSET_BEFORE: str = "+01:00"
OFFSET_TWICE: str = '+01:00'
APART = 0.0
ADDED = "07:00"
NEVER_UTC = "01:30"


def worked(start: datetime, end: datetime) -> float:
    return (end.timestamp() - start.timestamp()) / 3600


def finish(start: datetime, hours: float) -> datetime:
    return datetime.fromtimestamp(start.timestamp() + hours * 3600, tz=start.tzinfo)


def exists(local: datetime) -> bool:
    moment = local.timestamp()
    there = datetime.fromtimestamp(moment, local.tzinfo)
    print(there)
    return (there.day, there.hour, there.minute) == (local.day, local.hour, local.minute)
