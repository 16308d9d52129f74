"""Forty people, and eleven potato salads.

Every part of Aroha's picnic app had its tests, and all were green. But the form for a dish was sent
to /ad, a page that isn't there. Nobody could add anything, so everybody brought potato salad.

An end-to-end test does what a person does, from one end to the other: the real app is running, and
the test visits its pages. visitor.py, beside this file, is the visitor:

    >>> zoe = Visitor("http://127.0.0.1:8000/")
    >>> zoe.visit("/")
    >>> zoe.fill_in(name="Zoë", password="plum")
    >>> zoe.texts("h1")
    ['Welcome, Zoë']

The fixture `site` should start the app for each test, and stop it even if the test fails. Write it,
and tests that visit. picnic.py is right; look at it with `python3 picnic.py`. The check has seven
broken versions, and each would annoy a guest. Your tests should notice them all.

    pythlings shell endtoend1 -- python -m pytest endtoend1.py

For pages with JavaScript, people use Playwright, which drives a real browser.
"""

from threading import Thread

import pytest

from picnic import make_server
from visitor import Visitor


@pytest.fixture
def site():
    server = make_server({"Aroha": "kiwi", "Zoë": "plum"})
    thread = Thread(target=server.serve_forever)
    thread.start()
    # TODO: hand over the address. The port is server.server_port.
    # Afterwards, stop: server.shutdown(), thread.join(), server.server_close().
    server.shutdown()
    thread.join()
    server.server_close()


def test_who_comes_in_is_welcome(site):
    visitor = Visitor(site)
    visitor.visit("/")
    visitor.fill_in(name="Zoë", password="plum")
    assert visitor.texts("h1") == ["Welcome, Zoë"]


# TODO: what else do guests do, and see?
