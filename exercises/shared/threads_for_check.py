"""Watches threads, and says what goes wrong in them. Nothing to do here.

    def test_all():
        \"\"\"all four parts are downloaded\"\"\"
        with all_ended():
            count = download_all(["a", "b", "c", "d"])
        assert count == 4

An exception that a thread ends with, which Python would only print, is raised here, so the screen shows its line. A call
that takes more than `limit` seconds fails, and so does a thread that still runs after it (`left=True` allows that): the
screen names each thread with the line where it waits.
"""

import contextlib
import linecache
import os
import signal
import sys
import threading
import time
import traceback
from pathlib import Path

import pytest

HERE = Path(__file__).resolve().parent


class TooLong(BaseException):
    """Raised in the call when its time is over. Nobody catches it by `except Exception`."""


@contextlib.contextmanager
def all_ended(limit=2.0, left=False):
    """Fail if what is called in the `with`, or a thread that it starts, does not end within `limit` seconds."""
    __tracebackhide__ = True
    before = set(threading.enumerate())
    latest = time.monotonic() + limit
    broken, waiting = [], []

    def note():
        waiting.append(places([threading.main_thread(), *new(before)]))

    usual, threading.excepthook = threading.excepthook, lambda hook: broken.append(hook.exc_value)
    try:
        with interrupted(limit, note):
            yield
    except TooLong:
        pass
    except Exception as error:
        if not broken:
            raise
        raise broken[0] from error  # why the call went wrong, perhaps
    else:
        for thread in [] if left else new(before):
            thread.join(max(0, latest - time.monotonic()))
    finally:
        threading.excepthook = usual
    if broken:
        raise broken[0]
    if waiting:
        pytest.fail(f"After {limit:g} s this is still not done.\n\n{waiting[0]}")
    still = new(before)
    if still and not left:
        pytest.fail(f"The call is over, and not all of its threads are.\n\n{places(still)}")


def new(before):
    """Return the threads that were not there before."""
    return [thread for thread in threading.enumerate() if thread not in before]


@contextlib.contextmanager
def interrupted(limit, note):
    """After `limit` seconds note where everything is, and raise TooLong in the main thread.

    Again and again, since a `with` or a `finally` may wait once more. Windows cannot do that:
    there the time limit of the exercise ends the check.
    """
    if os.name == "nt" or threading.current_thread() is not threading.main_thread():
        yield
        return
    noted = []

    def over(_signal, _frame):
        if not noted:
            noted.append(note())
        raise TooLong

    usual = signal.signal(signal.SIGALRM, over)
    signal.setitimer(signal.ITIMER_REAL, limit, 0.1)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, usual)


def places(threads):
    """Say of each thread in which line of the learner's it is."""
    frames = sys._current_frames()
    lines = []
    for thread in threads:
        stack = traceback.walk_stack(frames.get(thread.ident)) if thread.ident in frames else ()
        at = next((place for place in stack if is_theirs(place[0].f_code.co_filename)), None)
        if at:
            path, number = at[0].f_code.co_filename, at[1]
            source = linecache.getline(path, number).strip()
            lines.append(f"{thread.name} is at {Path(path).name}:{number}   {source}")
    return "\n".join(lines)


def is_theirs(path):
    """Say whether a file is one of the learner's."""
    path = Path(path)
    if not path.is_absolute() or path.name.startswith("test_") or path.stem.endswith("_for_check"):
        return False
    return HERE in path.resolve().parents
