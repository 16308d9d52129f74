"""Who brings what to the picnic? A small web app."""

import html
import secrets
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs

PAGE = "<!doctype html><meta charset='utf-8'><title>Picnic</title><h1>{title}</h1>{body}"
LOGIN = """<form method="post" action="/login">
<input name="name"><input name="password" type="password"><button>Come in</button></form>"""
ADD = '<form method="post" action="/add"><input name="dish"><button>I bring it</button></form>'


class Picnic(BaseHTTPRequestHandler):
    """The pages: / is the list for guests, or asks for name and password. Both are forms."""

    def do_GET(self):
        if self.path != "/":
            return self.show(404, "There's no such page", "")
        if self.guest() is None:
            return self.show(200, "Picnic", LOGIN)
        dishes = [f"<li>{html.escape(dish)} ({name})</li>" for dish, name in self.server.dishes]
        self.show(200, f"Welcome, {self.guest()}", f"<ul>{''.join(dishes)}</ul>{ADD}")

    def do_POST(self):
        length = int(self.headers["Content-Length"])
        fields = parse_qs(self.rfile.read(length).decode("utf-8"))
        if self.path == "/login":
            name, password = fields.get("name", [""])[0], fields.get("password", [""])[0]
            if self.server.guests.get(name) != password:
                return self.show(403, "That's not right", LOGIN)
            key = secrets.token_urlsafe()
            self.server.sessions[key] = name
            self.go_to_the_list(f"session={key}; HttpOnly")
        elif self.path == "/add" and self.guest() is not None:
            self.server.dishes.append((fields["dish"][0], self.guest()))
            self.go_to_the_list()
        else:
            self.show(403, "Please come in first", LOGIN)

    def guest(self):
        """Return the name of the guest who asks, by the cookie, or None."""
        key = (self.headers["Cookie"] or "").removeprefix("session=")
        return self.server.sessions.get(key)

    def show(self, status, title, body):
        content = PAGE.format(title=title, body=body).encode("utf-8")
        self.send_response(status)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def go_to_the_list(self, cookie=None):
        self.send_response(303)
        self.send_header("Location", "/")
        if cookie:
            self.send_header("Set-Cookie", cookie)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *args):
        """Be quiet."""


def make_server(guests, port=0):
    """Return a server for these guests, {name: password}. Port 0 is any port that's free."""
    server = ThreadingHTTPServer(("127.0.0.1", port), Picnic)
    server.guests, server.sessions, server.dishes = guests, {}, []
    return server


if __name__ == "__main__":
    print("http://127.0.0.1:8000")
    make_server({"Aroha": "kiwi"}, 8000).serve_forever()
