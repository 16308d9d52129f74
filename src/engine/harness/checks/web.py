"""A request was answered: by an application in this process, or by a server.

    from pythlings_checks.web import client

    def test_book():
        client(app).get("/books/3").answers(200, json={"title": "Dune"})

Beside the vocabulary itself, so that only tests that use it import what it needs.
"""

import json as _json
import os
import socket
import subprocess
import sys
import tempfile
import time
import urllib.parse

from pythlings_harness import contract

from . import applications, exchange, markup
from .bypath import NOTHING, ByPath, path_of, same, steps, text_of
from .exchange import LIMIT, Request, Unanswered
from .failure import CheckFailed, near
from .running import Ran, _path_of, environment, path_text

#: Classes that the learner's code could change and that a verdict rests on.
SEALED = (exchange.http.client.HTTPConnection, exchange.http.client.HTTPResponse)
#: Characters of a body that are shown.
_SHOWN = 20_000
#: Headers of an answer that say nothing about what was answered.
_DULL = {"server", "date", "connection", "content-length"}
_HERE = os.path.dirname(os.path.abspath(__file__))


def client(app, **headers):
    """Return a client for a WSGI or ASGI application, a handler of `http.server`, or the address of a server.

    `headers` go with each request; `_` is `-`. Cookies that come are sent back, redirections are not followed.
    """
    return Client(applications.target_of(app), headers)


def server(path, *arguments, port=None, env=None, cwd=None, limit=LIMIT):
    """Start a server of the learner's and return a client for it, for a `with` statement; at its end the server is stopped.

    `{port}` in an argument, or in a variable of `env`, is the port, which is free; `path` may be `-m`.
    """
    return Server(os.fspath(path), arguments, port, env, cwd, limit)


class Client:
    """Sends requests."""

    def __init__(self, target, headers=None):
        self._target = target
        self._headers = [(name.replace("_", "-"), str(value)) for name, value in (headers or {}).items()]
        #: Cookies by their names.
        self.cookies = {}

    def get(self, path, **parts):
        """`GET`."""
        return self.request("GET", path, **parts)

    def head(self, path, **parts):
        """`HEAD`."""
        return self.request("HEAD", path, **parts)

    def options(self, path, **parts):
        """`OPTIONS`."""
        return self.request("OPTIONS", path, **parts)

    def post(self, path, **parts):
        """`POST`."""
        return self.request("POST", path, **parts)

    def put(self, path, **parts):
        """`PUT`."""
        return self.request("PUT", path, **parts)

    def patch(self, path, **parts):
        """`PATCH`."""
        return self.request("PATCH", path, **parts)

    def delete(self, path, **parts):
        """`DELETE`."""
        return self.request("DELETE", path, **parts)

    def request(self, method, path, *, query=None, json=NOTHING, form=None, body=b"", headers=None, limit=LIMIT):
        """Send a request and return what came of it. `query` and `form` are dictionaries or pairs, `body` is text or bytes."""
        sent = [*self._headers, *(headers or {}).items()]
        if query:
            path = f"{path}{'&' if '?' in path else '?'}{urllib.parse.urlencode(query, doseq=True)}"
        if json is not NOTHING:
            body, kind = _json.dumps(json).encode(), "application/json"
        elif form is not None:
            body, kind = urllib.parse.urlencode(form, doseq=True).encode(), "application/x-www-form-urlencoded"
        else:
            body, kind = body.encode() if isinstance(body, str) else bytes(body), None
        if kind and exchange.of_list(sent, "content-type") is None:
            sent.append(("Content-Type", kind))
        if body or method in ("POST", "PUT", "PATCH"):
            sent.append(("Content-Length", str(len(body))))
        if self.cookies and exchange.of_list(sent, "cookie") is None:
            sent.append(("Cookie", "; ".join(f"{name}={value}" for name, value in self.cookies.items())))
        asked = Request(method.upper(), path, sent, body)
        try:
            reply = self._target.send(asked, limit)
        except Unanswered as why:
            what, run = contract.answer(**why.fault), _told(asked, None)
            raise CheckFailed(what, run=run, crashed=self._traceback(), code=self._code(), is_long=True) from None
        self._keep_cookies(reply)
        return Answer(asked, reply, self._traceback() if reply.status >= 500 else "")

    def close(self):
        """End what an application has begun: its lifespan."""
        getattr(self._target, "close", lambda: None)()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    def _keep_cookies(self, reply):
        for name, value in reply.headers:
            if name.lower() != "set-cookie":
                continue
            pair, *attributes = [part.strip() for part in value.split(";")]
            key, _, text = pair.partition("=")
            ended = any(each.lower().replace(" ", "") in ("max-age=0",) or "1970" in each for each in attributes)
            if ended or not text:
                self.cookies.pop(key, None)
            else:
                self.cookies[key] = text

    def _traceback(self):
        """What the server wrote to its standard error, if it is one that was started here."""
        return ""

    def _code(self):
        """The code of a plain application, which is to blame for an answer that is none."""
        app = getattr(self._target, "app", None)
        return applications.code_of(app) if app is not None else None


class Server(Client):
    """A server of the learner's, in a process of its own."""

    def __init__(self, path, arguments, port, env, cwd, limit):
        self.port = port or _free_port()
        super().__init__(exchange.Listening(f"http://127.0.0.1:{self.port}"))
        fill = lambda text: str(text).replace("{port}", str(self.port))  # noqa: E731
        path = path if path.startswith("-") else _path_of(path)
        self.folder = os.fspath(cwd) if cwd is not None else _folder_of_test()
        shown = os.path.basename(path) if not path.startswith("-") else path
        self._words = [path, *map(fill, arguments)]
        self._ran = Ran(["python", shown, *map(fill, arguments)], self.folder, "")
        self._env = environment(**{name: fill(value) for name, value in (env or {}).items()}) | {"PYTHONUNBUFFERED": "1"}
        self._limit = limit
        self._process = None

    def __enter__(self):
        self._written = tempfile.TemporaryDirectory(prefix="check-")
        self._out, self._err = (os.path.join(self._written.name, name) for name in ("out", "err"))
        with open(self._out, "wb") as out, open(self._err, "wb") as err:
            self._process = subprocess.Popen(
                [sys.executable, *self._words], cwd=self.folder, env=self._env, stdin=subprocess.DEVNULL, stdout=out, stderr=err
            )
        try:
            self._wait()
        except BaseException:
            self.close()
            raise
        return self

    def __exit__(self, *_):
        self.close()

    def close(self):
        """Stop it."""
        if self._process is None:
            return
        self._process.terminate()
        try:
            self._process.wait(2)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._written.cleanup()
        self._process = None

    def _wait(self):
        """Until somebody listens at the port, or the process is gone."""
        until = time.monotonic() + self._limit
        while True:
            with socket.socket() as sock:
                sock.settimeout(1)
                if sock.connect_ex(("127.0.0.1", self.port)) == 0:
                    return
            status = self._process.poll()
            if status is not None or time.monotonic() > until:
                ran = self._ran
                ran.path, ran.status = self._env["PATH"], status
                ran.screen = ran.stdout = path_text(self._out)
                ran.stderr = path_text(self._err)
                if status == 0:
                    raise ran.failure({"why": "server-ended"}, None)
                if status is None:
                    raise ran.failure({"why": "not-listening", "port": self.port, "seconds": float(self._limit)}, None)
                ran.succeeds()
            time.sleep(0.02)

    def _traceback(self):
        return path_text(self._err) if self._process is not None else ""


class Answer(ByPath):
    """What came of a request; each check returns it again. What is in its body is asked by path, as in a file that was read."""

    def __init__(self, request, reply, traceback):
        self._request, self._reply, self._stderr = request, reply, traceback
        #: The status, as a number.
        self.status = reply.status
        #: Its headers; names with small letters.
        self.headers = {name.lower(): value for name, value in reply.headers}
        #: The body, as bytes.
        self.body = reply.body
        #: Whether a check has asked for this very status.
        self._is_status_wanted = False
        self._data = NOTHING

    def __repr__(self):
        return f"<{self._request.method} {self._request.target}: {self.status}>"

    @property
    def text(self):
        """The body as text."""
        return self.body.decode("utf-8", "replace")

    @property
    def data(self):
        """What is in the body: of JSON the value, of HTML its elements. A body that cannot be read fails the check."""
        if self._data is NOTHING:
            self._data = self._read()
        return self._data

    @property
    def json(self):
        """The body as JSON; one that is not fails the check."""
        return self.data if "html" not in self._kind() else self._read("JSON")

    # The checks.

    def answers(self, status, *, json=NOTHING, text=NOTHING, any_order=False):
        """The status is this one; with `json`: and the whole body is this; with `text`: and that is it, but for line ends at its end."""
        if self.status != status:
            self._fail(self.other_status(status))
        self._is_status_wanted = True
        if json is not NOTHING:
            found = self.json
            if any_order and type(found) is list and type(json) is list:
                json = _like(found, json)
            if not same(found, json):
                self._stop(self._other_value("", found, json), "")
        found = self.text.replace("\r\n", "\n").rstrip("\n")
        if text is not NOTHING and found != text.rstrip("\n"):
            self._fail({"why": "text", "expected": text.rstrip("\n")[:_SHOWN] + "\n", "actual": found[:_SHOWN] + "\n"})
        return self

    def header(self, name, value=NOTHING):
        """There is such a header; with `value`: and it is this, what comes after a `;` aside unless `value` has one."""
        found = self.headers.get(name.lower())
        shown = (
            found.partition(";")[0].strip() if found is not None and value is not NOTHING and ";" not in str(value) else found
        )
        if found is None or (value is not NOTHING and shown != str(value)):
            wanted = None if value is NOTHING else str(value)
            close = near(name.lower(), self.headers, most=1) if found is None else []
            self._fail({"why": "header", "name": name, "expected": wanted, "actual": found, "suggestions": close})
        return self

    def says(self, *parts):
        """Each of these texts is in the body."""
        for part in parts:
            if part not in self.text:
                self._fail({"why": "lacks", "part": part})
        return self

    def wrong(self, words):
        """Fail with words of the author's; the request and the answer are shown with them."""
        raise self._failure(contract.told(words))

    # What is told.

    def _kind(self):
        return self.headers.get("content-type", "").lower()

    def _read(self, form=None):
        kind = self._kind()
        if form is None and "html" in kind:
            form = "HTML"
        if form == "HTML":
            try:
                return markup.html(self.text)[0]
            except markup.Unreadable as error:
                self._stop({"why": "syntax", "message": error.message}, "", form)
        try:
            return _json.loads(self.body)
        except UnicodeDecodeError:
            self._stop({"why": "syntax", "message": "no text"}, "")
        except (ValueError, RecursionError) as error:
            self._stop({"why": "syntax", "message": getattr(error, "msg", "too deep")}, "")

    def other_status(self, expected):
        """What is wrong when the status is another one: whether anything answers to the path, and what it may be called."""
        reply, path = self._reply, self._request.target.partition("?")[0]
        names = [route for methods, route in reply.routes if not methods or self._request.method in methods]
        routed = reply.is_routed if self.status in (404, 405) else None
        suggestions = _near_routes(path, names) if routed is False and self.status == 404 else []
        reason = exchange.reason_of(int(expected))
        return {"why": "status", "expected": int(expected), "reason": reason, "is_routed": routed, "suggestions": suggestions}

    def other_value(self, path, found, value):
        """What is wrong when there is another value at a path of the body."""
        return self._other_value(path, found, value)

    def _other_value(self, path, found, value):
        path = text_of(path)
        differences = _differences(found, value, tuple(steps(path)))
        first = next(differences)
        ordered = _ordered_like(value, found)
        return {
            "why": "value",
            "path": path,
            "actual": _value(found),
            "expected": _value(ordered),
            "first": dict(zip(("path", "actual", "expected"), first, strict=True)),
            "more": sum(1 for _ in differences),
        }

    def _stop(self, fault, path, form=None):
        if fault["why"] != "value":
            form = form or ("HTML" if "html" in self._kind() else "JSON")
            fault = {"why": "body", "form": form, "fault": fault}
        self._fail(fault)

    def _fail(self, fault):
        raise self.failure(fault)

    def failure(self, fault):
        """What is raised when the answer is not as it should be."""
        return self._failure(contract.answer(**fault) if fault is not None else None)

    def _failure(self, what):
        reply = self._reply
        wanted = what["fault"].get("expected") if what is not None and what.get("fault", {}).get("why") == "status" else None
        run = _told(self._request, reply, wanted)
        failed = CheckFailed(what, run=run, code=reply.code, is_long=reply.is_whole)
        if not self._is_status_wanted:
            failed.crashed, failed.error = self._stderr, reply.error
        return failed


def _told(request, reply, wanted=None):
    """A request and its answer, for the screen."""
    kind = exchange.of_list(request.headers, "content-type")
    sent = [pair for pair in request.headers if pair[0].lower() not in ("content-length", "content-type", "cookie")]
    answer = None
    if reply is not None:
        headers = [pair for pair in reply.headers if pair[0].lower() not in _DULL]
        body = exchange.shown(reply.body, (exchange.of_list(reply.headers, "content-type") or "").lower() or None, _SHOWN)
        answer = {
            "status": reply.status,
            "reason": exchange.reason_of(reply.status),
            "headers": [list(pair) for pair in headers],
            "body": body,
        }
    body = exchange.shown(request.body, kind, _SHOWN)
    return contract.exchange(
        request.method, request.target, headers=[list(pair) for pair in sent], body=body, answer=answer, wanted=wanted
    )


def _value(value):
    """A value as JSON: on one line, and laid out where that is longer."""
    flat, laid = _json.dumps(value, ensure_ascii=False, default=str), exchange.laid_out(value)
    return contract.value(flat[:_SHOWN], type(value).__name__, after=max(0, len(flat) - _SHOWN), whole=laid[:_SHOWN])


def _differences(found, wanted, path):
    """Where two values differ: path, and what is there on either side as JSON, None for nothing."""
    flat = lambda value: _json.dumps(value, ensure_ascii=False, default=str)[:2000]  # noqa: E731
    if type(found) is dict and type(wanted) is dict:
        for key in wanted:
            if key not in found:
                yield path_of((*path, key)), None, flat(wanted[key])
            elif not same(found[key], wanted[key]):
                yield from _differences(found[key], wanted[key], (*path, key))
        for key in found:
            if key not in wanted:
                yield path_of((*path, key)), flat(found[key]), None
    elif type(found) is list and type(wanted) in (list, tuple):
        for index in range(max(len(found), len(wanted))):
            if index >= len(wanted):
                yield path_of((*path, index)), flat(found[index]), None
            elif index >= len(found):
                yield path_of((*path, index)), None, flat(wanted[index])
            elif not same(found[index], wanted[index]):
                yield from _differences(found[index], wanted[index], (*path, index))
    else:
        yield path_of(path), flat(found), flat(wanted)


def _ordered_like(value, other):
    """The same value with its keys in the order of the other one: the order of keys means nothing, and would look like a difference."""
    if type(value) is dict and type(other) is dict:
        keys = [key for key in other if key in value] + [key for key in value if key not in other]
        return {key: _ordered_like(value[key], other.get(key)) for key in keys}
    if type(value) in (list, tuple) and type(other) is list:
        return [_ordered_like(part, other[index] if index < len(other) else None) for index, part in enumerate(value)]
    return value


def _like(found, wanted):
    """What is wanted, in the order in which it came as far as it did."""
    left, order = [*wanted], []
    for part in found:
        at = next((index for index, other in enumerate(left) if same(part, other)), None)
        if at is not None:
            order.append(left.pop(at))
    return order + left


def _near_routes(path, routes):
    """Routes that may be meant for a path: a `{id}` or `<int:id>` in them can be any piece."""
    import re

    def concrete(route):
        wanted, pieces = path.split("/"), route.split("/")
        part = lambda at: wanted[at] if at < len(wanted) else "x"  # noqa: E731
        return "/".join(part(at) if re.search(r"[{<]", piece) else piece for at, piece in enumerate(pieces))

    found = {concrete(route): route for route in reversed(routes)}
    slashes = [route for shape, route in found.items() if shape.rstrip("/") == path.rstrip("/")]
    return slashes[:1] or [found[shape] for shape in near(path, found, most=1)]


def _free_port():
    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        return sock.getsockname()[1]


def _folder_of_test():
    frame = sys._getframe(1)
    while frame is not None and os.path.dirname(frame.f_code.co_filename) == _HERE:
        frame = frame.f_back
    file = frame.f_globals.get("__file__") if frame is not None else None
    return os.path.dirname(os.path.abspath(file)) if file else os.getcwd()
