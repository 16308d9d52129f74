import threading

import picnic
import pytest
from visitor import Visitor

GUESTS = {"Hoa": "lotus", "Îlo": "1 2"}


@pytest.fixture(name="site")
def running_site():
    server = picnic.make_server(dict(GUESTS))
    worker = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    worker.start()
    try:
        yield f"http://localhost:{server.server_port}/".replace("localhost", "127.0.0.1")
    finally:
        server.shutdown()
        server.server_close()
        worker.join()


@pytest.fixture
def guests(site):
    found = {}
    for name, password in GUESTS.items():
        found[name] = Visitor(site)
        found[name].visit("/")
        found[name].fill_in(name=name, password=password)
    return found


@pytest.mark.parametrize("name", GUESTS)
def test_welcome(guests, name):
    guests[name].visit("/")
    assert guests[name].status == 200
    assert guests[name].texts("h1") == [f"Welcome, {name}"]


@pytest.mark.parametrize("password", ["", "LOTUS", "1 2"])
def test_refused(site, password):
    visitor = Visitor(site)
    visitor.visit("/")
    visitor.fill_in(name="Hoa", password=password)
    assert visitor.texts("li") == []
    assert "Welcome" not in visitor.texts("h1")[0]


@pytest.mark.parametrize("dish", ["phở", "<br> & more", "a+b%20"])
def test_dishes(guests, dish):
    guests["Hoa"].fill_in(dish=dish)
    guests["Îlo"].fill_in(dish="2")
    guests["Hoa"].visit("/")
    assert guests["Hoa"].texts("li") == [f"{dish} (Hoa)", "2 (Îlo)"]
