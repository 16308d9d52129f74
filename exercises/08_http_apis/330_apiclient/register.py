"""A small hut register with hiccups. There's nothing to change here.

    pythlings shell apiclient -- python register.py

It's on port 8000 until you press Ctrl+C. Every third request fails.
"""

import http.server
import itertools
import json
import urllib.parse
from typing import Any

HUTS: list[dict[str, Any]] = [
    {
        "id": number,
        "name": name,
        "altitudeMetres": altitude,
        "beds": beds,
        "openFrom": opens,
        "openUntil": closes,
        "phone": f"+386 5 555 07 {number:02}",
        "region": region,
    }
    for number, name, altitude, beds, opens, closes, region in (
        (7, "Zavetišče pod Špičkom", 2064, 30, "2026-06-20", "2026-09-30", "Trenta"),
        (3, "Pogačnikov dom", 2050, 74, "2026-06-27", "2026-09-27", "Trenta"),
        (12, "Koča pri Savici", None, 0, None, None, "Bohinj"),
        (1, "Dom Planika", 2401, 79, "2026-06-20", None, "Bohinj & Triglav"),
        (9, "Zasavska koča", 2071, 44, "2026-07-01", "2026-09-15", "Trenta"),
    )
]
PAGE = 2


class Register:
    """Answers as API.md says: status and body."""

    def __init__(self) -> None:
        self.bookings: dict[str, dict[str, Any]] = {}  # by their Idempotency-Key

    def answer(
        self, method: str, path: str, query: dict[str, str], headers: Any, body: bytes
    ) -> tuple[int, dict[str, Any]]:
        """Answer a request."""
        name, _, version = headers.get("User-Agent", "").partition("/")
        if not name or not version or name == "python-httpx":
            return 400, {"error": "say in User-Agent who you are"}
        parts = path.strip("/").split("/")
        if method == "GET" and parts == ["v1", "huts"]:
            return self.page(query)
        if method == "GET" and parts[:2] == ["v1", "huts"] and len(parts) == 3:
            found = [hut for hut in HUTS if str(hut["id"]) == parts[2]]
            return (200, found[0]) if found else (404, {"error": "there's no such hut"})
        if method == "POST" and parts == ["v1", "bookings"]:
            return self.booked(headers.get("Idempotency-Key", ""), json.loads(body))
        return 404, {"error": f"there's no {method} {path}"}

    def page(self, query: dict[str, str]) -> tuple[int, dict[str, Any]]:
        """Answer with a page of huts."""
        region = query.get("region")
        found = [hut for hut in HUTS if region in (None, hut["region"])]
        first, _, of = query.get("cursor", f"0/+={region}").partition("/+=")
        if not first.isdecimal() or of != str(region):
            return 400, {"error": "this cursor isn't ours, or is for another region"}
        last = int(first) + PAGE
        more = f"{last}/+={region}" if last < len(found) else None
        return 200, {"huts": found[int(first) : last], "next": more}

    def booked(self, key: str, wish: dict[str, Any]) -> tuple[int, dict[str, Any]]:
        """Answer with a booking."""
        if not 16 <= len(key) <= 64:
            return 400, {"error": "a booking has an Idempotency-Key of 16 to 64 characters"}
        if key in self.bookings:
            return 200, self.bookings[key]
        if set(wish) != {"hut", "night", "beds", "name"}:
            return 422, {"error": f"hut, night, beds and name, please, not {sorted(wish)}"}
        beds = next((hut["beds"] for hut in HUTS if hut["id"] == wish["hut"]), None)
        if beds is None:
            return 422, {"error": "there's no such hut"}
        if wish["beds"] > beds:
            return 409, {"error": "the hut is full"}
        booking = {"id": f"b-{len(self.bookings) + 1}", **wish, "state": "confirmed"}
        self.bookings[key] = booking
        return 201, booking


def main() -> None:
    """Run it, with hiccups, until Ctrl+C."""
    known, count = Register(), itertools.count(1)

    class Handler(http.server.BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def reply(self) -> None:
            where = urllib.parse.urlsplit(self.path)
            body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            query = dict(urllib.parse.parse_qsl(where.query))
            if next(count) % 3 == 0:
                status, answer = 503, {"error": "hic"}
            else:
                asked = (self.command, where.path, query, self.headers, body)
                status, answer = known.answer(*asked)
            data = json.dumps(answer).encode()
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(data)))
            self.end_headers()
            self.wfile.write(data)

        do_GET = do_POST = reply

    with http.server.ThreadingHTTPServer(("127.0.0.1", 8000), Handler) as server:
        print("The register is on http://127.0.0.1:8000 until you press Ctrl+C.")
        try:
            server.serve_forever()
        except KeyboardInterrupt:
            print("Good night!")


if __name__ == "__main__":
    main()
