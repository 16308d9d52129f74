import contextlib
import threading

import picnic
import pytest
import visitor


@pytest.fixture
def site():
    with picnic.make_server({"A": "a", "B": "b"}) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        with contextlib.ExitStack() as stack:
            stack.callback(server.shutdown)
            yield "http://127.0.0.1:" + str(server.server_address[1])


def test_an_evening(site):
    a, b = visitor.Visitor(site), visitor.Visitor(site)
    for who in (a, b):
        who.visit("/")
    a.fill_in(name="A", password="b")
    assert "Welcome" not in a.texts("h1")[0]
    a.fill_in(name="A", password="a")
    b.fill_in(name="B", password="b")
    a.fill_in(dish="5 > 3 & <i>more</i>")
    assert a.texts("h1") == ["Welcome, A"]
    b.visit("/")
    b.fill_in(dish="b")
    assert len(b.texts("li")) == 2
    assert b.texts("li")[0] == "5 > 3 & <i>more</i> (A)"
