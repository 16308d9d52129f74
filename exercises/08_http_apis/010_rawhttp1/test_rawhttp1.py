import socket
import threading

import pytest
from rawhttp1 import answer, handle, read_head

TIDE = "0.47 m ↓ très bas"


class Slow(socket.socket):
    """A connection over which everything comes in small pieces."""

    size = 5
    ends = 0

    def recv(self, size, *flags):
        return self.counted(super().recv(min(size, self.size), *flags))

    def recv_into(self, buffer, size=0, *flags):
        most = min(size or len(buffer), self.size)
        got = super().recv_into(buffer, most, *flags)
        self.counted(got)
        return got

    def counted(self, got):
        self.ends += not got
        if self.ends > 50:
            raise ConnectionError("the phone has hung up, and somebody still waits for it")
        return got


def talk(job, *pieces, size=5, hang_up=False):
    """Send pieces to a job over a real connection. Return what came back, or None if nothing."""
    errors, results = [], []

    def work():
        try:
            sock, _ = listener.accept()
            with Slow(fileno=sock.detach()) as connection:
                connection.size = size
                results.append(job(connection))
        except BaseException as error:  # noqa: BLE001
            errors.append(error)

    with socket.create_server(("127.0.0.1", 0)) as listener:
        thread = threading.Thread(target=work, daemon=True)
        thread.start()
        with socket.create_connection(listener.getsockname(), timeout=3) as phone:
            for piece in pieces:
                phone.sendall(piece)
            if hang_up:
                phone.shutdown(socket.SHUT_WR)
            said = b""
            try:
                while part := phone.recv(1000):
                    said += part
            except TimeoutError:
                said = None
            except ConnectionError:
                pass
        thread.join(6)
    if errors and not isinstance(errors[0], ConnectionError):
        raise errors[0]
    return said, results[0] if results else None


def parts(head, tide=TIDE):
    """Ask for an answer and take it apart: its first line, its headers, its body."""
    said = answer(head, tide)
    if not isinstance(said, bytes):
        pytest.fail(f"answer should return bytes. It returned {said!r}.")
    top, empty, body = said.partition(b"\r\n\r\n")
    if not empty:
        pytest.fail(f"There's no empty line, \\r\\n\\r\\n, after the headers:\n\n{said!r}")
    if b"\n" in top.replace(b"\r\n", b""):
        pytest.fail(f"Each line ends with \\r\\n, not with \\n alone:\n\n{said!r}")
    first, *lines = top.decode("latin-1").split("\r\n")
    headers = {}
    for line in lines:
        name, colon, value = line.partition(":")
        if not colon or name != name.strip():
            pytest.fail(f"This isn't a header, which is NAME: VALUE\n\n{line!r}")
        headers[name.lower()] = value.strip()
    return first, headers, body


def has(headers, name, value, why=""):
    """Check a header."""
    found = headers.get(name.lower())
    if found != value:
        what = f"It's {found!r}" if found is not None else "It isn't there"
        pytest.fail(f"{why}The header {name} should be {value!r}. {what}.")


def begins(found, head, wanted):
    """Check the first line of an answer."""
    if found != wanted:
        said = head.partition("\r\n")[0]
        pytest.fail(f"The phone said {said!r}.\n\nanswered: {found}\nwanted:   {wanted}")


def test_first_line():
    """GET /tide: the first line, an empty line, and the tide"""
    head = "GET /tide HTTP/1.1\r\nHost: gauge.example"
    first, _, body = parts(head)
    begins(first, head, "HTTP/1.1 200 OK")
    assert body.decode("utf-8") == TIDE, f"The body should be {TIDE!r}, in UTF-8. It's {body!r}."


def test_headers():
    """GET /tide: the three headers"""
    _, headers, _ = parts("GET /tide HTTP/1.1\r\nHost: gauge.example")
    has(headers, "Content-Type", "text/plain; charset=utf-8")
    has(headers, "Connection", "close")
    if "content-length" not in headers:
        pytest.fail(f"There's no Content-Length. These headers are there: {', '.join(headers)}.")


def test_length():
    """Content-Length counts bytes, not characters"""
    _, headers, _ = parts("GET /tide HTTP/1.1", "↑ é")
    has(headers, "Content-Length", "6", "The tide is `↑ é`: 3 bytes, 1 and 2. ")
    _, headers, _ = parts("GET /tide HTTP/1.1", "")
    has(headers, "Content-Length", "0")


def test_head():
    """HEAD: the first line and headers of GET, and no body"""
    head = "HEAD /tide HTTP/1.1\r\nHost: gauge.example"
    first, headers, body = parts(head)
    begins(first, head, "HTTP/1.1 200 OK")
    if body:
        pytest.fail(f"After HEAD comes no body, and here is one: {body!r}")
    has(
        headers,
        "Content-Length",
        "20",
        "GET would have a body of 20 bytes, and says so. HEAD, too. ",
    )


def test_not_found():
    """another path is 404"""
    for path in ("/", "/tides", "/tide/tomorrow"):
        head = f"GET {path} HTTP/1.1\r\nReferer: /tide"
        first, headers, body = parts(head)
        begins(first, head, "HTTP/1.1 404 Not Found")
        has(headers, "Content-Length", str(len(body)))


def test_method():
    """another method is 405, and Allow names those there are"""
    for head in ("DELETE /tide HTTP/1.1\r\nX: GET", "POST /tide HTTP/1.1", "POST /moon HTTP/1.1"):
        first, headers, _ = parts(head)
        begins(first, head, "HTTP/1.1 405 Method Not Allowed")
        has(headers, "Allow", "GET, HEAD")


def test_nonsense():
    """no three words on the first line: 400"""
    for head in ("hello", "GET /tide", "GET /tide please HTTP/1.1\r\nHost: gauge.example"):
        first, _, _ = parts(head)
        begins(first, head, "HTTP/1.1 400 Bad Request")


def test_pieces():
    """a request that comes in pieces is read up to its empty line"""
    sent = b"GET /tide HTTP/1.1\r\nHost: gauge.example\r\n\r\n"
    for size in (1, 7, 1000):
        said, head = talk(read_head, sent, size=size)
        if said is None or head is None:
            pytest.fail("read_head doesn't return, though the empty line has come.")
        if not isinstance(head, str):
            pytest.fail(f"read_head should return a str. It returned {head!r}.")
        if head.rstrip("\r\n") != sent.decode().rstrip("\r\n"):
            pytest.fail(f"A request came in pieces of {size} bytes. read_head returned\n\n{head!r}")


def test_body():
    """what comes after the empty line isn't part of the head"""
    sent = b"POST /tide HTTP/1.1\r\nContent-Length: 5\r\n\r\n"
    _, head = talk(read_head, sent + b"crabs", size=1000)
    if isinstance(head, str) and "crabs" in head:
        pytest.fail(f"The phone sent a body as well. read_head returned all of it:\n\n{head!r}")
    assert head, "The phone sent a head and a body, and read_head returned nothing."


def test_hang_up():
    """a phone that hangs up before the empty line: read_head returns \"\""""
    for sent in (b"", b"GET /tide HTTP/1.1\r\nHost: gau"):
        _, head = talk(read_head, sent, hang_up=True)
        if head is None:
            pytest.fail(
                f'The phone sent {sent!r} and hung up. recv gives b"" now, again and again, '
                "and read_head doesn't come back."
            )
        if head != "":
            pytest.fail(f"The phone sent {sent!r} and hung up. read_head returned {head!r}.")


def test_on_the_line():
    """a phone that keeps the line open gets its answer"""
    said, _ = talk(lambda connection: handle(connection, TIDE), b"GET /tide HTTP/1.1\r\n\r\n")
    if said is None:
        pytest.fail("The phone waits for the answer, the gauge for more of the request. For ever.")
    assert said.endswith(TIDE.encode()), f"The phone should hear the tide. It heard: {said!r}"
    assert said.startswith(b"HTTP/1.1 200 OK\r\n"), f"The phone heard: {said!r}"
