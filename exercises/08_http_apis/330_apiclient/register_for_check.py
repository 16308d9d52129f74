"""A register for the check: the one of register.py, on a free port, with troubles to order. Nothing to do here."""

import contextlib
import functools
import ssl
import sys
from pathlib import Path

import pytest
from http_for_check import answer, serving
from register import Register

sys.path.insert(0, str(Path(__file__).parent / "src"))
# Each client reads the certificates of the world, which takes 20 ms and isn't needed at 127.0.0.1: once is enough.
ssl.create_default_context = functools.cache(ssl.create_default_context)


def told(holds, words):
    """Say in words what doesn't hold."""
    if not holds:
        pytest.fail(words)


def the(name):
    """What the package calls by this name."""
    import hutbook

    found = getattr(hutbook, name, None)
    told(found is not None, f"`from hutbook import {name}` doesn't work: there's no such name yet.")
    return found


class Routes:
    """Answers every request: with the troubles first, then as a register does."""

    def __init__(self, troubles):
        self.register, self.troubles = Register(), list(troubles)

    def get(self, route):
        return self.reply

    def reply(self, request):
        trouble = self.troubles.pop(0) if self.troubles else None
        if callable(trouble):
            return trouble(self.real(request))
        return trouble or self.real(request)

    def real(self, request):
        status, body = self.register.answer(
            request.method, request.path, request.query, request.headers, request.body
        )
        return answer(status, json=body)


class Running:
    """A register that runs, and a client for it."""

    def __init__(self, site, routes, timeout, tries):
        self.site, self.routes, self.waits = site, routes, []
        make = the("HutBook")
        self.book = make(site.url, timeout=timeout, tries=tries, sleep=self.waits.append)

    @property
    def asked(self):
        return [f"{request.method} {request.path}" for request in self.site.requests]

    @property
    def bookings(self):
        return list(self.routes.register.bookings.values())

    def fails(self, kind, words, action):
        """The action ends with this kind of error; return it."""
        return fails(self.book, kind, words, action)


def fails(book, kind, words, action):
    """The action ends with this kind of error; return it."""
    try:
        result = action(book)
    except the("HutError") as error:
        right = isinstance(error, the(kind))
        told(right, f"{words}\nThis should be {kind}, and it's {type(error).__name__}: {error}")
        return error
    except Exception as error:
        package = type(error).__module__.split(".")[0].removesuffix("_core")
        if package not in ("httpx", "httpcore", "pydantic", "json"):
            raise
        name = f"{package}.{type(error).__name__}"
        pytest.fail(f"{words}\nThis should be {kind}, and {name} came out.")
    pytest.fail(f"{words}\nThis should be {kind}, and it gave {result!r}")


@contextlib.contextmanager
def register(*troubles, timeout=8, tries=4):
    """Run a register. The first requests get these troubles: an answer, or a function of what it would have been."""
    routes = Routes(troubles)
    with serving(routes) as site:
        running = Running(site, routes, timeout, tries)
        try:
            yield running
        finally:
            getattr(running.book, "close", lambda: None)()


def shown(model, *names):
    """Some fields of a model, as a text."""
    return ", ".join(f"{name}={getattr(model, name, '(no such field)')!r}" for name in names)
