"""A conference with an API, for trying things: python3 conference.py, on Windows py conference.py."""

import json
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

TALKS = [
    {"id": 1, "title": "Bees and asyncio", "speaker": "Wanjiru", "track": "web", "minutes": 30},
    {"id": 2, "title": "Maps for the blind", "speaker": "Piotr", "track": "data", "minutes": 45},
    {"id": 3, "title": "A compiler in a week", "speaker": "Min-ji", "track": "core", "minutes": None},
    {"id": 4, "title": "HTTP by candlelight", "speaker": "Tomás", "track": "web", "minutes": 30},
    {"id": 5, "title": "Ask me anything", "speaker": "Wanjiru", "track": "web", "minutes": 60},
]


class Conference(BaseHTTPRequestHandler):
    """GET /api/talks with page and track, two on a page; GET /api/talks/ID."""

    def do_GET(self):
        address = urlsplit(self.path)
        query = {name: values[0] for name, values in parse_qs(address.query).items()}
        match address.path.split("/")[1:]:
            case ["api", "talks"]:
                fitting = [t for t in TALKS if query.get("track") in (None, t["track"])]
                page = int(query.get("page", 1))
                link = None
                if fitting[page * 2 :]:
                    track = f"&track={query['track']}" if "track" in query else ""
                    link = f'</api/talks?page={page + 1}{track}>; rel="next"'
                self.answer(200, fitting[page * 2 - 2 : page * 2], link)
            case ["api", "talks", number] if number in [str(t["id"]) for t in TALKS]:
                self.answer(200, next(t for t in TALKS if str(t["id"]) == number))
            case _:
                self.answer(404, {"error": "no such talk"})

    def answer(self, status, data, link=None):
        body = json.dumps(data).encode("utf-8")
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        if link:
            self.send_header("Link", link)
        self.end_headers()
        self.wfile.write(body)


if __name__ == "__main__":
    print("http://127.0.0.1:8000/api")
    ThreadingHTTPServer(("127.0.0.1", 8000), Conference).serve_forever()
