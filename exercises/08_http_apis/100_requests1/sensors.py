"""A network of air sensors, for trying things: python3 sensors.py, on Windows py sensors.py."""

import json
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, unquote, urlsplit

READINGS = {"São João": {"pm25": 12.5, "no2": 8.0}, "Lyon & Sud": {"pm25": 31.0, "no2": 44.5}}


class Sensors(BaseHTTPRequestHandler):
    """Answers GET /readings and GET /maps/CITY, and takes POST /reports."""

    def do_GET(self):
        address = urlsplit(self.path)
        query = parse_qs(address.query)
        if address.path == "/readings":
            city, gas = query.get("city", [""])[0], query.get("gas", ["pm25"])[0]
            if gas not in READINGS.get(city, {}):
                return self.answer(404, {"error": f"no sensor for {gas} in {city!r}"})
            return self.answer(200, {"city": city, "gas": gas, "value": READINGS[city][gas]})
        if address.path.startswith("/maps/"):
            city = unquote(address.path.removeprefix("/maps/"))
            return self.answer(200, f"<svg><text y='20'>{city}</text></svg>", "image/svg+xml")
        self.answer(404, {"error": "no such page"})

    def do_POST(self):
        sent = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        if self.headers["Authorization"] != "Bearer noor-7":
            return self.answer(401, {"error": "who are you?"})
        self.answer(201, {"id": "r-1", **sent})

    def answer(self, status, content, kind="application/json"):
        body = (content if isinstance(content, str) else json.dumps(content)).encode("utf-8")
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


if __name__ == "__main__":
    print("http://127.0.0.1:8000")
    ThreadingHTTPServer(("127.0.0.1", 8000), Sensors).serve_forever()
