# expect: guests see only the dishes that they've added themselves
from threading import Thread

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


def test_in_and_out(site):
    visitor = Visitor(site)
    visitor.visit("/")
    visitor.fill_in(name="Zoë", password="nope")
    assert visitor.status == 403
    visitor.fill_in(name="Zoë", password="plum")
    assert visitor.texts("h1") == ["Welcome, Zoë"]
    visitor.fill_in(dish="<3 cake")
    visitor.fill_in(dish="tea & rum")
    assert visitor.texts("li") == ["<3 cake (Zoë)", "tea & rum (Zoë)"]
