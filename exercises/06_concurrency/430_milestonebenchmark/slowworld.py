"""Twenty-four slow feeds, to try your program on. Nothing to do here.

    python3 slowworld.py        (on Windows: py slowworld.py)

It writes feeds.txt, and answers until you press Ctrl+C.
"""

import json
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

PLACES = ["bus company", "choir", "pool", "library", "town hall", "bakery", "football club", "zoo"]
NEWS = ["is closed on Monday", "looks for helpers", "has a new roof"]
FEEDS = [f"The {place} {news}" for news in NEWS for place in PLACES]
WAITS = [round(0.02 + 0.16 * (number * 7 % 24) / 23, 4) for number in range(24)]  # seconds


class Feed(BaseHTTPRequestHandler):
    """Answers slowly."""

    def do_GET(self) -> None:
        number = int(self.path.removeprefix("/feed"))
        time.sleep(WAITS[number])
        date = f"2026-05-01T{number * 11 % 24:02}:{number * 17 % 60:02}:00Z"
        item = {"id": f"n{number}", "title": FEEDS[number], "date_published": date}
        body = json.dumps({"title": f"feed {number}", "items": [item]}).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/feed+json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


if __name__ == "__main__":
    with ThreadingHTTPServer(("127.0.0.1", 0), Feed) as server:
        urls = [f"http://127.0.0.1:{server.server_port}/feed{number}" for number in range(24)]
        Path("feeds.txt").write_text("\n".join(urls) + "\n", encoding="utf-8")
        print("24 feeds, listed in feeds.txt. Ctrl+C ends it.")
        try:
            server.serve_forever()
        except KeyboardInterrupt:
            print("No more news.")
