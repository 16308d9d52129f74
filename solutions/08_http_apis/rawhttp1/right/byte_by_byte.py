"""What the browser hears."""

import socket


def read_head(connection: socket.socket) -> str:
    """Return the request up to its empty line, as text, or "" if the phone hangs up before."""
    received = bytearray()
    while True:
        if received[-4:] == b"\r\n\r\n":
            return received.decode("latin-1")
        byte = connection.recv(1)
        if byte == b"":
            return ""
        received.extend(byte)


def answer(head: str, tide: str) -> bytes:
    """Return the whole answer to a request."""
    words = head.split("\r\n")[0].split()
    more = ""
    if len(words) != 3:
        status, text = "400 Bad Request", "I don't understand.\n"
    elif words[0] not in ("GET", "HEAD"):
        status, text = "405 Method Not Allowed", "Only GET and HEAD, please.\n"
        more = "Allow: GET, HEAD\r\n"
    elif words[1] != "/tide":
        status, text = "404 Not Found", "There's only /tide.\n"
    else:
        status, text = "200 OK", tide
    body = text.encode("utf-8")
    lines = (
        f"HTTP/1.1 {status}\r\n"
        "Content-Type: text/plain; charset=utf-8\r\n"
        f"Content-Length: {len(body)}\r\n"
        "Connection: close\r\n"
        f"{more}\r\n"
    )
    return lines.encode("latin-1") + (b"" if words[:1] == ["HEAD"] else body)


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
