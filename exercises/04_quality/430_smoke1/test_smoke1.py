import threading
from contextlib import contextmanager
from functools import cache
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from tempfile import TemporaryDirectory

from pythlings_checks import script

ORDERED = (201, "One mango, coming up!\n")
#: What each van answers to GET /health and to POST /orders; None: nothing at all.
VANS = {
    "good": ((200, "ok\n"), ORDERED),
    "bare": ((204, ""), ORDERED),
    "ill": ((503, "ok\n"), ORDERED),
    "starting": ((200, "not ok yet\n"), ORDERED),
    "more": ((200, "ok\nbut the freezer is warm\n"), ORDERED),
    "broken": ((200, "ok\n"), (500, "Internal Server Error: mango\n")),
    "sold out": ((200, "ok\n"), (200, "Sold out!\n")),
    "silent": (None, ORDERED),
    "silent till": ((200, "ok\n"), None),
}


@contextmanager
def van(health, orders):
    """A van that answers as told; gives its address and what it was asked."""
    asked, is_over = [], threading.Event()

    class Van(BaseHTTPRequestHandler):
        def do_GET(self):
            length = int(self.headers["Content-Length"] or 0)
            body = self.rfile.read(length).decode("utf-8", "replace")
            asked.append((self.command, self.path, body))
            said = {"/health": health, "/orders": orders}.get(self.path, (404, "No such page\n"))
            if self.path == "/orders" and (self.command, body) != ("POST", "flavour=mango"):
                said = (400, "Which flavour?\n")
            if said is None:
                is_over.wait(8)
                return
            status, text = said
            self.send_response(status)
            if status != 204:
                self.send_header("Content-Length", str(len(text.encode())))
            self.end_headers()
            self.wfile.write(text.encode())

        do_POST = do_PUT = do_HEAD = do_GET

        def log_message(self, *args):
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Van) as server:
        server.daemon_threads = True
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}", asked
        finally:
            is_over.set()
            server.shutdown()
            thread.join()


@cache
def outcome(which):
    """What came of the script with this van, and what the van was asked."""
    with TemporaryDirectory() as folder, van(*VANS[which]) as (address, asked):
        return script("smoke1.sh", address, cwd=folder, limit=6), asked


def fails(which, words):
    ran, asked = outcome(which)
    assert ran.status != 0, f"{words}, and the script ends with status 0, a success."
    assert "all fine" not in ran.screen.lower(), f"{words}, and the script says all fine."
    return ran, asked


def test_good():
    """if all is well, it says so"""
    outcome("good")[0].succeeds().says("all fine")


def test_asked():
    """it asks /health, and orders one mango"""
    ran, asked = outcome("good")
    ran.succeeds()
    orders = [each for each in asked if each[1] == "/orders"]
    assert ("GET", "/health", "") in asked, "The van has seen no GET /health."
    assert orders == [("POST", "/orders", "flavour=mango")], (
        f"The van wants one POST /orders with flavour=mango, and got {len(orders)}."
    )


def test_ill():
    """/health answers with 503"""
    fails("ill", "/health answers with 503")


def test_broken():
    """an order ends with 500"""
    fails("broken", "The order ends with 500 Internal Server Error")


def test_first():
    """at the first thing that's wrong it stops"""
    asked = fails("ill", "/health answers with 503")[1]
    assert not [each for each in asked if each[1] == "/orders"], (
        "/health has failed, and the script orders a mango all the same."
    )


def test_starting():
    """/health answers with 200, and isn't ok"""
    fails("starting", 'The answer of /health is "not ok yet"')
    fails("bare", "The answer of /health is empty")


def test_more():
    """/health says ok, and something else"""
    fails("more", 'The answer of /health is "ok", and on a second line "but the freezer is warm"')


def test_sold_out():
    """the answer to the order has no mango in it"""
    fails("sold out", 'The answer to the order is "Sold out!", with status 200')


def test_nobody():
    """nobody is there"""
    with van(*VANS["good"]) as (address, _):
        pass
    with TemporaryDirectory() as folder:
        ran = script("smoke1.sh", address, cwd=folder, limit=6)
    assert ran.status != 0, "There's no van at this address, and the script ends with status 0."
    assert "all fine" not in ran.screen.lower(), "There's no van, and the script says all fine."


def test_silent():
    """a van that says nothing is given up after a second"""
    for which, words in [
        ("silent", "/health says nothing"),
        ("silent till", "The order gets no answer"),
    ]:
        ran, _ = outcome(which)
        assert ran.status is not None, f"{words}, and after 6 seconds curl still waits."
        fails(which, words)
