"""Forty kilobytes, every minute, by satellite.

The timetable of Tokelau's ferry changes twice a week. Kele's phone asks for it every minute, and
every minute all of it comes down from a satellite. They pay for each kilobyte.

Two headers can save all that. The server gives its answer an ETag, a name for exactly these bytes.
The phone remembers the name and sends it along next time:

    GET /                             200 OK
                                      ETag: "5d41402a"              and forty kilobytes

    GET /                             304 Not Modified
    If-None-Match: "5d41402a"         ETag: "5d41402a"              and nothing more

Another header says which form somebody would like: `Accept: application/json` for the app,
`text/plain` for people.

Write `do_GET`. `self.headers` holds what came. `send_response`, `send_header` and `end_headers`
write the answer's head, `self.wfile.write` the body. Then start `python3 headers1.py` (on Windows
`py headers1.py`) and ask:

    curl -i -H "Accept: application/json" http://127.0.0.1:8000/
"""

import json
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import ClassVar

#: What we have, our favourite first.
KINDS = ["text/plain", "application/json"]


class Timetable(BaseHTTPRequestHandler):
    """Shows `departures`, a list such as [{"day": "Tue", "at": "07:30", "to": "Apia"}].

    The kind: Accept names kinds with commas between them, such as
    "text/html, application/json;q=0.9, */*;q=0.8". Ignore what comes after a ; and take the first
    kind that we have. */* means our favourite, and so does a request without Accept. If nothing
    fits, the answer is a 406 with no ETag, whatever else was sent.

    The body: as text, a line for each departure, "Tue 07:30 Apia". As JSON, the list. Both are in
    UTF-8. Content-Type says which it is, for text with "; charset=utf-8". Content-Length counts the
    bytes.

    The ETag, in double quotes: the same for the same bytes, even after a restart, and another one
    for other bytes. The header "Vary: Accept" tells caches that the answer depends on Accept.

    If-None-Match holds an ETag, or several with commas between them. Each may have W/ in front, as
    proxies write it. Or it's *, which means any. If ours is among them, the answer is a 304 with
    ETag and Vary, and without a body, a Content-Type or a Content-Length.
    """

    departures: ClassVar[list[dict[str, str]]] = []

    def do_GET(self) -> None:
        # TODO: the kind, the ETag, and 304 if the phone knows it already
        lines = [f"{each['day']} {each['at']} {each['to']}\n" for each in self.departures]
        body = "".join(lines).encode("utf-8")
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


if __name__ == "__main__":
    Timetable.departures = [
        {"day": "Tue", "at": "07:30", "to": "Apia"},
        {"day": "Fri", "at": "16:00", "to": "Nukunonu"},
    ]
    print("http://127.0.0.1:8000")
    HTTPServer(("127.0.0.1", 8000), Timetable).serve_forever()
