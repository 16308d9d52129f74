import io
import json
import logging
from datetime import date
from functools import cache
from pathlib import PurePosixPath

import pytest
from pythlings_checks import program
from structlog1 import JsonFormatter, search, show


def make(message="delivered", args=(), created=1777624200.0, **extra):
    """A log record."""
    values = {"msg": message, "args": args, "created": created, "levelname": "INFO", **extra}
    return logging.makeLogRecord(values)


def line_of(record):
    """The line that the learner's formatter makes of it."""
    line = JsonFormatter().format(record)
    if not isinstance(line, str):
        pytest.fail(f"format should return a text, and it returned {line!r}")
    return line


def fields_of(record):
    line = line_of(record)
    try:
        return json.loads(line)
    except ValueError:
        pytest.fail(f"this line isn't JSON: {line}")


def has(record, name, wanted):
    """Check one field of a record's line."""
    line, fields = line_of(record), fields_of(record)
    if name not in fields or fields[name] != wanted or type(fields[name]) is not type(wanted):
        hoped = json.dumps(wanted, ensure_ascii=False)
        pytest.fail(f'the line is\n{line}\n\nand it should have\n"{name}": {hoped}')


def test_level():
    """a line has the record's level"""
    has(make(levelname="INFO"), "level", "INFO")
    has(make(levelname="ERROR"), "level", "ERROR")


def test_event():
    """the event is the finished text"""
    has(make("van left"), "event", "van left")
    has(make("%s has %s parcels", ("Gent", 3)), "event", "Gent has 3 parcels")
    has(make("%s has %s parcels", ("Lier", 0)), "event", "Lier has 0 parcels")


def test_time():
    """the time is the record's, in UTC"""
    has(make(created=1777624200.0), "time", "2026-05-01T08:30:00+00:00")
    has(make(created=0.0), "time", "1970-01-01T00:00:00+00:00")
    has(make(created=1777624200.25), "time", "2026-05-01T08:30:00.250000+00:00")


def names(record):
    return ", ".join(fields_of(record))


def test_order():
    """without extra and traceback there are three fields, in their order"""
    for exc_info in (None, False):
        found = names(make(exc_info=exc_info))
        right = found == "time, level, event"
        assert right, f"there should be time, level and event, and there are: {found}"


def test_after_another_formatter():
    """what another formatter has left on the record is no field"""
    record = make()
    logging.Formatter("%(asctime)s %(message)s").format(record)
    record.taskName = "Task-1"
    found = names(record)
    right = found == "time, level, event"
    assert right, f"there should be time, level and event, and there are: {found}"


def test_extra():
    """what was in extra follows, in its order"""
    for extra, wanted in [
        ({"parcel": "P-17", "city": "Gent"}, "time, level, event, parcel, city"),
        ({"zone": 4, "city": None, "area": 0}, "time, level, event, zone, city, area"),
    ]:
        record = make(**extra)
        found = names(record)
        right = found == wanted
        assert right, f"with extra={extra} the fields should be {wanted}, and there are: {found}"
        for name, value in extra.items():
            has(record, name, value)


def test_values():
    """what JSON can't hold becomes its str, and the rest stays as it is"""
    has(make(due=date(2026, 5, 1)), "due", "2026-05-01")
    has(make(file=PurePosixPath("a/b")), "file", "a/b")
    has(make(deep={"due": [date(2026, 1, 2)]}), "deep", {"due": ["2026-01-02"]})
    has(make(vans=[1, 2]), "vans", [1, 2])
    has(make(fragile=True), "fragile", True)


def test_letters():
    """letters such as è stay as they are"""
    line = line_of(make("livré à Liège", city="Liège"))
    found = line.count("Liège")
    assert found == 2, f"Liège should be in it twice: {line}"


def logged():
    """What a logger with the learner's formatter writes about an error."""
    stream = io.StringIO()
    handler = logging.StreamHandler(stream)
    handler.setFormatter(JsonFormatter())
    logger = logging.getLogger("parcels")
    logger.addHandler(handler)
    try:
        {}["P-17"]
    except KeyError:
        logger.exception("lost", extra={"parcel": "P-17"})
    finally:
        logger.removeHandler(handler)
    return stream.getvalue()


def test_exception():
    """a traceback comes last, and the line stays one line"""
    text = logged()
    lines = text.count("\n")
    assert lines == 1, f"one error made {lines} lines:\n{text}"
    fields = json.loads(text)
    found = ", ".join(fields)
    right = found == "time, level, event, parcel, exception"
    assert right, f"the fields of an error should end with exception, and they are: {found}"
    event = fields["event"]
    assert event == "lost", f"the event should be 'lost', without the traceback: it's {event!r}"
    begin, end = fields["exception"].splitlines()[0], fields["exception"].splitlines()[-1]
    assert begin == "Traceback (most recent call last):", f"exception begins with {begin!r}"
    assert end == "KeyError: 'P-17'", f"exception ends with {end!r}"


def loaded():
    return {
        "time": "2026-05-01T06:12:40+00:00",
        "level": "INFO",
        "event": "loaded",
        "parcel": "P-17",
        "van": 3,
    }


def test_show():
    """a line for people"""
    assert show(loaded()) == "06:12 INFO loaded parcel=P-17 van=3"
    assert (
        show(
            {
                "time": "2026-05-01T23:59:59+00:00",
                "level": "ERROR",
                "event": "livré à Liège",
                "van": 0,
                "area": None,
                "city": "Liège",
            }
        )
        == "23:59 ERROR livré à Liège van=0 area=None city=Liège"
    )


def test_show_exception():
    """the exception isn't shown"""
    assert (
        show(
            {
                "time": "2026-05-01T09:01:00+00:00",
                "level": "ERROR",
                "event": "lost",
                "exception": "Traceback (most recent call last):\nKeyError: 'P-1?'",
            }
        )
        == "09:01 ERROR lost"
    )


def test_show_stays():
    """show leaves the fields as they are"""
    fields = loaded()
    show(fields)
    assert fields == {
        "time": "2026-05-01T06:12:40+00:00",
        "level": "INFO",
        "event": "loaded",
        "parcel": "P-17",
        "van": 3,
    }, "after show(fields), the fields aren't what they were"


MORNING = '"time": "2026-05-01T06:12:40+00:00", "level": "INFO", "event": "loaded"'


def test_search():
    """search finds the lines that have all wanted fields"""
    lines = [
        "{" + MORNING + ', "parcel": "P-17", "van": 3}\n',
        "{" + MORNING + ', "parcel": "P-16", "van": 3}\n',
        "{" + MORNING + ', "parcel": "P-17", "van": 4}\n',
    ]
    assert search(lines, {"parcel": "P-17", "van": "3"}) == ["06:12 INFO loaded parcel=P-17 van=3"]
    assert search(lines, {"van": "3"}) == [
        "06:12 INFO loaded parcel=P-17 van=3",
        "06:12 INFO loaded parcel=P-16 van=3",
    ]
    assert search(lines, {"van": "3", "event": "lost"}) == []


def test_search_exactly():
    """search wants exactly this text: P-17 isn't in P-170"""
    lines = [
        "{" + MORNING + ', "parcel": "P-170"}\n',
        "{" + MORNING + ', "parcel": "P-17"}\n',
        "{" + MORNING + ', "parcel": "p-17"}\n',
    ]
    assert search(lines, {"parcel": "P-17"}) == ["06:12 INFO loaded parcel=P-17"]


def test_search_missing():
    """a field that isn't there has no value, not even None"""
    lines = ["{" + MORNING + "}\n", "{" + MORNING + ', "city": null}\n']
    assert search(lines, {"city": "None"}) == ["06:12 INFO loaded city=None"]


def test_search_all():
    """without wanted fields, search finds every line"""
    assert search(["{" + MORNING + "}\n"], {}) == ["06:12 INFO loaded"]
    assert search([], {}) == []


def test_search_others():
    """lines that aren't JSON objects are left out"""
    lines = [
        "Warning: low battery\n",
        "\n",
        "17\n",
        '["van"]\n',
        '"event"\n',
        "{" + MORNING + "}\n",
    ]
    assert search(lines, {}) == ["06:12 INFO loaded"]


@cache
def run(*arguments):
    return program("structlog1.py", "parcels.log", *arguments)


def test_program():
    """Ines finds P-17"""
    run("parcel=P-17").prints(
        "06:12 INFO loaded parcel=P-17 van=3\n"
        "08:55 WARNING nobody at home parcel=P-17 city=Liège\n"
        "09:10 INFO left with a neighbour parcel=P-17 city=Liège house=12\n"
    )


def test_program_nothing():
    """without any such line, the program says that nothing was found"""
    run("parcel=P=17").prints("nothing found\n")
