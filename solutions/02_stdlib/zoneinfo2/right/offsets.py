from datetime import timedelta
from zoneinfo import ZoneInfo

MARCH_REAL = 7
MARCH_PYTHON = 8
OFFSET_BEFORE = "+01:00"
OFFSET_TWICE = "+01:00"
APART = 0
ADDED = "07:00"
NEVER_UTC = "01:30"
UTC = ZoneInfo("UTC")


def naive(time):
    return time.replace(tzinfo=None) - time.utcoffset()


def worked(start, end):
    return (naive(end) - naive(start)).total_seconds() / 60 / 60


def finish(start, hours):
    end = naive(start) + timedelta(hours=hours)
    return end.replace(tzinfo=UTC).astimezone(start.tzinfo)


def exists(local):
    earlier = local.replace(fold=0).utcoffset()
    later = local.replace(fold=1).utcoffset()
    return later <= earlier
