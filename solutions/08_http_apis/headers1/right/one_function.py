"""Forty kilobytes, every minute, by satellite."""

import json
import zlib
from http.server import BaseHTTPRequestHandler, HTTPServer

KINDS = ["text/plain", "application/json"]


class Timetable(BaseHTTPRequestHandler):
    departures = []

    def do_GET(self):
        print(self.headers)
        accept = self.headers["accept"]
        wanted = [w.split(";")[0].strip() for w in accept.split(",")] if accept else ["*/*"]
        kinds = {"*/*": "text/plain", "text/plain": "text/plain"}
        kinds["application/json"] = "application/json"
        fitting = [kinds[w] for w in wanted if w in kinds]
        if not fitting:
            self.send_response(406)
            self.send_header("Content-Length", "0")
            self.end_headers()
            return
        if fitting[0] == "text/plain":
            body = ""
            for d in self.departures:
                body += d["day"] + " " + d["at"] + " " + d["to"] + "\n"
            content_type = "text/plain; charset=utf-8"
        else:
            body = json.dumps(self.departures)
            content_type = "application/json; charset=utf-8"
        body = body.encode()
        tag = '"%d-%d"' % (len(body), zlib.crc32(body))
        for each in self.headers.get("if-none-match", "").split(","):
            each = each.strip()
            if each.startswith("W/"):
                each = each[2:]
            if each == tag or each == "*":
                self.send_response(304)
                self.send_header("etag", tag)
                self.send_header("vary", "Accept")
                self.end_headers()
                return
        self.send_response(200)
        for name, value in [("Vary", "Accept"), ("ETag", tag), ("Content-Type", content_type)]:
            self.send_header(name, value)
        self.send_header("Content-Length", len(body))
        self.end_headers()
        self.wfile.write(body)


if __name__ == "__main__":
    Timetable.departures = [
        {"day": "Tue", "at": "07:30", "to": "Apia"},
        {"day": "Fri", "at": "16:00", "to": "Nukunonu"},
    ]
    print("http://127.0.0.1:8000")
    HTTPServer(("127.0.0.1", 8000), Timetable).serve_forever()
