"""Applications that are asked in this process, without a network: WSGI, ASGI, and the handlers of `http.server`.

What they raise is kept and told as if it had happened in the test; who asks over a network sees the status 500.
"""

import contextlib
import copy
import inspect
import io
import logging
import socket
import sys
import threading

from .exchange import LIMIT, Listening, Reply, Unanswered, failed

#: The host that applications are asked for: one that Django and the like let pass.
HOST = "localhost"


def target_of(app):
    """What can be asked: by the address of a server, or by an application itself."""
    if isinstance(app, str):
        return Listening(app)
    handler = getattr(app, "RequestHandlerClass", app)
    if isinstance(handler, type) and hasattr(handler, "handle_one_request"):
        return Handler(handler, None if app is handler else app)
    if not callable(app):
        raise TypeError(f"a client needs an application or the address of a server, not {type(app).__name__} {app!r}"[:200])
    return Asgi(app) if _is_asgi(app) else Wsgi(_for_django(app))


def _is_asgi(app):
    called = app if inspect.isroutine(app) else getattr(app, "__call__", app)  # noqa: B004  it is callable
    if inspect.iscoroutinefunction(called) or inspect.iscoroutinefunction(app):
        return True
    try:
        given = [it for it in inspect.signature(app).parameters.values() if it.default is it.empty and it.kind in (0, 1)]
    except (TypeError, ValueError):
        return False
    return len(given) == 3


def _for_django(app):
    """Django refuses forms without the token of a page; a test has not seen the page. Its own test client does the same."""
    if type(app).__module__ != "django.core.handlers.wsgi":
        return app
    app = copy.copy(app)
    app.request_class = type("Request", (app.request_class,), {"_dont_enforce_csrf_checks": True})
    return app


class _Raised(logging.Handler):
    """Sees the exceptions that a framework writes to its log in place of raising them."""

    def __init__(self):
        super().__init__(logging.ERROR)
        self.error = None

    def emit(self, record):
        if record.exc_info and isinstance(record.exc_info[1], BaseException):
            self.error = record.exc_info[1]

    def __enter__(self):
        logging.getLogger().addHandler(self)
        return self

    def __exit__(self, *_):
        logging.getLogger().removeHandler(self)

    def into(self, reply):
        """The reply, with the exception if it is one that should not have been."""
        if reply.status >= 500:
            reply.error = reply.error or self.error
        return reply


class Wsgi:
    """A WSGI application (PEP 3333): Flask, Django, or a plain function."""

    def __init__(self, app):
        self.app = app

    def send(self, request, limit=LIMIT):
        """Call it."""
        started, written = [], []

        def start_response(status, headers, exc_info=None):
            if not isinstance(status, str) or not status[:3].isdigit() or (status[3:] and status[3] != " "):
                raise Unanswered("protocol", rule="status-form", got=repr(status)[:200])
            if not isinstance(headers, list) or not all(_is_header(each) for each in headers):
                raise Unanswered("protocol", rule="headers-form", got=repr(headers)[:200])
            started[:] = [(status, headers)]
            return written.append

        environ = self._environ(request)
        with _Raised() as raised:
            try:
                result = self.app(environ, start_response)
                if result is None:
                    raise Unanswered("protocol", rule="nothing-returned", got="None")
                try:
                    written += [_bytes(part, result) for part in result]
                finally:
                    getattr(result, "close", lambda: None)()
            except Unanswered:
                raise
            except Exception as error:  # noqa: BLE001  whatever it raises, a server answers
                return self._known(failed(error), environ)
        if not started:
            raise Unanswered("protocol", rule="no-start", got="")
        status, headers = started[0]
        reply = Reply(int(status[:3]), headers, b"".join(written))
        return self._known(raised.into(reply), environ)

    def _environ(self, request):
        environ = {
            "REQUEST_METHOD": request.method,
            "SCRIPT_NAME": "",
            "PATH_INFO": request.path.encode().decode("latin-1"),
            "QUERY_STRING": request.query,
            "SERVER_NAME": HOST,
            "SERVER_PORT": "80",
            "SERVER_PROTOCOL": "HTTP/1.1",
            "REMOTE_ADDR": "127.0.0.1",
            "wsgi.version": (1, 0),
            "wsgi.url_scheme": "http",
            "wsgi.input": io.BytesIO(request.body),
            "wsgi.errors": io.StringIO(),
            "wsgi.multithread": False,
            "wsgi.multiprocess": False,
            "wsgi.run_once": False,
            "HTTP_HOST": HOST,
        }
        for name, value in request.headers:
            key = name.upper().replace("-", "_")
            environ[key if key in ("CONTENT_TYPE", "CONTENT_LENGTH") else f"HTTP_{key}"] = value
        return environ

    def _known(self, reply, environ):
        """Which function was asked: Flask and Django can say so."""
        views = getattr(self.app, "view_functions", None)
        if isinstance(views, dict):
            try:
                endpoint, _ = self.app.url_map.bind(HOST).match(environ["PATH_INFO"], environ["REQUEST_METHOD"])
                reply.code, reply.is_routed = code_of(views.get(endpoint)), True
            except Exception as error:  # noqa: BLE001  werkzeug tells by exceptions what is not there
                reply.is_routed = type(error).__name__ != "NotFound"
            rules = getattr(getattr(self.app, "url_map", None), "iter_rules", tuple)()
            reply.routes = [(rule.methods or (), rule.rule) for rule in rules if rule.endpoint != "static"]
        elif type(self.app).__module__ == "django.core.handlers.wsgi":
            _known_to_django(reply, environ["PATH_INFO"])
        else:
            reply.code, reply.is_whole = code_of(self.app), True
        return reply


def _known_to_django(reply, path):
    from django import urls

    try:
        reply.code, reply.is_routed = code_of(urls.resolve(path).func), True
    except Exception:  # noqa: BLE001  `Resolver404`, or whatever the learner's urls.py raises
        reply.is_routed = False
    patterns = getattr(urls.get_resolver(), "url_patterns", ())
    reply.routes = [((), f"/{each.pattern}") for each in patterns]


class Asgi:
    """An ASGI application: FastAPI, Starlette, or a plain coroutine function.

    It has an event loop of its own. Its lifespan begins with the first request and ends when the client is closed.
    """

    def __init__(self, app):
        self.app = app
        self._loop = self._lifespan = None

    def send(self, request, limit=LIMIT):
        """Call it."""
        import asyncio

        with _Raised() as raised:
            try:
                return raised.into(self._run(asyncio.wait_for(self._send(request), limit)))
            except TimeoutError:
                raise Unanswered("timed-out", seconds=float(limit)) from None

    def close(self):
        """End its lifespan and its loop."""
        if self._loop is None or self._loop.is_closed():
            return
        try:
            self._run(self._lifespan.end())
        finally:
            self._loop.close()

    def __del__(self):
        if not sys.is_finalizing():
            with contextlib.suppress(Exception):  # nobody waits for it any more
                self.close()

    def _run(self, coroutine):
        """Run it in the loop: in another thread where this one is running a loop already, in a test that is a coroutine."""
        import asyncio

        if self._loop is None:
            self._loop = asyncio.new_event_loop()
        if asyncio._get_running_loop() is None:
            return self._loop.run_until_complete(coroutine)
        from concurrent.futures import ThreadPoolExecutor

        with ThreadPoolExecutor(1) as thread:
            return thread.submit(self._loop.run_until_complete, coroutine).result()

    async def _send(self, request):
        import asyncio

        if self._lifespan is None:
            self._lifespan = _Lifespan(self.app)
            error = await self._lifespan.begin()
            if error is not None:
                return failed(error)
        scope = self._scope(request, self._lifespan.state)
        sent, waiting, gone = [], [{"type": "http.request", "body": request.body, "more_body": False}], asyncio.Event()

        async def receive():
            if waiting:
                return waiting.pop()
            await gone.wait()
            return {"type": "http.disconnect"}

        async def send(message):
            sent.append(_checked(message))

        error = None
        try:
            await self.app(scope, receive, send)
        except Unanswered:
            raise
        except Exception as raised:  # noqa: BLE001  whatever it raises, a server answers
            error = raised
        finally:
            gone.set()
        return self._known(self._reply(sent, error), scope)

    def _scope(self, request, state):
        headers = [(name.lower().encode("latin-1"), value.encode("latin-1")) for name, value in request.headers]
        return {
            "type": "http",
            "asgi": {"version": "3.0", "spec_version": "2.4"},
            "http_version": "1.1",
            "method": request.method,
            "scheme": "http",
            "path": request.path,
            "raw_path": request.target.partition("?")[0].encode(),
            "query_string": request.query.encode(),
            "root_path": "",
            "headers": [(b"host", HOST.encode()), *headers],
            "client": ("127.0.0.1", 50000),
            "server": (HOST, 80),
            "state": dict(state),
        }

    @staticmethod
    def _reply(sent, error):
        start = next((message for message in sent if message["type"] == "http.response.start"), None)
        body = b"".join(message.get("body", b"") for message in sent if message["type"] == "http.response.body")
        if start is None:
            if error is None:
                raise Unanswered("protocol", rule="no-start", got="")
            return failed(error)
        headers = [(name.decode("latin-1"), value.decode("latin-1")) for name, value in start.get("headers", ())]
        reply = Reply(start["status"], headers, body)
        reply.error = error
        if error is None and not any(message["type"] == "http.response.body" for message in sent):
            raise Unanswered("protocol", rule="no-body", got="")
        return reply

    def _known(self, reply, scope):
        """Which function was asked: Starlette, and so FastAPI, writes it into the scope."""
        routes = getattr(self.app, "routes", None)
        if isinstance(routes, list):
            reply.is_routed = "endpoint" in scope
            reply.code = code_of(scope.get("endpoint"))
            own = [route for route in routes if getattr(route, "include_in_schema", True)]
            reply.routes = [(getattr(route, "methods", None) or (), getattr(route, "path", "")) for route in own]
        else:
            reply.code, reply.is_whole = code_of(self.app), True
        return reply


def _checked(message):
    """A message of an application's, if it is one that a server could send on."""
    kind = message.get("type") if isinstance(message, dict) else None
    if kind == "http.response.start":
        if type(message.get("status")) is not int:
            raise Unanswered("protocol", rule="status-form", got=repr(message.get("status"))[:200])
        headers = message.get("headers", ())
        if not all(len(each) == 2 and all(isinstance(part, bytes) for part in each) for each in headers):
            raise Unanswered("protocol", rule="headers-form", got=repr(headers)[:200])
    elif kind == "http.response.body":
        if not isinstance(message.get("body", b""), bytes):
            raise Unanswered("protocol", rule="body-not-bytes", got=type(message["body"]).__name__)
    elif not (isinstance(kind, str) and kind.startswith(("http.", "lifespan."))):
        raise Unanswered("protocol", rule="message-form", got=repr(message)[:200])
    return message


class _Lifespan:
    """The beginning and the end of an application; one that knows nothing of it raises, which is allowed."""

    def __init__(self, app):
        self.app, self.state = app, {}
        self._task = None

    async def begin(self):
        """Return the exception that kept it from beginning, or None."""
        import asyncio

        self._inbox, started = asyncio.Queue(), asyncio.get_running_loop().create_future()
        self._done = asyncio.get_running_loop().create_future()
        self._error = None

        async def send(message):
            if message["type"].startswith("lifespan.startup.") and not started.done():
                started.set_result(message["type"].endswith(".complete"))
            elif message["type"].startswith("lifespan.shutdown.") and not self._done.done():
                self._done.set_result(None)

        async def run():
            scope = {"type": "lifespan", "asgi": {"version": "3.0", "spec_version": "2.0"}, "state": self.state}
            try:
                await self.app(scope, self._inbox.get, send)
            except BaseException as error:  # noqa: BLE001  the application may not know this kind of scope
                self._error = error
            for future in (started, self._done):
                if not future.done():
                    future.set_result(None)

        self._inbox.put_nowait({"type": "lifespan.startup"})
        self._task = asyncio.create_task(run())
        began = await started
        # Only one that says so has failed; one that just raises has no use for a lifespan.
        return (self._error or RuntimeError("lifespan.startup.failed")) if began is False else None

    async def end(self):
        """Let it end, for some seconds at most."""
        import asyncio

        self._inbox.put_nowait({"type": "lifespan.shutdown"})
        await asyncio.wait([self._done], timeout=2)
        self._task.cancel()
        await asyncio.wait([self._task], timeout=2)


class Handler:
    """A handler of `http.server`, asked over a pair of sockets that leads nowhere else."""

    def __init__(self, handler, server):
        self.handler, self.server = handler, server

    def send(self, request, limit=LIMIT):
        """Have it handle one connection."""
        ours, theirs = socket.socketpair()
        received = []
        talk = threading.Thread(target=_talk, args=(ours, _on_the_wire(request), received, limit), daemon=True)
        talk.start()
        error = None
        try:
            theirs.settimeout(limit)
            quiet = type(self.handler.__name__, (self.handler,), {"log_message": _nothing})
            quiet.__module__ = self.handler.__module__
            (quiet if self.handler.log_message is _log_message() else self.handler)(
                theirs, ("127.0.0.1", 50000), self._server()
            )
        except TimeoutError:
            raise Unanswered("timed-out", seconds=float(limit)) from None
        except Exception as raised:  # noqa: BLE001  a server would write it to standard error and close the connection
            error = raised
        finally:
            theirs.close()
            talk.join(limit)
            ours.close()
        reply = failed(error) if error is not None else _parsed(b"".join(received), request.method)
        reply.code = code_of(getattr(self.handler, f"do_{request.method}", None))
        reply.is_routed = None
        return reply

    def _server(self):
        from http.server import HTTPServer

        if self.server is not None:
            return self.server
        server = HTTPServer((HOST, 80), self.handler, bind_and_activate=False)
        server.socket.close()
        server.server_name, server.server_port = HOST, 80
        return server


def _talk(sock, data, received, limit):
    sock.settimeout(limit)
    try:
        sock.sendall(data)
        sock.shutdown(socket.SHUT_WR)
        while part := sock.recv(65536):
            received.append(part)
    except OSError:
        pass  # the other end is closed: what there was has been received


def _on_the_wire(request):
    import urllib.parse

    target = urllib.parse.quote(request.target, safe="/?&=%:,;@+$!*'()~")
    names = {name.lower() for name, _ in request.headers}
    headers = [("Host", HOST), *request.headers, ("Connection", "close")]
    if request.body and "content-length" not in names:
        headers.append(("Content-Length", str(len(request.body))))
    lines = [f"{request.method} {target} HTTP/1.1", *(f"{name}: {value}" for name, value in headers)]
    return "\r\n".join([*lines, "", ""]).encode("latin-1", "replace") + request.body


def _parsed(data, method):
    import http.client

    if not data:
        raise Unanswered("closed")

    class Received:
        """The little that a response asks of its socket."""

        def makefile(self, *_):
            return io.BytesIO(data)

    answer = http.client.HTTPResponse(Received(), method=method)
    try:
        answer.begin()
        body = answer.read()
    except (http.client.HTTPException, ValueError):
        raise Unanswered("protocol", rule="not-http", got=data.split(b"\n")[0].decode("latin-1")[:200]) from None
    return Reply(answer.status, answer.getheaders(), body)


def _log_message():
    from http.server import BaseHTTPRequestHandler

    return BaseHTTPRequestHandler.log_message


def _nothing(self, *_):
    """What is logged of each request is nobody's output."""


def _is_header(pair):
    return isinstance(pair, tuple) and len(pair) == 2 and all(isinstance(part, str) for part in pair)


def _bytes(part, result):
    if not isinstance(part, bytes):
        raise Unanswered("protocol", rule="body-not-bytes", got=type(result if isinstance(result, str) else part).__name__)
    return part


def code_of(function):
    """The code of a function, of a method, or of a class that is called; of what a decorator has wrapped, the inner one."""
    view = getattr(function, "view_class", None)
    function = view if view is not None else function
    try:
        function = inspect.unwrap(function) if function is not None else None
    except ValueError:
        return None
    if isinstance(function, type) or not hasattr(function, "__code__"):
        function = getattr(function, "__func__", None) or getattr(type(function), "__call__", None)  # noqa: B004
    return getattr(function, "__code__", None)
