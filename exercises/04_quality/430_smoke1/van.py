"""The web app of an ice-cream van: python3 van.py, on Windows py van.py. Ctrl+C stops it."""

from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs


class Van(BaseHTTPRequestHandler):
    """Answers GET /health, and takes orders with POST /orders."""

    def do_GET(self):
        if self.path == "/health":
            self.answer(200, "ok\n")
        else:
            self.answer(404, "There's no such page.\n")

    def do_POST(self):
        form = self.rfile.read(int(self.headers["Content-Length"])).decode("utf-8")
        flavour = parse_qs(form).get("flavour", [""])[0]
        if self.path == "/orders" and flavour:
            self.answer(201, f"One {flavour}, coming up!\n")
        else:
            self.answer(400, "Which flavour?\n")

    def answer(self, status, text):
        content = text.encode("utf-8")
        self.send_response(status)
        self.send_header("Content-Type", "text/plain; charset=utf-8")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)


if __name__ == "__main__":
    print("The van is at http://127.0.0.1:8000")
    ThreadingHTTPServer(("127.0.0.1", 8000), Van).serve_forever()
