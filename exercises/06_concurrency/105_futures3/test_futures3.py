import threading
from concurrent.futures import CancelledError, ThreadPoolExecutor

import pytest
from futures3 import total_size
from meeting_for_check import PATIENCE, Meeting, Running, check
from pythlings_checks import program


@pytest.fixture(autouse=True)
def pools(monkeypatch):
    """Note which pools there are, so that stuck ones can be ended."""
    made, usual = [], ThreadPoolExecutor.__init__

    def init(self, *args, **kwargs):
        usual(self, *args, **kwargs)
        made.append(self)

    monkeypatch.setattr(ThreadPoolExecutor, "__init__", init)
    return made


def measured(pools, tree, look=None, clerks=4):
    """Measure folders, given as {folder: (size, folders in it)}; fail if it gets stuck."""

    def usual(folder):
        size, inside = tree[folder]
        return size, list(inside)

    running = Running(total_size, "top", look or usual, clerks)
    if not running.ended(PATIENCE[0]):
        PATIENCE[0] = 0.5
        for pool in pools:
            pool.shutdown(wait=False, cancel_futures=True)  # whoever waits gets a CancelledError
        running.ended(2)
        pytest.fail(
            f"There are {len(tree)} folders, and {clerks} clerks. Nobody moves any more: all clerks "
            "wait for the answer about a folder, and there's no clerk left to look into it."
        )
    try:
        return running.get("total_size")
    except CancelledError:
        pytest.fail("total_size raised a CancelledError, and no look did.")


def chain(length):
    """Folders in folders: top, 1, 2, ..."""
    names = ["top", *map(str, range(1, length))]
    return {name: (1, names[at + 1 : at + 2]) for at, name in enumerate(names)}


def test_sizes(pools):
    """the sizes of all folders are added up"""
    tree = {"top": (5, ["a", "é"]), "a": (0, []), "é": (20, ["é/x"]), "é/x": (300, [])}
    check(measured(pools, tree), 325, "5, 0, 20 and 300 bytes in four folders:")
    check(measured(pools, {"top": (0, [])}), 0, "An empty folder:")


@pytest.mark.parametrize(("length", "clerks"), [(5, 4), (9, 4), (3, 1), (60, 2)])
def test_deep(pools, length, clerks):
    """folders in folders in folders: nobody gets stuck"""
    found = measured(pools, chain(length), clerks=clerks)
    check(found, length, f"{length} folders, each in the one before, 1 byte in each:")


def test_once(pools):
    """each folder is looked at once"""
    asked = []

    def look(folder):
        asked.append(folder)
        return 1, {"top": ["a", "b"], "a": ["c"]}.get(folder, [])

    measured(pools, {}, look)
    check(sorted(asked), ["a", "b", "c", "top"], "The folders that were looked into (sorted):")


def test_same_time(pools):
    """several folders are looked into at the same time"""
    meeting = Meeting(3, seconds=1)

    def look(folder):
        if folder == "top":
            return 0, ["a", "b", "c"]
        meeting.wait()
        return 1, []

    check(measured(pools, {}, look), 3, "Three folders with 1 byte in each:")
    if not meeting.met:
        pytest.fail(
            f"There are three folders in the top one, and four clerks. At most {meeting.most} of the "
            "folders were looked at at a time."
        )


@pytest.mark.parametrize(
    "tree",
    [
        {"top": ["a", "b", "c", "d", "e"]},
        {"top": ["x", "y"], "x": ["a", "b"], "y": ["c", "d"]},
    ],
)
def test_not_more(pools, tree):
    """never more at a time than there are clerks"""
    meeting = Meeting(3)

    def look(folder):
        if folder not in tree:
            meeting.wait()
        return 1, tree.get(folder, [])

    measured(pools, {}, look, 2)
    if meeting.met:
        pytest.fail("There are two clerks, and three folders were looked at at the same time.")


def test_error(pools):
    """if a look fails, its exception comes out"""

    def look(folder):
        if folder == "c":
            raise PermissionError("the cellar is locked")
        return 1, {"top": ["a", "b", "c"]}.get(folder, [])

    try:
        found = measured(pools, {}, look)
    except PermissionError:
        return
    pytest.fail(f"A look raised a PermissionError. It's lost: total_size returned {found}.")


def test_no_more(pools):
    """if a look fails, no further look is begun"""
    looked, failed = [], threading.Event()

    def look(folder):
        if folder == "top":
            return 0, [f"{number:03}" for number in range(200)]
        if not looked:
            looked.append(folder)
            failed.set()
            raise PermissionError
        failed.wait(5)
        threading.Event().wait(0.01)
        looked.append(folder)
        return 1, []

    with pytest.raises(PermissionError):
        measured(pools, {}, look, 2)
    if len(looked) > 100:
        pytest.fail(
            "Of 200 folders, the first one couldn't be looked into. All the same, "
            f"{len(looked) - 1} others were looked into before the exception came out."
        )


def test_program(tmp_path):
    """the program measures a folder on the disk"""
    (tmp_path / "archive" / "harbour" / "plans" / "old" / "older" / "oldest").mkdir(parents=True)
    (tmp_path / "archive" / "list.txt").write_bytes(b"x" * 1200)
    (tmp_path / "archive" / "harbour" / "plans" / "old" / "pier.txt").write_bytes(b"x" * 34)
    program("futures3.py", "archive", cwd=tmp_path, limit=6).prints("1,234 bytes")
