import socket
from itertools import islice

import pytest
import requests
from http_for_check import answer, serving
from httpclients1 import ApiError, BusyError, Client, NotFoundError, Talk

ONE = {"id": 1, "title": "Bees", "speaker": "Wanjiru", "minutes": 30}
TWO = {"id": 2, "title": "Maps", "speaker": "Piotr", "minutes": None}
THREE = {"id": 3, "title": "Ünïcode", "speaker": "Min-ji"}
FOUR = {"id": 4, "title": "Candles", "speaker": "Tomás", "minutes": 5, "room": "B", "tags": []}


def pages(absolute=False):
    """Routes for three pages; the third has no talks, the fourth one."""

    def talks(request):
        base = f"http://{request.headers['Host']}" if absolute else ""
        page = int(request.query.get("page", 1))
        track = "&track=web+%26+more" if "track" in request.query else ""
        link = f'<{base}/api/talks?page={page + 1}{track}>; rel="next"'
        if page > 1:
            link = f'<{base}/api/talks?page={page - 1}>; rel="prev", ' + link
        if page == 4:
            link = f'<{base}/api/talks?page=3>; rel="prev"'
        found = {1: [ONE, TWO], 2: [THREE], 3: [], 4: [FOUR]}[page]
        return answer(json=found, headers={"Link": link})

    return {"GET /api/talks": talks, "GET /api/talks/3": answer(json=THREE)}


def fails(call, kind, words):
    """Return the exception of a call, of this kind."""
    try:
        found = call()
    except Exception as error:  # noqa: BLE001
        if not isinstance(error, kind):
            pytest.fail(f"{words}\n\nwanted: {kind.__name__}\nraised: {error!r}")
        return error
    pytest.fail(f"{words}\n\nwanted: {kind.__name__}\nthe client gives: {found!r}")


@pytest.fixture(autouse=True)
def timeouts(monkeypatch):
    """Note the timeout of each request."""
    seen = []
    send = requests.adapters.HTTPAdapter.send

    def noted(self, request, *args, **kwargs):
        seen.append((request.path_url, kwargs.get("timeout")))
        return send(self, request, *args, **kwargs)

    monkeypatch.setattr(requests.adapters.HTTPAdapter, "send", noted)
    return seen


def test_talk():
    """talk: an object of ours"""
    with serving(pages()) as site, Client(f"{site.url}/api") as client:
        assert client.talk(3) == Talk(3, "Ünïcode", "Min-ji", None)


def test_base():
    """the base may end with a /"""
    with serving(pages()) as site, Client(f"{site.url}/api/") as client:
        assert client.talk(3) == Talk(3, "Ünïcode", "Min-ji")
        assert next(client.talks()) == Talk(1, "Bees", "Wanjiru", 30)


@pytest.mark.parametrize("absolute", [False, True])
def test_talks(absolute):
    """talks: all pages, in their order; links may be paths or complete"""
    with serving(pages(absolute)) as site, Client(f"{site.url}/api") as client:
        assert list(client.talks()) == [
            Talk(1, "Bees", "Wanjiru", 30),
            Talk(2, "Maps", "Piotr", None),
            Talk(3, "Ünïcode", "Min-ji", None),
            Talk(4, "Candles", "Tomás", 5),
        ]


def asked(site):
    return [f"{request!r} {request.query or ''}".strip() for request in site.requests]


def test_track(timeouts):
    """talks of a track: the API is told so, on every page"""
    with serving(pages()) as site, Client(f"{site.url}/api") as client:
        found = list(client.talks("web & more"))
        tracks = [request.query.get("track") for request in site.requests]
    if tracks != ["web & more"] * 4:
        pytest.fail(
            'Four pages, with the track "web & more". Asked for:\n\n' + "\n".join(asked(site))
        )
    assert len(found) == 4
    for path, _ in timeouts:
        if path.count("track=") > 1:
            pytest.fail(f"The link has the track in it already. Asked for:\n\nGET {path}")


def test_no_track():
    """without a track there's no such parameter"""
    with serving(pages()) as site, Client(f"{site.url}/api") as client:
        list(client.talks())
        if any("track" in request.query for request in site.requests):
            pytest.fail("Nobody wants a track. Asked for:\n\n" + "\n".join(asked(site)))


def test_lazy():
    """a page is asked for when its first talk is needed, and not earlier"""
    with serving(pages()) as site, Client(f"{site.url}/api") as client:
        talks = client.talks()
        counts = [len(site.requests)]
        for number in (1, 1, 1):
            list(islice(talks, number))
            counts.append(len(site.requests))
    if counts != [0, 1, 1, 2]:
        told = ", ".join(map(str, counts))
        pytest.fail(
            "client.talks(), and then one talk after the other is taken from it, three in all.\n"
            f"Pages asked for until then: {told}\nwanted:                     0, 1, 1, 2"
        )


def test_twice():
    """talks can be asked for again, and nothing is mixed up"""
    with serving(pages()) as site, Client(f"{site.url}/api") as client:
        first, second = client.talks(), client.talks("web & more")
        ids = [next(first).id, next(second).id, next(first).id, next(second).id, next(first).id]
        assert ids == [1, 1, 2, 2, 3], (
            "Two walks through the talks, step by step, mix each other up."
        )


def test_timeout(timeouts):
    """each request has the timeout"""
    with serving(pages()) as site, Client(f"{site.url}/api", timeout=7) as client:
        list(client.talks())
        client.talk(3)
    for path, timeout in timeouts:
        if timeout not in (7, (7, 7)):
            pytest.fail(f"GET {path} has the timeout {timeout}, and 7 is wanted.")


@pytest.mark.parametrize("status", [404, 400, 401, 500, 503, 429])
def test_statuses(status):
    """a status becomes an exception, with the status and the reason in its message"""
    kind = {404: NotFoundError, 503: BusyError, 429: BusyError}.get(status, ApiError)
    said = answer(status, json={"error": "the bees are asleep"})
    with (
        serving({"GET /api/talks/3": said, "GET /api/talks": said}) as site,
        Client(f"{site.url}/api") as client,
    ):
        for call in (lambda: client.talk(3), lambda: list(client.talks())):
            error = fails(call, kind, f"The answer is {status}.")
            if kind is ApiError and isinstance(error, NotFoundError | BusyError):
                pytest.fail(f"The answer is {status}. That's no {type(error).__name__}.")
            for part in (str(status), "the bees are asleep"):
                if part not in str(error):
                    pytest.fail(f'"{part}" should be in the message. It\'s: {error}')


@pytest.mark.parametrize("status", [201, 204, 304])
def test_odd_statuses(status):
    """any status but 200 is an ApiError"""
    with serving({"GET /api/talks/3": answer(status)}) as site, Client(f"{site.url}/api") as client:
        fails(lambda: client.talk(3), ApiError, f"The answer is {status}.")


def test_error_without_words():
    """an error whose body isn't JSON, or says something else"""
    for body in (b"<h1>oops</h1>", b"", b"[1]", b'{"message": "x"}', b'"error"', b"\xff"):
        with (
            serving({"GET /api/talks/3": answer(500, body=body)}) as site,
            Client(f"{site.url}/api") as client,
        ):
            error = fails(lambda: client.talk(3), ApiError, f"The answer is 500 with {body!r}.")
        if "500" not in str(error):
            pytest.fail(f"The status should be in the message. It's: {error}")


@pytest.mark.parametrize(
    "headers, after",
    [
        ({"Retry-After": "120"}, 120),
        ({}, None),
        ({"Retry-After": "Fri, 01 May 2026 07:00:00 GMT"}, None),
    ],
)
def test_busy(headers, after):
    """BusyError: `after` is the seconds of Retry-After, or None"""
    with (
        serving({"GET /api/talks/3": answer(429, headers=headers)}) as site,
        Client(f"{site.url}/api") as client,
    ):
        error = fails(lambda: client.talk(3), BusyError, "The answer is 429.")
    if error.after != after:
        pytest.fail(f"The headers are {headers}.\n\nafter:  {error.after!r}\nwanted: {after!r}")


def test_second_page_fails():
    """the second page fails: the first page's talks are there, then the error"""

    def talks(request):
        if "page" in request.query:
            return answer(503, headers={"Retry-After": "5"})
        return answer(json=[ONE], headers={"Link": '</api/talks?page=2>; rel="next"'})

    with serving({"GET /api/talks": talks}) as site, Client(f"{site.url}/api") as client:
        found = client.talks()
        assert next(found) == Talk(1, "Bees", "Wanjiru", 30)
        error = fails(lambda: next(found), BusyError, "The second page answers 503.")
        assert error.after == 5


SENSELESS = [
    [],
    {},
    {**ONE, "id": "1"},
    {**ONE, "title": None},
    {"id": 1, "title": "Bees"},
    {**ONE, "minutes": "30"},
]


@pytest.mark.parametrize("found", SENSELESS)
def test_senseless(found):
    """an answer that isn't a talk is an ApiError"""
    with (
        serving(
            {"GET /api/talks/3": answer(json=found), "GET /api/talks": answer(json=[found])}
        ) as site,
        Client(f"{site.url}/api") as client,
    ):
        fails(lambda: client.talk(3), ApiError, f"The answer is {found!r}.")
        fails(lambda: list(client.talks()), ApiError, f"The answer is [{found!r}].")


def test_no_list():
    """talks: an answer that isn't a list, or no JSON, is an ApiError"""
    for said in (answer(json={"talks": []}), answer(json="talks"), answer(text="<h1>Hello</h1>")):
        with (
            serving({"GET /api/talks": said, "GET /api/talks/3": said}) as site,
            Client(f"{site.url}/api") as client,
        ):
            words = f"The answer is {said.body.decode()}"
            fails(lambda: list(client.talks()), ApiError, words)
            fails(lambda: client.talk(3), ApiError, words)


def test_nobody():
    """nobody there, or a connection that breaks: an ApiError"""
    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        with Client(f"http://127.0.0.1:{sock.getsockname()[1]}") as client:
            fails(lambda: client.talk(3), ApiError, "Nobody listens at this address.")
    with (
        serving({"GET /api/talks/3": answer(json=ONE, breaks="within")}) as site,
        Client(f"{site.url}/api") as client,
    ):
        fails(lambda: client.talk(3), ApiError, "The connection breaks.")
