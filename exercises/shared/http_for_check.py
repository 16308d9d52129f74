"""An HTTP server that answers as it is told, for checks of clients. Nothing to do here.

`serving` starts it on a free port of 127.0.0.1, and ends it after the `with`. Each route has one answer, several (one
after the other; the last one again and again), or a function that makes one of the request. In `exercise.toml`:

    needs = ["loopback"]
    shared = ["http_for_check.py"]

    def test_again():
        \"\"\"after a 503 the rates are asked for again\"\"\"
        with serving({"GET /rates": [answer(503), answer(json={"EUR": 1.1})]}) as site:
            assert rates(site.url) == {"EUR": 1.1}
            assert [request.path for request in site.requests] == ["/rates", "/rates"]

`answer(delay=30)` keeps the client waiting, but not the check: the end of the `with` ends the waiting, too.
`answer(breaks="before")` closes the connection without an answer, `breaks="within"` in the middle of one. What has no
route is answered with 404. A request has `.method`, `.path`, `.query`, `.headers`, `.body`, `.text`, `.json`, `.form`
and `.connection`, the number of the connection on which it came.
"""

import contextlib
import email.message
import http.server
import itertools
import json
import threading
import urllib.parse
from dataclasses import dataclass, field

PATIENCE = 10  # seconds until a connection is closed on which nothing comes


@dataclass
class Answer:
    """What is sent back."""

    status: int
    body: bytes
    headers: dict
    delay: float
    breaks: str | None


def answer(status=200, *, json=None, text=None, body=None, headers=(), delay=0, breaks=None):
    """Return an answer: its body is JSON, text or bytes."""
    kind = None
    if json is not None:
        body, kind = _as_json(json), "application/json"
    elif text is not None:
        body, kind = text.encode(), "text/plain; charset=utf-8"
    headers = ({"Content-Type": kind} if kind else {}) | dict(headers)
    return Answer(status, body or b"", headers, delay, breaks)


def _as_json(value):
    return json.dumps(value).encode()


@dataclass
class Request:
    """What a client asked for."""

    method: str
    path: str
    query: dict
    headers: email.message.Message
    body: bytes
    connection: int

    @property
    def text(self):
        return self.body.decode()

    @property
    def json(self):
        return json.loads(self.body)

    @property
    def form(self):
        return dict(urllib.parse.parse_qsl(self.text, keep_blank_values=True))

    def __repr__(self):
        return f"{self.method} {self.path}"


@dataclass
class Site:
    """A server that is running: where it is, and what it was asked for."""

    routes: dict
    url: str = ""
    port: int = 0
    requests: list = field(default_factory=list)
    lock: threading.Lock = field(default_factory=threading.Lock)
    over: threading.Event = field(default_factory=threading.Event)
    connections: dict = field(default_factory=dict)
    numbers: itertools.count = field(default_factory=lambda: itertools.count(1))
    used: dict = field(default_factory=dict)

    def answer_to(self, request):
        """Note the request, and find what it is answered with."""
        route = f"{request.method} {request.path}"
        with self.lock:
            self.requests.append(request)
            planned = self.routes.get(route)
            if isinstance(planned, list | tuple):
                turn = self.used.get(route, 0)
                self.used[route] = turn + 1
                planned = planned[min(turn, len(planned) - 1)]
        if planned is None:
            return answer(404, json={"error": f"there is no {route}"})
        return planned(request) if callable(planned) else planned


@contextlib.contextmanager
def serving(routes):
    """Start a server with these routes, such as `{"GET /rates": answer(json={})}`."""
    site = Site(routes)

    class Server(http.server.ThreadingHTTPServer):
        daemon_threads, block_on_close = True, False

        def handle_error(self, request, client_address):
            """A client that goes away in the middle of an answer is no fault."""

    class Handler(_Handler):
        pass

    Handler.site = site
    with Server(("127.0.0.1", 0), Handler) as server:
        site.port = server.server_address[1]
        site.url = f"http://127.0.0.1:{site.port}"
        thread = threading.Thread(target=server.serve_forever, args=(0.005,), daemon=True)
        thread.start()
        try:
            yield site
        finally:
            site.over.set()
            server.shutdown()
            thread.join(5)
            for connection in list(site.connections.values()):
                _hang_up(connection)


class _Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    timeout = PATIENCE
    disable_nagle_algorithm = True

    def setup(self):
        super().setup()
        with self.site.lock:
            self.number = next(self.site.numbers)
            self.site.connections[self.number] = self.connection

    def finish(self):
        self.site.connections.pop(self.number, None)
        with contextlib.suppress(OSError):
            super().finish()

    def reply(self):
        address = urllib.parse.urlsplit(self.path)
        length = int(self.headers.get("Content-Length") or 0)
        body = self.rfile.read(length) if length else self.chunks()
        query = dict(urllib.parse.parse_qsl(address.query, keep_blank_values=True))
        request = Request(self.command, address.path, query, self.headers, body, self.number)
        reply = self.site.answer_to(request)
        if reply.delay:
            self.site.over.wait(reply.delay)
        if reply.breaks == "before" or self.site.over.is_set():
            self.hang_up()
            return
        self.send_response_only(reply.status)
        for name, value in reply.headers.items():
            self.send_header(name, value)
        if reply.status >= 200 and reply.status not in (204, 304):
            self.send_header("Content-Length", str(len(reply.body) + (100 if reply.breaks else 0)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(reply.body)
        if reply.breaks:
            self.hang_up()

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = do_HEAD = do_OPTIONS = reply

    def chunks(self):
        """Read a body that comes without its length."""
        if "chunked" not in self.headers.get("Transfer-Encoding", "").lower():
            return b""
        parts = []
        while size := int(self.rfile.readline().split(b";")[0], 16):
            parts.append(self.rfile.read(size))
            self.rfile.readline()
        self.rfile.readline()
        return b"".join(parts)

    def hang_up(self):
        self.close_connection = True
        with contextlib.suppress(OSError):
            self.wfile.flush()
        _hang_up(self.connection)

    def log_message(self, *words):
        """Nothing of this belongs on the screen."""


def _hang_up(connection):
    with contextlib.suppress(OSError):
        connection.shutdown(2)
