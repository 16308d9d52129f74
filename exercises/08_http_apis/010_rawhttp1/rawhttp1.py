r"""What the browser hears.

Sione's tide gauge has a cable and a small computer. His grandmother's phone has a browser. She
wants to know when to go for crabs, and all that passes between the two is text:

    GET /tide HTTP/1.1\r\n            HTTP/1.1 200 OK\r\n
    Host: 127.0.0.1:8000\r\n          Content-Type: text/plain; charset=utf-8\r\n
    \r\n                              Content-Length: 10\r\n
                                      Connection: close\r\n
                                      \r\n
                                      1.32 m ↑

The phone says the left side: method, path and version, then headers, then an empty line. The gauge
says the right side. Content-Length counts the body in bytes, and an arrow has three.

Sione's first try works on his desk. On the island's network it doesn't: there, a request comes in
pieces. Each `connection.recv(1000)` gives the next one, or b"" if the phone has hung up.

Repair both functions. Then run `python3 rawhttp1.py` (on Windows `py rawhttp1.py`) and visit
http://127.0.0.1:8000/tide.
"""

import socket


def read_head(connection: socket.socket) -> str:
    """Return the request up to its empty line, as text.

    Afterwards it doesn't wait for more: the phone is waiting, too. If the phone hangs up before
    the empty line, return "".
    """
    # TODO: what if a piece is only half of it?
    return connection.recv(1000).decode("latin-1")


def answer(head: str, tide: str) -> bytes:
    """Return the whole answer to a request, with the three headers from above.

    GET /tide          200 OK, with the tide as its body
    HEAD /tide         the same first line and headers, but no body
    another path       404 Not Found
    another method     405 Method Not Allowed, with the header  Allow: GET, HEAD
    no three words on the first line    400 Bad Request

    Go through them from the bottom up: the first that fits counts. An error has a body, too, and
    what it says is up to you.
    """
    # TODO: a friendly browser understands this. Others don't.
    return ("HTTP/1.1 200 OK\n\n" + tide).encode("utf-8")


def handle(connection: socket.socket, tide: str) -> None:
    """Answer one request, and hang up."""
    with connection:
        head = read_head(connection)
        if head:
            connection.sendall(answer(head, tide))


if __name__ == "__main__":
    with socket.create_server(("127.0.0.1", 8000)) as listener:
        print("The tide is at http://127.0.0.1:8000/tide")
        while True:
            handle(listener.accept()[0], "1.32 m ↑")
