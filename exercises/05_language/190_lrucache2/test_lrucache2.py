import gc
import weakref

import pytest
from lrucache2 import Album, Server


def check(found, wanted, words):
    """Fail with these words if the two differ."""
    if found != wanted:
        pytest.fail(f"{words}\n\nfound:  {found}\nwanted: {wanted}")


class Work:
    """Does the slow work, and writes down which."""

    def __init__(self):
        self.done = []

    def add(self, sizes):
        if not isinstance(sizes, tuple):
            pytest.fail(f"add wants a tuple, and gets {sizes!r}.")
        self.done.append(sizes)
        return sum(sizes)

    def text(self, name, value):
        self.done.append((name, value))
        return f"{name} {value}"

    def draw(self, photos, size):
        if not isinstance(photos, tuple):
            pytest.fail(f"draw wants the photos in a tuple, and gets {photos!r}.")
        self.done.append(size)
        return f"{'+'.join(photos) or 'empty'} at {size}"


def test_list():
    """the total of a list"""
    work = Work()
    server = Server(work.add, work.text)
    assert server.total([120, 80]) == 200
    assert server.total([80, 80]) == 160
    assert server.total([]) == 0


def test_total_once():
    """the same list is added up once, a changed one again"""
    work = Work()
    server = Server(work.add, work.text)
    sizes = [120, 80]
    server.total(sizes)
    server.total(sizes)
    server.total([120, 80])
    sizes.append(5)
    assert server.total(sizes) == 205
    words = "[120, 80] was asked for three times, then 5 was appended. What was added up:"
    check(work.done, [(120, 80), (120, 80, 5)], words)
    check(sizes, [120, 80, 5], "The list itself, after all calls of total:")


def test_total_zero():
    """a total of 0 is remembered, too"""
    work = Work()
    server = Server(work.add, work.text)
    server.total([0, 0])
    server.total([0, 0])
    check(work.done, [(0, 0)], "[0, 0] was asked for twice. What was added up:")


def test_tuple():
    """a tuple works as well, as before"""
    work = Work()
    server = Server(work.add, work.text)
    assert server.total((3, 4)) == 7


def test_order():
    """another order is another list"""
    work = Work()
    server = Server(lambda sizes: sizes[0], work.text)
    assert server.total([1, 2]) == 1
    assert server.total([2, 1]) == 2


def test_label():
    """an int and a float have labels of their own"""
    work = Work()
    server = Server(work.add, work.text)
    assert server.label("depth", 2) == "depth 2"
    assert server.label("depth", 2.0) == "depth 2.0"
    assert server.label("depth", 2) == "depth 2"


def test_label_once():
    """each label is made once"""
    work = Work()
    server = Server(work.add, work.text)
    for value in (0.0, 0, 0.0, 0, 0.0):
        server.label("tíde", value)
    wanted = "[('tíde', 0.0), ('tíde', 0)]"
    check(str(work.done), wanted, "Labels for 0.0, 0, 0.0, 0 and 0.0. What was made:")


def test_servers():
    """two servers don't share their answers"""
    work = Work()
    one = Server(sum, work.text)
    other = Server(max, work.text)
    assert one.total([1, 2]) == 3
    assert other.total([1, 2]) == 2


def test_thumbnail():
    """a picture is drawn once for each size"""
    work = Work()
    album = Album(work.draw)
    album.add("goats")
    assert album.thumbnail(64) == "goats at 64"
    assert album.thumbnail(8) == "goats at 8"
    assert album.thumbnail(64) == "goats at 64"
    check(work.done, [64, 8], "thumbnail was asked for 64, 8 and 64. What was drawn:")


def test_new_photo():
    """after a new photo, pictures are drawn again, and only once"""
    work = Work()
    album = Album(work.draw)
    album.thumbnail(64)
    album.add("ferry")
    assert album.thumbnail(64) == "ferry at 64"
    assert album.thumbnail(64) == "ferry at 64"
    check(work.done, [64, 64], "Drawn, with one new photo in between:")


def test_new_photo_elsewhere():
    """a new photo in one album doesn't redraw another"""
    work = Work()
    quiet, busy = Album(work.draw), Album(work.draw)
    quiet.thumbnail(64)
    busy.add("ferry")
    quiet.thumbnail(64)
    check(work.done, [64], "The other album got a photo. What was drawn for this one:")


def test_two_albums():
    """two albums have pictures of their own"""
    work = Work()
    one, other = Album(work.draw), Album(work.draw)
    one.add("fjord")
    other.add("bus")
    assert one.thumbnail(64) == "fjord at 64"
    assert other.thumbnail(64) == "bus at 64"


def test_goes():
    """an album that nobody uses any more is gone, with its pictures"""
    pictures = weakref.WeakSet()

    class Picture(str):
        pass

    def draw(photos, size):
        picture = Picture(f"{photos} at {size}")
        pictures.add(picture)
        return picture

    album = Album(draw)
    album.add("goats")
    album.thumbnail(64)
    trace = weakref.ref(album)
    del album
    gc.collect()
    if trace() is not None:
        pytest.fail("An album drew a picture and was deleted. Something still holds it in memory.")
    if len(pictures) > 0:
        pytest.fail("An album was deleted, and it's gone. But its picture is still in memory.")
