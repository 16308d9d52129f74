r"""What the browser hears.

Sione's tide gauge has a cable and a small computer. His grandmother's phone has a browser. She
wants to know when to go for crabs. Everything that passes between the two is text:

    GET /tide HTTP/1.1\r\n            HTTP/1.1 200 OK\r\n
    Host: 127.0.0.1:8000\r\n          Content-Type: text/plain; charset=utf-8\r\n
    \r\n                              Content-Length: 10\r\n
                                      Connection: close\r\n
                                      \r\n
                                      1.32 m ↑

The phone says the left side: method, path and version, then headers, then an empty line. The gauge
answers with the right side. Content-Length counts the body in bytes, and the arrow has three.

Sione's first try works on his desk, but not on the island's network. There, a request arrives in
pieces. Each `connection.recv(1000)` gives the next one, or b"" if the phone has hung up.

Fix both functions. Then run `python3 rawhttp1.py` (on Windows `py rawhttp1.py`) and visit
http://127.0.0.1:8000/tide.
"""

import socket


def read_head(connection: socket.socket) -> str:
    """Return the request up to its empty line, as text.

    Don't wait for more after that: the phone is waiting, too. If the phone hangs up before the
    empty line, return "".
    """
    # TODO: what if a piece is only half of the request?
    return connection.recv(1000).decode("latin-1")


def answer(head: str, tide: str) -> bytes:
    """Return the whole answer to a request, with the three headers from above.

    GET /tide          200 OK, with the tide as its body
    HEAD /tide         the same first line and headers, but no body
    another path       404 Not Found
    another method     405 Method Not Allowed, with the header  Allow: GET, HEAD
    not three words on the first line   400 Bad Request

    Check them from the bottom up: the first that fits counts. An error has a body, too, with words
    of your own.
    """
    # TODO: a forgiving browser understands this. Others don't.
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
