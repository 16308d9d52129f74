"""Forty people, and eleven potato salads."""

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


def come_in(site, name, password):
    visitor = Visitor(site)
    visitor.visit("/")
    visitor.fill_in(name=name, password=password)
    return visitor


def test_who_comes_in_is_welcome(site):
    visitor = come_in(site, "Zoë", "plum")
    assert visitor.texts("h1") == ["Welcome, Zoë"]


def test_a_wrong_password_stays_outside(site):
    visitor = come_in(site, "Zoë", "pear")
    assert visitor.status == 403
    visitor.visit("/")
    assert visitor.texts("h1") == ["Picnic"]


def test_all_dishes_are_in_the_list(site):
    zoe = come_in(site, "Zoë", "plum")
    zoe.fill_in(dish="Fish & chips")
    zoe.fill_in(dish="Kuchen <mit Äpfeln>")
    assert zoe.texts("li") == ["Fish & chips (Zoë)", "Kuchen <mit Äpfeln> (Zoë)"]


def test_two_guests_see_the_same_list_and_stay_themselves(site):
    zoe = come_in(site, "Zoë", "plum")
    zoe.fill_in(dish="bread")
    aroha = come_in(site, "Aroha", "kiwi")
    assert aroha.texts("li") == ["bread (Zoë)"]
    zoe.visit("/")
    assert zoe.texts("h1") == ["Welcome, Zoë"]


# Why this way
#
# Each test is a journey, and every assert is something a guest would see. None of them looks into
# server.dishes: what's in there helps nobody if the page doesn't show it. The visitor sends the form
# that's on the page, so a wrong address in the form is noticed; a POST to /add wouldn't notice.
