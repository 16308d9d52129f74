import json

import httpx
import pytest
from checkhttp2 import GaveUpError, Observatory, RefusedError
from pythlings_checks import program

NOISE = "noise"


class Sky:
    """An observatory that answers from a list, and a clock."""

    def __init__(self, *answers):
        self.answers, self.asked, self.waited, self.now = list(answers), [], [], 5000.0
        transport = httpx.MockTransport(self.answer)
        http = httpx.Client(base_url="https://sky.example", transport=transport)
        self.observatory = Observatory(http, sleep=self.sleep, clock=lambda: self.now)

    def sleep(self, seconds):
        self.waited.append(seconds)
        self.now += seconds

    def answer(self, request):
        self.asked.append(request)
        answer = self.answers.pop(0) if self.answers else NOISE
        if answer is NOISE:
            raise httpx.ReadTimeout("nothing but noise", request=request)
        status, data, headers = answer
        return httpx.Response(status, json=data, headers=headers)

    @property
    def keys(self):
        """The keys that were sent, in this order."""
        return [request.headers.get("Idempotency-Key", "") for request in self.asked]


def ok(number=7):
    return 201, {"id": number}, {}


def busy(status=503, after=None):
    return status, {"error": "busy"}, {} if after is None else {"Retry-After": after}


def told(holds, words):
    """Say in words what doesn't hold."""
    if not holds:
        pytest.fail(words)


def gives_up(sky, words):
    """A report is given up."""
    try:
        number = sky.observatory.report(dict(GREEN))
    except GaveUpError:
        return
    pytest.fail(f"{words} `report` should raise a GaveUpError, and it returned {number!r}.")


GREEN = {"colour": "green", "seconds": 1.5}


def test_report():
    """report: the meteor is sent as JSON, and its id comes back"""
    sky = Sky(ok(41))
    assert sky.observatory.report(dict(GREEN)) == 41
    [request] = sky.asked
    sent = f"{request.method} {request.url.path} {request.content.decode()}"
    told(
        (request.method, request.url.path) == ("POST", "/meteors")
        and json.loads(request.content) == GREEN,
        f"POST /meteors with the meteor as JSON was wanted. What came: {sent}",
    )


@pytest.mark.parametrize(
    "trouble",
    [NOISE, *(busy(status) for status in (429, 502, 503, 504))],
    ids=["noise", "429", "502", "503", "504"],
)
def test_again(trouble):
    """report: it's sent again, after 1, 2 and 4 seconds"""
    sky = Sky(trouble, trouble, trouble, ok(41))
    assert sky.observatory.report(dict(GREEN)) == 41
    told(sky.waited == [1, 2, 4], f"It waited for {sky.waited} seconds, and not for [1, 2, 4].")


def test_once_in_the_list():
    """however often a report has to be sent, its meteor is in the list once"""
    sky = Sky(NOISE, busy(), NOISE, ok())
    sky.observatory.report(dict(GREEN))
    keys = sky.keys
    told(all(keys), "An attempt came without the header Idempotency-Key.")
    told(
        len(set(keys)) == 1,
        "Its four attempts came with different keys. For the observatory these are different meteors.",
    )


def test_two_meteors():
    """two meteors that look the same are two"""
    sky = Sky(ok(1), NOISE, ok(2), ok(3))
    for _ in range(3):
        sky.observatory.report(dict(GREEN))
    keys = [sky.keys[0], *sky.keys[2:]]
    told(
        len(set(keys)) == 3,
        "Three reports came with a key that was used before. The observatory takes them for the same meteor.",
    )


def test_two_nights():
    """a program that starts again doesn't use its old keys again"""
    first, second = Sky(ok()), Sky(ok())
    first.observatory.report(dict(GREEN))
    second.observatory.report(dict(GREEN))
    told(
        first.keys != second.keys,
        "After a restart it uses the same keys again. Tonight's first meteor is taken for yesterday's.",
    )


@pytest.mark.parametrize("status", [400, 401, 404, 409, 422, 500, 301])
def test_refused(status):
    """another status is a RefusedError, at once"""
    sky = Sky((status, {"error": "no"}, {}), ok())
    try:
        number = sky.observatory.report(dict(GREEN))
    except RefusedError as error:
        told(error.status == status, f"The status was {status}, and not {error.status}.")
    else:
        tries = f"{len(sky.asked)} tries"
        pytest.fail(f"The first answer was a {status}. `report` returned {number!r} after {tries}.")
    told(len(sky.asked) == 1, f"After a {status} it was sent again.")


def test_four_times():
    """the fourth attempt is the last, and nobody waits after it"""
    sky = Sky()
    gives_up(sky, "Nothing comes through.")
    told(len(sky.asked) == 4, f"It was sent {len(sky.asked)} times, and not 4 times.")
    told(sky.waited == [1, 2, 4], f"It waited for {sky.waited} seconds, and not for [1, 2, 4].")


def test_retry_after():
    """Retry-After says how long to wait, up to 60 seconds"""
    sky = Sky(busy(429, "17"), busy(503, "60"), busy(), ok(41))
    assert sky.observatory.report(dict(GREEN)) == 41
    told(sky.waited == [17, 60, 4], f"It waited for {sky.waited} seconds, and not for [17, 60, 4].")


def test_too_long():
    """with more than 60 seconds it gives up, without waiting"""
    sky = Sky(busy(503, "61"), ok())
    gives_up(sky, "The observatory wants to be left alone for 61 seconds.")
    told(not sky.waited, f"It waited for {sky.waited} seconds.")
    told(len(sky.asked) == 1, "It was sent again.")


def test_dates():
    """a Retry-After that isn't whole seconds counts as none"""
    sky = Sky(busy(503, "Wed, 12 Aug 2026 23:00:00 GMT"), busy(503, "1.5"), busy(503, ""), ok(41))
    assert sky.observatory.report(dict(GREEN)) == 41
    told(sky.waited == [1, 2, 4], f"It waited for {sky.waited} seconds, and not for [1, 2, 4].")


def test_timeout():
    """each attempt has a timeout of 10 seconds"""
    sky = Sky(NOISE, ok(), (200, {"items": [], "next": None}, {}))
    sky.observatory.report(dict(GREEN))
    list(sky.observatory.meteors("2026-08-12"))
    for request in sky.asked:
        limits = request.extensions["timeout"]
        told(set(limits.values()) == {10}, f"{request.method}: its limits are {limits}.")


def page(following, *names):
    return 200, {"items": [{"name": name} for name in names], "next": following}, {}


PAGES = [
    page("/meteors?night=2026-08-12&after=b", "a", "b"),
    page("/meteors?night=2026-08-12&after=c", "c"),
    page(None, "d"),
]


def test_pages():
    """meteors: all pages, one after the other"""
    sky = Sky(*PAGES)
    names = [meteor["name"] for meteor in sky.observatory.meteors("2026-08-12")]
    asked = [f"{request.method} {request.url.raw_path.decode()}" for request in sky.asked]
    told(names == ["a", "b", "c", "d"], f"The meteors that came: {names}. Wanted: a, b, c, d.")
    wanted = [
        "GET /meteors?night=2026-08-12",
        "GET /meteors?night=2026-08-12&after=b",
        "GET /meteors?night=2026-08-12&after=c",
    ]
    told(asked == wanted, f"The pages that were asked for: {asked}")


def test_lazy():
    """meteors: a page is asked for when its first meteor is needed"""
    sky = Sky(*PAGES)
    found = sky.observatory.meteors("2026-08-12")
    told(len(sky.asked) == 0, "A page was asked for before any meteor was needed.")
    next(found)
    next(found)
    told(
        len(sky.asked) == 1, f"Two meteors were needed, and {len(sky.asked)} pages were asked for."
    )
    next(found)
    told(
        len(sky.asked) == 2,
        f"Three meteors were needed, and {len(sky.asked)} pages were asked for.",
    )


def test_pages_again():
    """meteors: a page that doesn't come through is asked for again"""
    sky = Sky(PAGES[0], NOISE, busy(503, "5"), PAGES[1], PAGES[2])
    names = [meteor["name"] for meteor in sky.observatory.meteors("2026-08-12")]
    told(names == ["a", "b", "c", "d"], f"The meteors that came: {names}. Wanted: a, b, c, d.")
    told(sky.waited == [1, 5], f"It waited for {sky.waited} seconds, and not for [1, 5].")


def dead():
    """A link that's dead: three reports were given up. Of the twelve attempts nothing is left."""
    sky = Sky()
    for _ in range(3):
        gives_up(sky, "Nothing comes through.")
    sky.asked.clear()
    return sky


def test_dead():
    """after three in a row the link is dead: nothing is sent for 300 seconds"""
    sky = dead()
    sky.answers = [ok()] * 9
    for seconds in (0, 1, 298):
        sky.now += seconds
        gives_up(sky, f"The link has been dead for {seconds} seconds.")
    with pytest.raises(GaveUpError):
        next(sky.observatory.meteors("2026-08-12"))
    told(not sky.asked, "The link is dead, and a request was sent.")


def test_alive():
    """after 300 seconds it's tried again"""
    sky = dead()
    sky.answers = [ok(41)]
    sky.now += 300
    assert sky.observatory.report(dict(GREEN)) == 41
    gives_up(sky, "Nothing comes through.")
    gives_up(sky, "Nothing comes through.")
    sky.answers = [ok(42)]
    assert sky.observatory.report(dict(GREEN)) == 42


def test_dead_again():
    """after the pause, one that's given up makes it dead again"""
    sky = dead()
    sky.now += 300
    gives_up(sky, "Nothing comes through.")
    told(
        len(sky.asked) == 4, f"After the pause it was sent {len(sky.asked)} times, and not 4 times."
    )
    sky.answers = [ok()] * 4
    gives_up(sky, "The link is dead again.")
    told(len(sky.asked) == 4, "The link is dead again, and a request was sent.")
    sky.now += 300
    assert sky.observatory.report(dict(GREEN)) == 7


@pytest.mark.parametrize("status", [201, 422])
def test_in_a_row(status):
    """whoever answers is alive: only three in a row count"""
    sky = Sky()
    gives_up(sky, "Nothing comes through.")
    gives_up(sky, "Nothing comes through.")
    sky.answers = [(status, {"id": 7}, {})]
    try:
        sky.observatory.report(dict(GREEN))
    except RefusedError:
        told(status == 422, "A 201 was refused.")
    gives_up(sky, "Nothing comes through.")
    gives_up(sky, "Nothing comes through.")
    sky.answers = [ok(41)]
    try:
        number = sky.observatory.report(dict(GREEN))
    except GaveUpError:
        pytest.fail(
            f"Two were given up, then a {status} came, then two more were given up: not three in a row."
        )
    told(number == 41, f"The id is 41, and `report` returned {number!r}.")
    for _ in range(3):
        gives_up(sky, "Nothing comes through.")
    sky.answers = [ok(42)]
    gives_up(sky, "Three in a row were given up, so the link is dead.")


def test_long_wait_counts():
    """a Retry-After that's too long counts as given up"""
    sky = Sky(busy(503, "600"), busy(429, "600"), busy(503, "600"), ok())
    for _ in range(4):
        gives_up(sky, "The observatory wants to be left alone.")
    told(len(sky.asked) == 3, f"{len(sky.asked)} requests were sent, and the link is dead after 3.")


def test_program():
    """the program plays a night"""
    program("checkhttp2.py").succeeds().says("green meteor", "… 1", "its id: 2", "its id: 4")
