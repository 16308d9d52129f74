# expect: still 406
"""Forty kilobytes, every minute, by satellite."""

import hashlib
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
        kind = self.kind()
        if kind is None:
            if self.headers.get("If-None-Match") == "*":
                self.send_response(304)
                self.end_headers()
                return
            self.send_response(406)
            self.send_header("Content-Length", "0")
            self.end_headers()
            return
        if kind == "application/json":
            text = json.dumps(self.departures, ensure_ascii=False)
        else:
            text = "".join(f"{each['day']} {each['at']} {each['to']}\n" for each in self.departures)
            kind += "; charset=utf-8"
        body = text.encode("utf-8")
        etag = '"' + hashlib.sha256(body).hexdigest()[:16] + '"'
        known = [each.strip() for each in self.headers.get("If-None-Match", "").split(",")]
        same = "*" in known or etag in [each.removeprefix("W/") for each in known]
        self.send_response(304 if same else 200)
        self.send_header("ETag", etag)
        self.send_header("Vary", "Accept")
        if not same:
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if not same:
            self.wfile.write(body)

    def kind(self) -> str | None:
        for part in self.headers.get("Accept", "*/*").split(","):
            name = part.partition(";")[0].strip().lower()
            if name == "*/*":
                return KINDS[0]
            if name in KINDS:
                return name
        return None


if __name__ == "__main__":
    Timetable.departures = [
        {"day": "Tue", "at": "07:30", "to": "Apia"},
        {"day": "Fri", "at": "16:00", "to": "Nukunonu"},
    ]
    print("http://127.0.0.1:8000")
    HTTPServer(("127.0.0.1", 8000), Timetable).serve_forever()
