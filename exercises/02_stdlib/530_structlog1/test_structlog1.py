import io
import json
import logging
import sys
from datetime import UTC, date, datetime
from pathlib import PurePosixPath

import pytest
from structlog1 import JsonFormatter, show_event


@pytest.fixture
def log():
    """A logger and the stream it writes JSON lines to."""
    stream = io.StringIO()
    handler = logging.StreamHandler(stream)
    handler.setFormatter(JsonFormatter())
    logger = logging.getLogger("parcels")
    logger.setLevel(logging.DEBUG)
    logger.propagate = False
    logger.addHandler(handler)
    yield logger, stream
    logger.removeHandler(handler)


def make(message="delivered", args=(), created=1714552200.0, **extra):
    values = {"msg": message, "args": args, "created": created, "levelname": "INFO", **extra}
    return logging.makeLogRecord(values)


def read(record):
    return json.loads(JsonFormatter().format(record))


@pytest.mark.parametrize("level", ["INFO", "ERROR"])
def test_level_and_event(level):
    """a line has level and event"""
    fields = read(make(levelname=level))
    assert (fields.get("level"), fields.get("event")) == (level, "delivered")


@pytest.mark.parametrize(
    ("args", "wanted"), [(("Gent", 3), "Gent has 3"), (("Lier", 0), "Lier has 0")]
)
def test_message_is_finished(args, wanted):
    """values of the message are put in"""
    assert read(make("%s has %s", args))["event"] == wanted


@pytest.mark.parametrize("created", [1714552200.0, 0.0, 1714552200.25])
def test_timestamp(created):
    """the time is that of the record, in UTC"""
    wanted = datetime.fromtimestamp(created, UTC).isoformat()
    assert read(make(created=created))["timestamp"] == wanted


@pytest.mark.parametrize("exc_info", [None, False])
def test_only_these(exc_info):
    """without extra and traceback there are three fields, in order"""
    assert list(read(make(exc_info=exc_info))) == ["timestamp", "level", "event"]


def test_after_another_formatter():
    """what another handler's formatter has left on the record is no field"""
    record = make()
    logging.Formatter("%(asctime)s %(message)s").format(record)
    record.taskName = "Task-1"
    assert list(read(record)) == ["timestamp", "level", "event"]


@pytest.mark.parametrize("extra", [{"parcel": "P-17", "city": "Gent"}, {"zone": 4, "city": None}])
def test_extra(log, extra):
    """the fields from extra follow in their order"""
    logger, stream = log
    logger.info("delivered", extra=extra)
    fields = json.loads(stream.getvalue())
    assert list(fields.items())[3:] == list(extra.items())


@pytest.mark.parametrize(
    ("value", "wanted"),
    [
        (date(2024, 5, 1), "2024-05-01"),
        (PurePosixPath("a/b"), "a/b"),
        ([1, 2], [1, 2]),
        (True, True),
        ({"deep": date(2024, 1, 1)}, {"deep": "2024-01-01"}),
    ],
)
def test_values(value, wanted):
    """what JSON cannot hold becomes text, the rest stays"""
    assert read(make(field=value))["field"] == wanted


def test_letters():
    """letters such as é stay as they are"""
    assert ("Liège" in JsonFormatter().format(make(city="Liège"))) is True


def test_exception(log):
    """a traceback comes last, and everything stays on one line"""
    logger, stream = log
    try:
        {}["P-17"]
    except KeyError:
        logger.exception("lost", extra={"parcel": "P-17"})
    assert stream.getvalue().count("\n") == 1
    fields = json.loads(stream.getvalue())
    assert list(fields)[-2:] == ["parcel", "exception"]
    assert (fields["exception"].splitlines()[0], fields["exception"].splitlines()[-1]) == (
        "Traceback (most recent call last):",
        "KeyError: 'P-17'",
    )


def test_exception_info(log):
    """exc_info=True works too"""
    logger, stream = log
    try:
        raise OSError("no van")
    except OSError:
        assert sys.exc_info()[0] is OSError
        logger.warning("late", exc_info=True)
    assert json.loads(stream.getvalue())["exception"].endswith("OSError: no van")


def test_show():
    """a line for human eyes"""
    line = JsonFormatter().format(make("out for delivery", parcel="P-17", city="Gent", kg=2))
    assert show_event(line) == "INFO out for delivery city=Gent kg=2 parcel=P-17"


def test_show_without_fields():
    """an event without fields, traceback left out"""
    line = '{"timestamp": "x", "level": "ERROR", "event": "lost", "exception": "Traceback"}'
    assert show_event(line) == "ERROR lost"
