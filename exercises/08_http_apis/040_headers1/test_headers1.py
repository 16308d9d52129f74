import os
import subprocess
import sys

import pytest
from headers1 import Timetable
from pythlings_checks.web import client

TUESDAY = [
    {"day": "Tue", "at": "07:30", "to": "Apia"},
    {"day": "Fri", "at": "16:00", "to": "Nukuʻalofa"},
]
TEXT = "Tue 07:30 Apia\nFri 16:00 Nukuʻalofa\n"


def ferry(departures=TUESDAY, **headers):
    """A client for a timetable with these departures."""
    made = type("Timetable", (Timetable,), {"departures": [dict(each) for each in departures]})
    made.__module__ = Timetable.__module__
    return client(made, **headers)


def tag(answer):
    """Return the ETag of an answer, which has to have one."""
    answer.answers(200).header("ETag")
    found = answer.headers["etag"]
    if len(found) < 3 or not found.startswith('"') or not found.endswith('"'):
        answer.wrong(f"An ETag is in double quotes. This one is {found}")
    return found


def headers_of(**headers):
    return {name.replace("_", "-"): value for name, value in headers.items()}


def test_text():
    """as text: the departures, Content-Type and Content-Length"""
    answer = ferry().get("/", headers=headers_of(Accept="text/plain")).answers(200, text=TEXT)
    answer.header("Content-Type", "text/plain; charset=utf-8")
    answer.header("Content-Length", str(len(answer.body)))


def test_json():
    """as JSON: the list, and Content-Type says so"""
    answer = ferry().get("/", headers=headers_of(Accept="application/json"))
    answer.answers(200, json=TUESDAY).header("Content-Type", "application/json")
    answer.header("Content-Length", str(len(answer.body)))


@pytest.mark.parametrize(
    "accept, kind",
    [
        ("application/json, text/plain", "application/json"),
        ("text/plain,application/json", "text/plain"),
        ("text/html, image/png;q=0.5 ,application/json;q=0.9, */*;q=0.8", "application/json"),
        ("text/html, */*;q=0.8, application/json", "text/plain"),
        ("application/json;charset=utf-8", "application/json"),
        ("*/*", "text/plain"),
    ],
)
def test_accept(accept, kind):
    """the first kind in Accept that we have is taken"""
    ferry().get("/", headers=headers_of(Accept=accept)).answers(200).header("Content-Type", kind)


def test_no_accept():
    """without Accept it's text"""
    ferry().get("/").answers(200, text=TEXT).header("Content-Type", "text/plain")


@pytest.mark.parametrize("accept", ["text/html", "image/png, text/csv;q=0.1", "application/jso"])
def test_not_acceptable(accept):
    """if nothing fits, it's a 406 without an ETag"""
    answer = ferry().get("/", headers=headers_of(Accept=accept)).answers(406)
    if "etag" in answer.headers:
        answer.wrong("An error has no ETag.")


def test_tag():
    """the ETag is the same for the same bytes, and another for others"""
    first = tag(ferry().get("/"))
    if tag(ferry().get("/")) != first:
        pytest.fail("Two requests, the same timetable, and two different ETags.")
    others = [
        ("One departure less", [TUESDAY[0]]),
        ("Other order", TUESDAY[::-1]),
        ("A minute later", [{**TUESDAY[0], "at": "07:31"}, TUESDAY[1]]),
        ("As long as before", [{**TUESDAY[0], "at": "07:40"}, TUESDAY[1]]),
        ("Not a single departure", []),
    ]
    for words, departures in others:
        if tag(ferry(departures).get("/")) == first:
            pytest.fail(f"{words}, and the ETag is still {first}. The phone would never notice.")


def test_tag_of_kind():
    """text and JSON are different bytes, so they have different ETags, and Vary says why"""
    text = ferry().get("/", headers=headers_of(Accept="text/plain")).header("Vary", "Accept")
    app = ferry().get("/", headers=headers_of(Accept="application/json")).header("Vary", "Accept")
    if tag(text) == tag(app):
        pytest.fail(f"Text and JSON have the same ETag, {tag(app)}.")


#: Another Python asks once, and prints the answer.
ASKS = """
import io
import sys

from headers1 import Timetable


class Line:
    def makefile(self, *_):
        return io.BytesIO(b"GET / HTTP/1.0\\r\\n\\r\\n")

    def sendall(self, data):
        sys.stdout.buffer.write(data)


Timetable.departures = [{"day": "Tue", "at": "07:30", "to": "Apia"}]
Timetable(Line(), ("127.0.0.1", 50000), None)
"""


def test_restart():
    """after a restart of the server, the ETag is still the same"""
    known = tag(ferry([TUESDAY[0]]).get("/"))
    env = {**os.environ, "PYTHONHASHSEED": "4242", "PYTHONPATH": os.pathsep.join(sys.path)}
    ran = subprocess.run(
        [sys.executable, "-c", ASKS], env=env, capture_output=True, check=False, timeout=30
    )
    if known.encode() not in ran.stdout:
        pytest.fail(
            f"Before the restart the ETag was {known}. Afterwards, for the same bytes:\n\n"
            + ran.stdout.decode("utf-8", "replace")
        )


def test_not_modified():
    """the phone knows this ETag: 304, with ETag and Vary, without a body"""
    for accept in ("text/plain", "application/json"):
        known = tag(ferry().get("/", headers=headers_of(Accept=accept)))
        answer = ferry().get("/", headers=headers_of(Accept=accept, If_None_Match=known))
        answer.answers(304, text="").header("ETag", known).header("Vary", "Accept")
        for name in ("Content-Type", "Content-Length"):
            if name.lower() in answer.headers:
                answer.wrong(f"A 304 has no body, and so no {name}.")


def test_other_kind():
    """the phone knows the text and wants JSON: 200"""
    known = tag(ferry().get("/", headers=headers_of(Accept="text/plain")))
    answer = ferry().get("/", headers=headers_of(Accept="application/json", If_None_Match=known))
    answer.answers(200, json=TUESDAY)


def test_changed():
    """the phone knows yesterday's ETag: 200 and all of it"""
    known = tag(ferry([TUESDAY[0]]).get("/"))
    ferry().get("/", headers=headers_of(If_None_Match=known)).answers(200, text=TEXT)


def test_list():
    """several ETags, W/ in front, and * for any"""
    known = tag(ferry().get("/"))
    for sent in (f'"a", {known}', f'{known},"b"', f"W/{known}", f'"a",W/{known} , "b"', "*"):
        ferry().get("/", headers=headers_of(If_None_Match=sent)).answers(304)


def test_part():
    """a part of an ETag, or a longer one, isn't the ETag"""
    known = tag(ferry().get("/"))
    for sent in (known[:-2] + '"', f'"x{known[1:]}', f'{known[:-1]}x"', '""'):
        ferry().get("/", headers=headers_of(If_None_Match=sent)).answers(200)


def test_406_first():
    """nothing fits and the phone sends *: still 406"""
    answer = ferry().get("/", headers=headers_of(Accept="image/png", If_None_Match="*"))
    answer.answers(406)
