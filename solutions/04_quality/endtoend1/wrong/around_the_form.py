# expect: the form for a dish is sent to a page that isn't there
from threading import Thread
from urllib.parse import urlencode

import pytest
from picnic import make_server
from visitor import Visitor


@pytest.fixture
def site():
    server = make_server({"Aroha": "kiwi", "Zoë": "plum"})
    thread = Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()
    thread.join()
    server.server_close()


def guest(site, name, password):
    visitor = Visitor(site)
    visitor.opener.open(site + "login", urlencode({"name": name, "password": password}).encode())
    visitor.visit("/")
    return visitor


def add(visitor, dish):
    visitor.opener.open(visitor.address + "add", urlencode({"dish": dish}).encode())
    visitor.visit("/")


def test_all(site):
    zoe = guest(site, "Zoë", "plum")
    add(zoe, "soup")
    add(zoe, "a <b> & c")
    aroha = guest(site, "Aroha", "kiwi")
    assert aroha.texts("li") == ["soup (Zoë)", "a <b> & c (Zoë)"]
    zoe.visit("/")
    assert zoe.texts("h1") == ["Welcome, Zoë"]


def test_wrong(site):
    visitor = Visitor(site)
    visitor.visit("/")
    visitor.fill_in(name="Zoë", password="kiwi")
    assert visitor.status == 403
