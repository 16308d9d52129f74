import asyncio

import pytest
from asyncpatterns1 import download_all
from clock_for_check import check, run


class Museum:
    """Counts how many are being fetched, and answers after some seconds."""

    def __init__(self, **maps):
        self.maps, self.now, self.most, self.asked = maps, 0, 0, []

    async def fetch(self, name):
        self.asked.append(name)
        self.now += 1
        self.most = max(self.most, self.now)
        try:
            seconds, answer = self.maps[name]
            await asyncio.sleep(seconds)
            if isinstance(answer, Exception):
                raise answer
            return answer
        finally:
            self.now -= 1


def downloaded(museum, at_once, names=None, call="download_all"):
    """Return what download_all gives, and its seconds."""
    return run(call, download_all(names or list(museum.maps), museum.fetch, at_once))


def many(number):
    return Museum(**{f"m{place}": (1, b"map") for place in range(number)})


def test_all():
    """all maps, in the order of the list"""
    museum = Museum(c=(3, b"C"), a=(1, b""), b=(2, "Bogotá".encode()))
    names = ["c", "a", "b"]
    found, _ = downloaded(museum, 3, names)
    check(
        list(found.items()),
        [("c", b"C"), ("a", b""), ("b", "Bogotá".encode())],
        "c takes 3 seconds, a takes 1, b takes 2. download_all returns:",
    )
    check(names, ["c", "a", "b"], "The list of names afterwards:")


@pytest.mark.parametrize("at_once", [4, 1])
def test_limit(at_once):
    """never more at once than the museum allows"""
    museum = many(10)
    downloaded(museum, at_once)
    if museum.most > at_once:
        pytest.fail(
            f"Ten maps, at most {at_once} at a time. There were {museum.most} connections at the "
            "same time. The museum shuts you out."
        )


def test_uses_all():
    """as many at once as the museum allows"""
    museum = many(10)
    _, seconds = downloaded(museum, 4)
    check(museum.most, 4, "Ten maps, 4 at a time. Most connections at the same time:")
    check(seconds, 3, "Ten maps of 1 second each, 4 at a time, take 3 seconds. It took:")


def test_next_begins():
    """as soon as one is there, the next begins"""
    museum = Museum(long=(10, b"L"), a=(2, b"A"), b=(2, b"B"), c=(2, b"C"), d=(2, b"D"))
    _, seconds = downloaded(museum, 2)
    if seconds > 10:
        pytest.fail(
            "One map takes 10 seconds, four take 2 seconds each. With two at a time, the four are "
            f"fetched beside the long one, in 10 seconds. It took {seconds:g}: somebody waited for "
            "the long one although a connection was free."
        )


def test_lost():
    """if a map can't be fetched, the others are"""
    lost = ConnectionError("lost in the archive")
    museum = Museum(a=(1, b"A"), b=(1, lost), c=(5, b"C"))
    try:
        found, _ = downloaded(museum, 2)
    except OSError:
        pytest.fail("Map b fails, and its OSError came out. The other maps are lost, too.")
    check(found, {"a": b"A", "b": lost, "c": b"C"}, "Map b can't be fetched. download_all returns:")


def test_once():
    """each map is fetched once"""
    museum = Museum(a=(1, b"A"), b=(1, OSError("lost")), c=(1, b"C"))
    downloaded(museum, 2)
    check(sorted(museum.asked), ["a", "b", "c"], "Fetched were:")


def test_keys_come_back():
    """a map that can't be fetched gives its key back"""
    museum = Museum(**{f"m{place}": (1, OSError("lost")) for place in range(6)})
    call = "With 2 keys and 6 maps that fail, somebody never gives a key back: download_all"
    found, seconds = downloaded(museum, 2, call=call)
    check(len(found), 6, "Six maps, and none can be fetched. Entries that came back:")
    check(seconds, 3, "Six maps of 1 second each, two at a time. It took:")


def test_bug():
    """another error comes out"""
    museum = Museum(a=(1, b"A"), b=(1, KeyError("b")))
    try:
        found, _ = downloaded(museum, 2)
    except* KeyError:  # by itself, or in the group of a TaskGroup
        return_value = "the KeyError"
    else:
        return_value = found
    if return_value != "the KeyError":
        pytest.fail(f"fetch raised a KeyError, which should come out.\n\nfound: {return_value}")


def test_plenty():
    """more keys than maps"""
    check(downloaded(many(3), 100)[1], 1, "3 maps of 1 second each, 100 at a time. It took:")


def test_none():
    """no maps"""
    check(downloaded(Museum(), 4), ({}, 0), "download_all([], fetch, 4), and its seconds:")
