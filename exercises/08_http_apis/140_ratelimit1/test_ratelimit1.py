import pytest
from pythlings_checks import program
from ratelimit1 import Bucket, limited
from tinyweb import Request, Response


class Clock:
    """A clock that somebody else turns. It begins at an odd time, as real ones do."""

    def __init__(self):
        self.now = 5000.0

    def __call__(self):
        return self.now


def takes(rate, size, steps):
    """Take at these seconds, and compare what comes out."""
    clock = Clock()
    bucket = Bucket(rate, size, clock)
    log = []
    for second, wanted in steps:
        clock.now = 5000.0 + second
        found = bucket.take()
        log.append(f"at {second:g} s: {found!r}")
        is_number = isinstance(found, int | float) and not isinstance(found, bool)
        if not is_number or abs(found - wanted) > 1e-9:
            told = "\n".join(log[-8:])
            pytest.fail(f"Bucket({rate}, {size}, clock), and take():\n\n{told}    wanted: {wanted}")


def test_full():
    """it's full at first; then it says how long it takes until there's a token"""
    takes(1, 3, [(0, 0.0), (0, 0.0), (0, 0.0), (0, 1.0)])
    takes(0.5, 1, [(0, 0.0), (0, 2.0)])
    takes(4, 2, [(0, 0.0), (0, 0.0), (0, 0.25)])


def test_fills():
    """it fills up again, steadily"""
    takes(
        1, 2, [(0, 0.0), (0, 0.0), (0.25, 0.75), (1, 0.0), (1, 1.0), (3, 0.0), (3, 0.0), (3, 1.0)]
    )
    takes(0.25, 1, [(0, 0.0), (3, 1.0), (4, 0.0), (4, 4.0)])


def test_fractions():
    """half a token isn't one, but it's kept"""
    takes(1, 1, [(0, 0.0), (0.5, 0.5), (0.75, 0.25), (1, 0.0), (1.5, 0.5), (2, 0.0)])
    takes(0.5, 2, [(0, 0.0), (0, 0.0), (1, 1.0), (3, 0.0), (3, 1.0), (4, 0.0)])


def test_spills():
    """after a long pause it's full, and no fuller"""
    takes(1, 2, [(0, 0.0), (3600, 0.0), (3600, 0.0), (3600, 1.0)])
    takes(2, 1, [(900, 0.0), (900, 0.5)])


def test_edge():
    """a flood just before and just after a full second gets no double portion"""
    takes(1, 2, [(0.75, 0.0), (0.75, 0.0), (1, 0.75), (1.25, 0.5), (1.75, 0.0), (2, 0.75)])


def test_in_vain():
    """asking in vain costs nothing and delays nothing"""
    vain = [(0, 1.0)] * 50 + [(0.5, 0.5)] * 50
    takes(1, 1, [(0, 0.0), *vain, (1, 0.0), (1, 1.0)])


class Station:
    """Counts how often it was asked."""

    def __init__(self):
        self.asked = 0

    def __call__(self, request):
        self.asked += 1
        return Response(200, {"weather": "hail", "path": request.path}, {"X-Station": "7"})


def asks(handler, key=None):
    headers = {} if key is None else {"x-api-key": key}
    return handler(Request("GET", "/weather", headers=headers))


def statuses(found, wanted, words):
    if found != wanted:
        pytest.fail(f"{words}\n\nanswered: {found}\nwanted:   {wanted}")


def test_limited():
    """tokens for three requests: 200, 200, 200, 429"""
    handler = limited(Station(), 1, 3, Clock())
    found = [asks(handler, "ama").status for _ in range(5)]
    statuses(found, [200, 200, 200, 429, 429], "Five requests at once, and a bucket for three:")


def test_passed_on():
    """what the station says is passed on as it is"""
    answer = asks(limited(Station(), 1, 3, Clock()), "ama")
    assert answer.data == {"weather": "hail", "path": "/weather"}
    assert answer.headers.get("X-Station") == "7"


def test_not_asked():
    """a request without a token doesn't reach the station"""
    station = Station()
    handler = limited(station, 1, 2, Clock())
    for _ in range(10):
        asks(handler, "ama")
    if station.asked != 2:
        pytest.fail(f"Ten requests, two tokens, and the station was asked {station.asked} times.")


def test_keys():
    """each client has a bucket; requests without a key share one"""
    handler = limited(Station(), 1, 1, Clock())
    found = [asks(handler, key).status for key in ("ama", "ben", None, "ama", None, "ben", "eve")]
    statuses(
        found,
        [200, 200, 200, 429, 429, 429, 200],
        "A bucket for one token each, and ama, ben, nobody, ama, nobody, ben, eve:",
    )


def test_two_limits():
    """two limited handlers don't share buckets"""
    first, second = (limited(Station(), 1, 1, clock) for clock in (Clock(), Clock()))
    asks(first, "ama")
    statuses([asks(second, "ama").status], [200], "The second handler is asked for the first time:")


@pytest.mark.parametrize(
    "rate, later, wanted",
    [
        (0.5, 0, "2"),
        (0.5, 0.5, "2"),
        (0.5, 1, "1"),
        (0.5, 1.75, "1"),
        (4, 0, "1"),
        (0.125, 0, "8"),
    ],
)
def test_retry_after(rate, later, wanted):
    """Retry-After: whole seconds, after which there is a token"""
    clock = Clock()
    handler = limited(Station(), rate, 1, clock)
    asks(handler, "ama")
    clock.now += later
    answer = asks(handler, "ama")
    headers = {name.lower(): str(value) for name, value in answer.headers.items()}
    if answer.status != 429 or headers.get("retry-after") != wanted:
        pytest.fail(
            f"{rate:g} tokens a second, the last one taken {later:g} seconds ago.\n\n"
            f"answered: {answer.status} {answer.headers}\n"
            f"wanted:   429 with Retry-After {wanted}"
        )
    if not isinstance(answer.data, dict) or "error" not in answer.data:
        pytest.fail(f'The body of a 429 is {{"error": …}}. It\'s {answer.data}')


def test_comes_back():
    """a client that waits as long as Retry-After says gets an answer"""
    clock = Clock()
    handler = limited(Station(), 0.25, 2, clock)
    asks(handler, "ama"), asks(handler, "ama")
    for _ in range(3):
        answer = asks(handler, "ama")
        statuses([answer.status], [429], "There's no token left:")
        clock.now += int(answer.headers["Retry-After"])
        statuses([asks(handler, "ama").status], [200], "After Retry-After has gone by:")


def test_program():
    """the program shows an impatient client"""
    ran = program("ratelimit1.py").succeeds()
    lines = [" ".join(line.split()) for line in ran.stdout.splitlines()]
    wanted = ["0 s 200"] * 3 + ["0 s 429 2", "1 s 429 1", "2 s 200", "2.5 s 429 2", "3 s 429 1"]
    wanted += ["60 s 200"] * 3 + ["60 s 429 2"]
    assert lines == wanted, "The program should print the rows of a bucket for three tokens."
