import threading
from functools import cache
from pathlib import Path
from tempfile import mkdtemp
from time import monotonic

import pytest
from meeting_for_check import Meeting, check, in_time
from pythlings_checks import program
from threading2 import back_up

pytestmark = pytest.mark.filterwarnings("ignore")  # about exceptions in threads


def folders(*names):
    """Make a folder with albums, and an empty one. Return the albums, and the empty folder."""
    folder = Path(mkdtemp())
    (folder / "photos").mkdir()
    (folder / "copies").mkdir()
    for name in names:
        (folder / "photos" / name).write_text(f"pictures of {name}", encoding="utf-8")
    return [folder / "photos" / name for name in names], folder / "copies"


def failing(**errors):
    """Return a way to copy that fails with these errors, by the album's name."""

    def copy(source, target):
        if source.stem in errors:
            raise errors[source.stem]
        target.write_bytes(source.read_bytes())

    return copy


def in_folder(folder):
    return sorted(path.name for path in folder.iterdir())


def test_copies():
    """back_up copies the albums"""
    albums, copies = folders("snow.zip", "Çeşme.zip")
    problems = in_time("back_up", back_up, albums, copies)
    check(dict(problems), {}, "Nothing went wrong, and back_up returned:")
    check(in_folder(copies), ["snow.zip", "Çeşme.zip"], "In the folder of copies:")
    found = (copies / "Çeşme.zip").read_text(encoding="utf-8")
    check(found, "pictures of Çeşme.zip", "In the copy of Çeşme.zip:")


def test_same_time():
    """back_up: the albums are copied at the same time"""
    meeting = Meeting(3, seconds=1)
    albums, copies = folders("a.zip", "b.zip", "c.zip")
    in_time("back_up", back_up, albums, copies, lambda source, target: meeting.wait())
    if not meeting.met:
        pytest.fail(
            "Three albums should be copied at the same time, each in a thread. "
            f"At most {meeting.most} of them were being copied at a time."
        )


def test_nothing():
    """back_up: no albums, no problems"""
    _, copies = folders()
    check(dict(in_time("back_up", back_up, [], copies)), {}, "Without albums, back_up returned:")


def test_problem():
    """back_up returns the exception of an album that can't be copied"""
    error = OSError("No space left on device")
    albums, copies = folders("snow.zip", "wedding.zip", "beach.zip")
    problems = in_time("back_up", back_up, albums, copies, failing(wedding=error))
    words = "wedding.zip can't be copied: OSError('No space left on device'). back_up returned:"
    check(dict(problems), {"wedding.zip": error}, words)
    check(in_folder(copies), ["beach.zip", "snow.zip"], "The others should be copied all the same:")


def test_all_problems():
    """back_up: all exceptions are returned, in the order of the albums"""
    errors = {"b": ValueError("b"), "a": KeyError("a"), "c": OSError("c")}
    gone = {name: threading.Event() for name in errors}

    def copy(source, target):
        if source.stem == "b":
            gone["a"].wait(0.2)  # the first one is the last to fail
        gone[source.stem].set()
        raise errors[source.stem]

    albums, copies = folders("b.zip", "a.zip", "c.zip")
    problems = in_time("back_up", back_up, albums, copies, copy)
    words = "Three albums can't be copied, each for another reason. back_up returned:"
    wanted = [("b.zip", errors["b"]), ("a.zip", errors["a"]), ("c.zip", errors["c"])]
    check(list(problems.items()), wanted, words)


def test_joined():
    """back_up returns when all threads have ended"""
    before, pause = threading.active_count(), threading.Event()
    albums, copies = folders("a.zip", "b.zip")
    back_up(albums, copies, lambda source, target: pause.wait(0.1))
    check(threading.active_count() - before, 0, "Threads that still run when back_up returns:")


LIMIT = [5.0]  # seconds


@cache
def night(broken):
    """Run the program once. If it's broken, a folder is where the copy of an album should be."""
    _, copies = folders("beach.zip", "snow.zip", "wedding.zip")
    if broken:
        (copies / "snow.zip").mkdir()
    began = monotonic()
    ran = program("threading2.py", "photos", "copies", cwd=copies.parent, limit=LIMIT[0])
    if monotonic() - began >= LIMIT[0]:
        LIMIT[0] = 1.0  # it's known by now that it never ends
        pytest.fail(
            "python3 threading2.py photos copies has copied everything, and never ends. The thread "
            "with the dots is still running, and Python waits for it."
        )
    return ran


def test_program_ends():
    """the program ends when everything is backed up, with status 0"""
    night(broken=False).succeeds().prints("Everything backed up.")


def test_program_problem():
    """the program says what's not backed up, and ends with status 1"""
    night(broken=True).fails(1).prints("not backed up: snow.zip")
