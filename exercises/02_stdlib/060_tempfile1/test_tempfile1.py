import functools
import os
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

import pytest
from pythlings_checks import program

PROGRAM = Path("tempfile1.py").resolve()
LONG_AGO = 1_000_000_000
PHOTOS = {
    "day 2/beach.jpg": "rain",
    "day 2/notes.txt": "for the album",
    "zoë.JPG": "a cat",
    "day 1/beach.jpg": "sun",
    "print-002.jpg": "an old one",
}


def pack(path, files):
    """Write a zip file with these texts in it, uncompressed."""
    with zipfile.ZipFile(path, "w") as archive:
        for name, text in files.items():
            archive.writestr(name, text)


class Order:
    """What a run of the program for an order has left behind."""

    def __init__(self, order, files=None, text=None, damage=None, others=()):
        with tempfile.TemporaryDirectory() as name:
            here, there = Path(name, "here"), Path(name, "there")
            here.mkdir()
            there.mkdir()
            if files is not None:
                pack(here / f"{order}.zip", files)
            if text is not None:
                (here / f"{order}.zip").write_text(text, encoding="utf-8")
            if damage is not None:
                path = here / f"{order}.zip"
                path.write_bytes(path.read_bytes().replace(damage, damage[::-1], 1))
            for other in others:
                (here / other).parent.mkdir(exist_ok=True)
                (here / other).write_text("Lucía's own", encoding="utf-8")
            os.utime(here, (LONG_AGO, LONG_AGO))
            places = dict.fromkeys(["TMPDIR", "TEMP", "TMP"], str(there))
            if damage is None:
                self.run = program("tempfile1.py", typed=[order], cwd=here, env=places)
            else:  # whether it ends with a traceback doesn't matter
                subprocess.run(
                    [sys.executable, PROGRAM],
                    input=f"{order}\n".encode(),
                    stdout=subprocess.DEVNULL,
                    stderr=subprocess.DEVNULL,
                    cwd=here,
                    env={**os.environ, **places},
                    check=False,
                )
            self.untouched = here.stat().st_mtime == LONG_AGO
            self.zip = None
            if zipfile.is_zipfile(here / f"{order}-print.zip"):
                with zipfile.ZipFile(here / f"{order}-print.zip") as archive:
                    self.zip = {
                        name: archive.read(name).decode()
                        for name in archive.namelist()
                        if not name.endswith("/")
                    }
            self.here = sorted(
                path.relative_to(here).as_posix() for path in here.rglob("*") if path.is_file()
            )
            self.folders = sorted(path.name for path in here.iterdir() if path.is_dir())
            self.there = sorted(path.name for path in there.iterdir())

    def leaves(self, *names, folders=()):
        """Fail unless these files and folders are all that is left."""
        found = [*self.here, *(f"the folder {name}" for name in self.folders)]
        wanted = [*sorted(names), *(f"the folder {name}" for name in folders)]
        for name in found:
            if name not in wanted:
                pytest.fail(f"This is left beside the program: {name}")
        for name in wanted:
            if name not in found:
                pytest.fail(f"This is missing afterwards: {name}")
        if self.there:
            pytest.fail("In the system's folder for temporary files there is something left")

    def tells(self, name, message):
        """Fail unless the program says this, on standard output or on standard error."""
        if message in self.run.stderr:
            self.run.says(message)
        else:
            self.run.shows(f"Order? {name}\n{message}\n")


@functools.cache
def good():
    return Order("omar", PHOTOS)


@functools.cache
def broken():
    return Order("ana", text="Your download has expired")


@functools.cache
def empty():
    return Order("ida", {"letter.txt": "hello", "jpg": "no photo"})


def test_says():
    """the program says how many photos there are, and ends well"""
    good().run.shows("Order? omar\n4 photos in omar-print.zip.\n").succeeds()


def test_zip():
    """the zip for the printer has all photos, numbered in the order of their paths"""
    good().run.succeeds()
    if good().zip is None:
        pytest.fail("There is no omar-print.zip afterwards")
    names = sorted(good().zip)
    if names != ["print-001.jpg", "print-002.jpg", "print-003.jpg", "print-004.jpg"]:
        pytest.fail(f"In omar-print.zip there is {', '.join(names) or 'nothing'}")
    order = [good().zip[name] for name in names]
    if order != ["sun", "rain", "an old one", "a cat"]:
        pytest.fail(f"The photos in omar-print.zip show, from 1 to 4: {', '.join(order)}")


def test_tidy():
    """after a good order nothing is left but the two zip files"""
    good().run.succeeds()
    good().leaves("omar.zip", "omar-print.zip")


def test_broken():
    """a file that isn't a zip file can't be unpacked, and the program says so"""
    broken().tells("ana", "ana.zip can't be unpacked.")


def test_broken_tidy():
    """after a file that can't be unpacked nothing is left"""
    broken().leaves("ana.zip")


def test_missing():
    """a missing file can't be unpacked either"""
    order = Order("eve")
    order.tells("eve", "eve.zip can't be unpacked.")
    order.leaves()


def test_no_photos():
    """an order without photos is told, and makes no zip"""
    empty().tells("ida", "No photos in ida.zip.")
    empty().leaves("ida.zip")


def test_beside():
    """no folder of its own comes up beside the program, not even for a moment"""
    broken().tells("ana", "ana.zip can't be unpacked.")
    if not broken().untouched:
        pytest.fail(
            "Something was made beside the program for a while, and deleted at the end. "
            "Two runs at once get into each other's way there"
        )


def test_own_work():
    """a folder work of Lucía's own, and what is in it, stays as it was"""
    order = Order("omar", PHOTOS, others=["work/taxes.txt", "work/in.txt"])
    order.run.shows("Order? omar\n4 photos in omar-print.zip.\n")
    order.leaves("omar.zip", "omar-print.zip", "work/taxes.txt", "work/in.txt", folders=["work"])


def test_halfway():
    """a zip file that breaks off halfway leaves nothing behind, even if there is a traceback"""
    order = Order("max", {"a.jpg": "one", "b.jpg": "two of many"}, damage=b"two of many")
    order.leaves("max.zip")
