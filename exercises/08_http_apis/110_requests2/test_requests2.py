import socket

import pytest
import requests
from http_for_check import answer, serving
from requests2 import Supplier, SupplierError

GOODS = [{"name": "rice", "sacks": 4}, {"name": "süße Bohnen", "sacks": 0}]
ROUTES = {
    "GET /goods": answer(json={"goods": GOODS}),
    "POST /orders": answer(201, json={"number": 77}),
}


@pytest.fixture(autouse=True)
def timeouts(monkeypatch):
    """Note the timeout of each request. Without one, no test waits for more than two seconds."""
    seen = []
    send = requests.adapters.HTTPAdapter.send

    def noted(self, request, *args, **kwargs):
        seen.append((f"{request.method} {request.path_url}", kwargs.get("timeout")))
        if kwargs.get("timeout") in (None, (None, None)):
            kwargs["timeout"] = 2
        return send(self, request, *args, **kwargs)

    monkeypatch.setattr(requests.adapters.HTTPAdapter, "send", noted)
    return seen


def with_timeout(timeouts, wanted):
    """Every request had this timeout."""
    for request, timeout in timeouts:
        if timeout is None:
            pytest.fail(
                f"{request} was sent without a timeout. If nobody answers, it waits for ever."
            )
        if timeout not in (wanted, (wanted, wanted)):
            pytest.fail(f"{request} had the timeout {timeout}, and {wanted} is wanted.")


def fails(call, words, cause=True):
    """Return the SupplierError of a call, or say what came instead."""
    try:
        found = call()
    except SupplierError as error:
        if cause and error.__cause__ is None:
            pytest.fail(f"{words}\n\nThe SupplierError should be raised `from` the exception.")
        return error
    except Exception as error:  # noqa: BLE001
        name = f"{type(error).__module__}.{type(error).__name__}".removeprefix("builtins.")
        pytest.fail(f"{words}\n\nIt should be a SupplierError. It's a {name}: {error}")
    pytest.fail(f"{words}\n\nIt should be a SupplierError, and the answer is {found!r}.")


def test_goods(timeouts):
    """goods: the list, with a timeout"""
    with serving(ROUTES) as site, Supplier(site.url, "k-1", timeout=7) as supplier:
        assert supplier.goods() == [
            {"name": "rice", "sacks": 4},
            {"name": "süße Bohnen", "sacks": 0},
        ]
        with_timeout(timeouts, 7)


def test_order(timeouts):
    """order: JSON is sent, and the number comes back, with a timeout"""
    with serving(ROUTES) as site, Supplier(site.url, "k-1", timeout=7) as supplier:
        assert supplier.order("süße Bohnen", 3) == 77
        with_timeout(timeouts, 7)
        sent = site.requests[0]
    if sent.json != {"name": "süße Bohnen", "sacks": 3}:
        pytest.fail(f"The order that was sent: {sent.text}")


def test_photo(timeouts):
    """photo: the bytes, with a timeout"""
    photo = b"\x89PNG\r\n\xff\x00"
    supplier = Supplier("http://127.0.0.1:9", "k-1", timeout=7)
    with serving({"GET /rice.png": answer(body=photo)}) as other, supplier:
        if (found := supplier.photo(f"{other.url}/rice.png")) != photo:
            pytest.fail(f"sent:  {photo!r}\nfound: {found!r}")
    with_timeout(timeouts, 7)


def test_token():
    """the token goes to the supplier, and to nobody else"""
    with serving(ROUTES) as site, serving({"GET /rice.png": answer(body=b"rice")}) as other:
        with Supplier(site.url, "k-1") as supplier:
            supplier.goods()
            supplier.photo(f"{other.url}/rice.png")
            supplier.order("rice", 1)
            supplier.photo(f"{other.url}/rice.png")
        for request in site.requests:
            if request.headers.get("X-Token") != "k-1":
                pytest.fail(f"{request!r} came to the supplier without X-Token: k-1.")
        for request in other.requests:
            if "k-1" in str(request.headers):
                pytest.fail(
                    "Somebody else's server got our token, together with the photo's request."
                )


def test_session():
    """all requests to the supplier share a connection"""
    with serving(ROUTES) as site, Supplier(site.url, "k-1") as supplier:
        for _ in range(3):
            supplier.goods()
            supplier.order("rice", 1)
        numbers = {request.connection for request in site.requests}
    if len(numbers) != 1:
        pytest.fail(
            f"Six requests came over {len(numbers)} connections. Each one costs time, and with "
            "https much of it."
        )


def test_closed(monkeypatch):
    """the end of the `with` closes the session"""
    closed = []
    close = requests.Session.close
    monkeypatch.setattr(requests.Session, "close", lambda self: (closed.append(self), close(self)))
    with serving(ROUTES) as site, Supplier(site.url, "k-1") as supplier:
        supplier.goods()
        before = len(closed)
        supplier.__exit__(None, None, None)
        if len(closed) == before:
            pytest.fail("After the `with`, nobody has called `close` of the session.")


@pytest.mark.parametrize("status", [400, 401, 404, 429, 500, 503])
def test_status(status):
    """a status of 400 or more is a SupplierError, and it's in its words"""
    routes = {
        "GET /goods": answer(status, json={"goods": []}),
        "POST /orders": answer(status, json={"number": 1}),
        "GET /rice.png": answer(status, body=b"not a photo"),
    }
    with serving(routes) as site, Supplier(site.url, "k-1") as supplier:
        for call in (
            supplier.goods,
            lambda: supplier.order("rice", 1),
            lambda: supplier.photo(f"{site.url}/rice.png"),
        ):
            error = fails(call, f"The answer is {status}.", cause=False)
            if str(status) not in str(error):
                pytest.fail(f"The status, {status}, should be in the words of the error: {error}")


@pytest.mark.parametrize("status", [301, 302, 307])
def test_redirect(status):
    """a redirection isn't followed: a SupplierError"""
    routes = {
        **ROUTES,
        "GET /new": answer(json={"goods": []}),
        "GET /goods": answer(status, headers={"Location": "/new"}),
        "POST /orders": answer(status, headers={"Location": "/new"}),
    }
    with serving(routes) as site, Supplier(site.url, "k-1") as supplier:
        fails(supplier.goods, f"The answer is {status}, with a Location.", cause=False)
        fails(lambda: supplier.order("rice", 1), f"The answer is {status}.", cause=False)
        if any(request.path == "/new" for request in site.requests):
            pytest.fail("The redirection was followed.")


def test_silence(timeouts):
    """a server that says nothing: a SupplierError"""
    routes = {"GET /goods": answer(delay=20), "POST /orders": answer(delay=20)}
    with serving(routes) as site, Supplier(site.url, "k-1", timeout=0.2) as supplier:
        fails(supplier.goods, "The supplier takes the connection and says nothing.")
        with_timeout(timeouts, 0.2)
        fails(lambda: supplier.order("rice", 1), "The supplier says nothing.")


def test_nobody():
    """nobody there: a SupplierError"""
    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        base = f"http://127.0.0.1:{sock.getsockname()[1]}"
        with Supplier(base, "k-1", timeout=2) as supplier:
            fails(supplier.goods, "Nobody listens at this address.")
            fails(lambda: supplier.photo(f"{base}/rice.png"), "Nobody listens at this address.")


@pytest.mark.parametrize("breaks", ["before", "within"])
def test_broken(breaks):
    """a connection that breaks: a SupplierError"""
    routes = {"GET /goods": answer(json={"goods": GOODS}, breaks=breaks)}
    with serving(routes) as site, Supplier(site.url, "k-1", timeout=5) as supplier:
        fails(supplier.goods, "The connection breaks before all of the answer is there.")


def test_no_json():
    """a page of HTML with status 200: a SupplierError"""
    page = answer(text="<h1>Welcome to the hotel's wifi</h1>")
    with (
        serving({"GET /goods": page, "POST /orders": page}) as site,
        Supplier(site.url, "k-1") as supplier,
    ):
        fails(supplier.goods, "The hotel's wifi answers, with HTML.")
        fails(lambda: supplier.order("rice", 1), "The hotel's wifi answers, with HTML.")


@pytest.mark.parametrize("found", [[], "goods", None, 7, {}, {"goods": None}, {"goods": "rice"}])
def test_other_goods(found):
    """JSON without a list of goods: a SupplierError"""
    body = b"null" if found is None else None
    sent = answer(body=body) if body else answer(json=found)
    with serving({"GET /goods": sent}) as site, Supplier(site.url, "k-1") as supplier:
        fails(supplier.goods, f"The answer is {found!r}, as JSON.", cause=False)


@pytest.mark.parametrize("found", [[], {}, {"number": "7"}, {"number": 7.5}, {"number": True}])
def test_other_number(found):
    """JSON without a number: a SupplierError"""
    with (
        serving({"POST /orders": answer(201, json=found)}) as site,
        Supplier(site.url, "k-1") as supplier,
    ):
        fails(lambda: supplier.order("rice", 1), f"The answer is {found!r}.", cause=False)


def test_own_mistakes():
    """a mistake of our own isn't hidden: what can't be JSON stays a TypeError"""
    with serving(ROUTES) as site, Supplier(site.url, "k-1") as supplier:
        try:
            supplier.order("rice", {1, 2})
        except TypeError:
            return
        except SupplierError:
            pytest.fail(
                "A set can't be JSON. That's our own mistake, and now it looks like theirs."
            )
    pytest.fail("A set can't be JSON, and nobody noticed.")
