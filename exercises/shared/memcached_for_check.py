"""A server that speaks memcached's text protocol, for checks of caches. Nothing to do here.

`cache()` starts it on a free port of 127.0.0.1, and ends it after the `with`. In `exercise.toml`:

    packages = "memcached"
    needs = ["loopback"]
    shared = ["memcached_for_check.py"]

    @pytest.fixture
    def server():
        with cache() as server:
            yield server

    @pytest.fixture
    def client(server):
        with closing(Client(server.address, timeout=2, default_noreply=False)) as client:
            yield client

    def test_expired(server, client):
        \"\"\"a price is asked for again after a minute\"\"\"
        price(client, "tea")
        server.forward(61)  # its clock, so that nobody has to wait
        price(client, "tea")
        assert server.commands == ["get", "set", "get", "set"]

With `default_noreply=False` a command is over when the client goes on; otherwise `commands` may lack the last ones.
`cache(room=3)` has room for 3 items: the one that was used longest ago goes first, as in memcached.
"""

import contextlib
import socketserver
import threading
import time
from collections import OrderedDict
from dataclasses import dataclass

PATIENCE = 10  # seconds until a connection is closed on which nothing comes
STORING = {"set", "add", "replace", "append", "prepend", "cas"}
MONTH = 30 * 24 * 60 * 60  # an expiry above this is a time, not a number of seconds


@dataclass
class Item:
    """What is kept under a key."""

    value: bytes
    flags: str
    until: float | None
    version: int


class Cache:
    """What a server keeps, and what it was asked for."""

    def __init__(self, room):
        self.room, self.items, self.commands = room, OrderedDict(), []
        self.later, self.version = 0.0, 0
        self.lock, self.connections = threading.Lock(), set()
        self.address = ("", 0)

    def forward(self, seconds):
        """Put the clock forward."""
        self.later += seconds

    def now(self):
        return time.time() + self.later

    def find(self, key):
        """Return an item that is still valid, and count it as used."""
        item = self.items.get(key)
        if item and item.until is not None and item.until <= self.now():
            del self.items[key]
            return None
        if item:
            self.items.move_to_end(key)
        return item

    def keep(self, key, value, flags, expiry):
        seconds = int(expiry)
        until = seconds if seconds > MONTH else self.now() + seconds if seconds else None
        self.version += 1
        self.items[key] = Item(value, flags, until, self.version)
        self.items.move_to_end(key)
        while self.room and len(self.items) > self.room:
            self.items.popitem(last=False)

    def answer(self, command, words, value):
        """Return the answer to a command, without the line end."""
        if command in ("get", "gets"):
            parts = []
            for key in words:
                if item := self.find(key):
                    version = f" {item.version}" if command == "gets" else ""
                    head = f"VALUE {key} {item.flags} {len(item.value)}{version}\r\n".encode()
                    parts.append(head + item.value + b"\r\n")
            return b"".join(parts) + b"END"
        if command in STORING:
            return self.store(command, words, value)
        if command == "delete":
            return b"DELETED" if self.find(words[0]) and self.items.pop(words[0]) else b"NOT_FOUND"
        if command in ("incr", "decr"):
            return self.count(words[0], int(words[1]) if command == "incr" else -int(words[1]))
        if command == "touch":
            item = self.find(words[0])
            if item:
                self.keep(words[0], item.value, item.flags, words[1])
            return b"TOUCHED" if item else b"NOT_FOUND"
        if command == "flush_all":
            self.items.clear()
            return b"OK"
        return b"VERSION 1.6.40" if command == "version" else b"ERROR"

    def store(self, command, words, value):
        key, flags, expiry = words[:3]
        there = self.find(key)
        if command == "cas":
            if not there:
                return b"NOT_FOUND"
            if there.version != int(words[4]):
                return b"EXISTS"
        elif (command == "add") == bool(there) and command != "set":
            return b"NOT_STORED"
        if command in ("append", "prepend"):
            value = there.value + value if command == "append" else value + there.value
            flags = there.flags
        self.keep(key, value, flags, expiry)
        return b"STORED"

    def count(self, key, step):
        item = self.find(key)
        if not item:
            return b"NOT_FOUND"
        if not item.value.isdigit():
            return b"CLIENT_ERROR cannot increment or decrement non-numeric value"
        self.version += 1
        item.value = str(max(0, int(item.value) + step)).encode()
        item.version = self.version
        return item.value


@contextlib.contextmanager
def cache(room=None):
    """Start a server with nothing in it; `address` is its host and port."""
    kept = Cache(room)

    class Server(socketserver.ThreadingTCPServer):
        daemon_threads, block_on_close = True, False

        def handle_error(self, request, client_address):
            """A client that goes away in the middle of a command is no fault."""

    class Handler(_Handler):
        cache = kept

    with Server(("127.0.0.1", 0), Handler) as server:
        kept.address = server.server_address
        thread = threading.Thread(target=server.serve_forever, args=(0.005,), daemon=True)
        thread.start()
        try:
            yield kept
        finally:
            server.shutdown()
            thread.join(5)
            for connection in list(kept.connections):
                with contextlib.suppress(OSError):
                    connection.shutdown(2)


class _Handler(socketserver.StreamRequestHandler):
    timeout = PATIENCE
    disable_nagle_algorithm = True

    def handle(self):
        self.cache.connections.add(self.connection)
        try:
            while line := self.rfile.readline():
                command, *words = line.decode().split() or ["error"]
                if command == "quit":
                    return
                value = b""
                if command in STORING:
                    value = self.rfile.read(int(words[3]) + 2)[:-2]
                with self.cache.lock:
                    self.cache.commands.append(command)
                    reply = self.cache.answer(command, words, value)
                if "noreply" not in words:
                    self.wfile.write(reply + b"\r\n")
        except OSError:
            pass
        finally:
            self.cache.connections.discard(self.connection)
