"""What the browser hears."""

import socket


def read_head(connection: socket.socket) -> str:
    """Return the request up to its empty line, as text, or "" if the phone hangs up before."""
    received = b""
    while b"\r\n\r\n" not in received:
        piece = connection.recv(1000)
        if not piece:
            return ""
        received += piece
    return received.partition(b"\r\n\r\n")[0].decode("latin-1")


def answer(head: str, tide: str) -> bytes:
    """Return the whole answer to a request."""
    words = head.split("\r\n")[0].split()
    more: list[str] = []
    if len(words) != 3:
        status, text = "400 Bad Request", "I don't understand.\n"
    elif words[0] not in ("GET", "HEAD"):
        status, text = "405 Method Not Allowed", "Only GET and HEAD, please.\n"
        more = ["Allow: GET, HEAD"]
    elif words[1] != "/tide":
        status, text = "404 Not Found", "There's only /tide.\n"
    else:
        status, text = "200 OK", tide
    body = text.encode("utf-8")
    lines = [
        f"HTTP/1.1 {status}",
        "Content-Type: text/plain; charset=utf-8",
        f"Content-Length: {len(body)}",
        "Connection: close",
        *more,
    ]
    top = "".join(line + "\r\n" for line in lines) + "\r\n"
    return top.encode("latin-1") + (b"" if words[:1] == ["HEAD"] else body)


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

# Why this way
#
# The pieces are collected as bytes and decoded once, because a piece may end in the middle of a character.
# And the empty line is looked for in everything that has come, not only in the last piece: \r\n\r\n can be
# cut in two as well. A real server also limits how long a head may get, and how long it waits for one.
# Without that, a single phone that says nothing keeps everybody else waiting.
