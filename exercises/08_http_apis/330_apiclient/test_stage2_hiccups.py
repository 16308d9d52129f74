import socket

import pytest
from http_for_check import answer
from register_for_check import fails, register, the, told

BUSY = answer(503, json={"error": "hic"})
TROUBLES = {
    "429": answer(429, json={"error": "slowly"}),
    "502": answer(502, text="<h1>Bad gateway</h1>"),
    "503": BUSY,
    "504": answer(504),
    "a connection that breaks before the answer": answer(breaks="before"),
    "a connection that breaks within the answer": answer(json={"id": 7}, breaks="within"),
}


def told_waits(waits, *ranges, after=""):
    """Each wait is within its range."""
    wanted = ", ".join(f"{least}–{most}" for least, most in ranges) or "none"
    found = ", ".join(f"{wait:g}" for wait in waits) or "none"
    words = f"{after}Seconds of waiting: {found}. Wanted: {wanted}."
    told(len(waits) == len(ranges), words)
    for wait, (least, most) in zip(waits, ranges, strict=True):
        told(least <= wait <= most, words)


@pytest.mark.parametrize("what", TROUBLES)
def test_again(what):
    """stage 2: after a hiccup it's tried again, and the hut comes"""
    with register(TROUBLES[what]) as running:
        try:
            hut = running.book.hut(7)
        except the("HutError") as error:
            pytest.fail(f"The first answer was {what}, the next one good. It's {error!r}")
        told(hut.id == 7, f"Hut 7 was asked for, and it's {hut!r}")
        told(len(running.asked) == 2, f"Two tries were needed. There were {len(running.asked)}.")
        told_waits(running.waits, (0.5, 1))


def test_silence():
    """stage 2: after `timeout` seconds of silence it's tried again"""
    with register(answer(delay=60), timeout=0.5) as running:
        try:
            hut = running.book.hut(7)
        except the("HutError") as error:
            pytest.fail(f"The first time it said nothing for a minute. It's {error!r}")
        told(hut.id == 7, f"Hut 7 was asked for, and it's {hut!r}")
        told(len(running.asked) > 1, "A second try was needed.")


def test_longer():
    """stage 2: each wait is twice as long as the one before, within its range"""
    with register(BUSY, BUSY, BUSY, BUSY, tries=5) as running:
        told(running.book.hut(7).id == 7, "The fifth try is good.")
        told_waits(running.waits, (0.5, 1), (1, 2), (2, 4), (4, 8))


def test_from_the_beginning():
    """stage 2: each request begins with short waits, and with all its tries"""
    with register(BUSY, BUSY, tries=3) as running:
        running.book.hut(7)
        running.routes.troubles += [BUSY, BUSY]
        try:
            running.book.hut(3)
        except the("HutError") as error:
            pytest.fail(f"Twice busy, then good: that's within three tries. It's {error!r}")
        told_waits(running.waits, (0.5, 1), (1, 2), (0.5, 1), (1, 2))


@pytest.mark.parametrize("tries", [1, 2, 4])
def test_gives_up(tries):
    """stage 2: after the last try it's Unavailable, without another wait"""
    with register(*[BUSY] * 9, tries=tries) as running:
        words = f"The register is always busy. There are {tries} tries."
        running.fails("Unavailable", words, lambda book: book.hut(7))
        told(len(running.asked) == tries, f"{words} It was asked {len(running.asked)} times.")
        told_waits(running.waits, *[(0.5, 1), (1, 2), (2, 4)][: tries - 1])


def test_nobody():
    """stage 2: if nobody's there, it's tried again, and then Unavailable"""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))  # and nobody listens
        waits, port = [], taken.getsockname()[1]
        address = f"http://127.0.0.1:{port}"
        with the("HutBook")(address, timeout=5, tries=3, sleep=waits.append) as book:
            fails(book, "Unavailable", "Nobody is there.", lambda book: book.hut(7))
        told_waits(waits, (0.5, 1), (1, 2))


@pytest.mark.parametrize("status", [429, 503])
@pytest.mark.parametrize("seconds", [0, 7, 60])
def test_retry_after(status, seconds):
    """stage 2: Retry-After says how long it waits"""
    trouble = answer(status, headers={"Retry-After": str(seconds)})
    with register(trouble, BUSY) as running:
        told(running.book.hut(7).id == 7, "The third try is good.")
        after = f"The register said Retry-After: {seconds}, then a 503 without it. "
        first = [(seconds, seconds + 1)] if seconds or len(running.waits) > 1 else []
        told_waits(running.waits, *first, (1, 2), after=after)


def test_retry_after_long():
    """stage 2: if Retry-After is more than 60 seconds, it gives up at once"""
    with register(answer(503, headers={"Retry-After": "61"})) as running:
        words = "The register says Retry-After: 61."
        running.fails("Unavailable", words, lambda book: book.hut(7))
        told(len(running.asked) == 1, f"{words} It was asked {len(running.asked)} times.")
        told_waits(running.waits, after=f"{words} ")


def test_retry_after_date():
    """stage 2: Retry-After with a date counts as if it weren't there"""
    trouble = answer(503, headers={"Retry-After": "Sun, 02 Aug 2026 06:00:00 GMT"})
    with register(trouble) as running:
        told(running.book.hut(7).id == 7, "The second try is good.")
        told_waits(running.waits, (0.5, 1), after="Retry-After was a date. ")


@pytest.mark.parametrize("status", [400, 404, 409, 422, 500, 501])
def test_not_again(status):
    """stage 2: what won't get better isn't tried again"""
    with register(*[answer(status, json={"error": "no"})] * 9) as running:
        kind = "NotFound" if status == 404 else "Refused"
        running.fails(kind, f"The register says {status}.", lambda book: book.hut(7))
        told_waits(running.waits)
        count = len(running.asked)
        told(count == 1, f"A {status} won't get better. It was asked {count} times.")


def test_page():
    """stage 2, huts: a hiccup in the middle loses no hut, and brings none twice"""
    with register() as running:
        found = []
        for hut in running.book.huts():
            if not found:
                running.routes.troubles += [BUSY, answer(breaks="before")]
            found.append(hut.id)
        told(found == [7, 3, 12, 1, 9], f"Huts 7, 3, 12, 1, 9 with two hiccups. It gave {found}")
