"""A web framework on one page. There's nothing to change here, but reading it is worthwhile.

`application` turns a function that takes a Request and returns a Response into a WSGI
application, which every web server for Python can run. `serve` runs it with the one that comes
with Python.
"""

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import wraps
from http import HTTPStatus
from typing import Any
from urllib.parse import parse_qsl
from wsgiref.simple_server import make_server


@dataclass(frozen=True)
class Request:
    """What somebody asks for."""

    method: str  # "GET"
    path: str  # "/jars/3"
    query: list[tuple[str, str]] = field(default_factory=list)  # [("page", "2")]
    headers: dict[str, str] = field(default_factory=dict)  # names in small letters
    body: bytes = b""

    def json(self) -> Any:
        """Return the body, read as JSON. It's a ValueError if the body isn't JSON."""
        return json.loads(self.body)


@dataclass
class Response:
    """What is answered."""

    status: int = 200
    data: Any = None  # sent as JSON; None: there's no body
    headers: dict[str, str] = field(default_factory=dict)


Handler = Callable[[Request], Response]
Application = Callable[[dict[str, Any], Callable[..., Any]], Iterable[bytes]]


def application(handle: Handler) -> Application:
    """Make a WSGI application of a function."""

    @wraps(handle)
    def app(environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        headers = {
            name.removeprefix("HTTP_").replace("_", "-").lower(): value
            for name, value in environ.items()
            if name.startswith("HTTP_") or name in ("CONTENT_TYPE", "CONTENT_LENGTH")
        }
        length = int(environ.get("CONTENT_LENGTH") or 0)
        request = Request(
            environ["REQUEST_METHOD"],
            environ["PATH_INFO"].encode("latin-1").decode("utf-8", "replace"),
            parse_qsl(environ.get("QUERY_STRING", ""), keep_blank_values=True),
            headers,
            environ["wsgi.input"].read(length) if length else b"",
        )
        response = handle(request)
        if not isinstance(response, Response):
            raise TypeError(f"{request.method} {request.path} gave {response!r}, not a Response")
        body, given = b"", {name: str(value) for name, value in response.headers.items()}
        if response.data is not None:
            body = json.dumps(response.data, ensure_ascii=False).encode("utf-8")
            if "content-type" not in map(str.lower, given):
                given["Content-Type"] = "application/json"
        status = f"{response.status:d} {HTTPStatus(response.status).phrase}"
        start_response(status, list(given.items()))
        return [body]

    return app


def serve(app: Application, port: int = 8000) -> None:
    """Run it until Ctrl+C. A server for your own machine, not for the world."""
    with make_server("127.0.0.1", port, app) as server:
        print(f"http://127.0.0.1:{port}")
        server.serve_forever()
