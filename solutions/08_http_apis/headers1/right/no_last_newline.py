"""Forty kilobytes, every minute, by satellite.

The timetable of Tokelau's ferry changes twice a week. Kele's phone asks for it every minute, and
every minute all of it comes down from a satellite that's paid by the kilobyte.

Headers can spare us that. The server gives the answer an ETag, a name for exactly these bytes. The
phone remembers it and sends it along next time:

    GET /                             200 OK
                                      ETag: "5d41402a"              and forty kilobytes

    GET /                             304 Not Modified
    If-None-Match: "5d41402a"         ETag: "5d41402a"              and nothing more

A second header says in which form somebody would like to have it: `Accept: application/json` for
the app, `text/plain` for people.

Write `do_GET`. `self.headers` holds what came, `send_response`, `send_header` and `end_headers`
write the answer's head, `self.wfile.write` the body. Run it with `python3 headers1.py` (on Windows
`py headers1.py`):

    curl -i -H "Accept: application/json" http://127.0.0.1:8000/
"""

import hashlib
import json
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import ClassVar

#: What we have, in the order of our preference.
KINDS = ["text/plain", "application/json"]


class Timetable(BaseHTTPRequestHandler):
    """Shows `departures`, a list such as [{"day": "Tue", "at": "07:30", "to": "Apia"}].

    The kind: Accept names kinds with commas between them, such as
    "text/html, application/json;q=0.9, */*;q=0.8". What comes after a ; can be ignored. The first of
    them that we have is taken. */* is our favourite, and so is a request without Accept. If nothing
    fits, the answer is a 406 with no ETag.

    The body: as text, a line for each departure, "Tue 07:30 Apia"; as JSON, the list. Both in UTF-8.
    Content-Type says which, for text with "; charset=utf-8".

    The ETag, in double quotes: the same as long as the bytes are the same, another one for others.
    The header "Vary: Accept" tells caches that the answer depends on Accept.

    If-None-Match holds an ETag, or several with commas between them, perhaps with W/ in front, as
    proxies write them. Or it's *, which means any. If ours is among them, the answer is 304, with
    ETag and Vary, and without a body, a Content-Type and a Content-Length.
    """

    departures: ClassVar[list[dict[str, str]]] = []

    def do_GET(self) -> None:
        kind = None
        accept = self.headers["Accept"]
        if accept is None:
            kind = KINDS[0]
        else:
            for part in accept.split(","):
                name = part.split(";")[0].strip()
                if name == "*/*":
                    kind = KINDS[0]
                    break
                if name in KINDS:
                    kind = name
                    break
        if kind is None:
            self.send_response(406)
            self.send_header("Vary", "Accept")
            self.send_header("Content-Length", "0")
            self.end_headers()
            return
        if kind == "text/plain":
            lines = [f"{each['day']} {each['at']} {each['to']}" for each in self.departures]
            body = "\n".join(lines).encode("utf-8")
        else:
            body = json.dumps(
                list(self.departures), ensure_ascii=False, separators=(",", ":")
            ).encode("utf-8")
        etag = '"' + hashlib.sha256(body).hexdigest() + '"'
        known = self.headers["If-None-Match"] or ""
        tags = [tag.strip().removeprefix("W/") for tag in known.split(",")]
        if etag in tags or "*" in tags:
            self.send_response(304)
            self.send_header("ETag", etag)
            self.send_header("Vary", "Accept")
            self.end_headers()
            return
        self.send_response(200)
        if kind == "text/plain":
            kind += "; charset=utf-8"
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.send_header("ETag", etag)
        self.send_header("Vary", "Accept")
        self.end_headers()
        self.wfile.write(body)


if __name__ == "__main__":
    Timetable.departures = [
        {"day": "Tue", "at": "07:30", "to": "Apia"},
        {"day": "Fri", "at": "16:00", "to": "Nukunonu"},
    ]
    print("http://127.0.0.1:8000")
    HTTPServer(("127.0.0.1", 8000), Timetable).serve_forever()
