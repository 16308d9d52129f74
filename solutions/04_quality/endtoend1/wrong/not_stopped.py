# expect: the app is still running
from threading import Thread

import pytest
from picnic import make_server
from visitor import Visitor


@pytest.fixture
def site():
    server = make_server({"Aroha": "kiwi", "Zoë": "plum"})
    Thread(target=server.serve_forever, daemon=True).start()
    return f"http://127.0.0.1:{server.server_port}/"


def test_who_comes_in_is_welcome(site):
    visitor = Visitor(site)
    visitor.visit("/")
    visitor.fill_in(name="Zoë", password="plum")
    assert visitor.texts("h1") == ["Welcome, Zoë"]
    visitor.fill_in(dish="bread")
    assert visitor.texts("li") == ["bread (Zoë)"]
