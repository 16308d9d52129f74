"""Four thousand photos, many of them twice.

Leila's disk is full of copies: "beach.jpg", "beach (1).jpg", "for grandma/beach.jpg". She wants to
know which photos are the same. A thread for each of 4,000 files is too many, and four are enough,
if each takes the next file from a queue as soon as it's done with one:

    thing = queue.get()      # waits for the next one
    ...                      # works on it
    queue.task_done()        # this one is finished

`queue.join()` waits until there have been as many `task_done()` as `put()`. After that, tell the
threads that it's over: put something into the queue, once for each of them, that means "go home".

A folder is work, too, and brings more work: its files. Only when everything is finished, it's over.

Write `Workers`, then try it on a folder of yours: `python3 threadqueues1.py photos` (on Windows
with `py`).
"""

import hashlib
import sys
from collections.abc import Callable
from pathlib import Path
from queue import Queue
from threading import Thread


class Workers:
    """A number of threads, which call work(thing) for each thing, once."""

    def __init__(self, number: int, work: Callable[[object], object]) -> None:
        # TODO
        ...

    def add(self, thing: object) -> None:
        """Hand in a thing: anything, None or an empty text, too. It doesn't wait.

        work may also add things, while it's being called.
        """
        # TODO

    def finish(self) -> list[Exception]:
        """Wait until everything has been worked off, and end the threads.

        An exception of work(thing) doesn't disturb the other things. Return all of them.
        """
        # TODO
        return []


def find_twins(folder: Path) -> list[list[str]]:
    """Return the names of files that have the same contents, in groups."""
    found: list[tuple[str, str]] = []

    def work(path: object) -> None:
        assert isinstance(path, Path)
        if path.is_dir():
            for inside in path.iterdir():
                workers.add(inside)
        else:
            checksum = hashlib.sha256(path.read_bytes()).hexdigest()
            found.append((checksum, path.relative_to(folder).as_posix()))

    workers = Workers(4, work)
    workers.add(folder)
    for error in workers.finish():
        print(f"Can't be read: {error}", file=sys.stderr)
    groups: dict[str, list[str]] = {}
    for checksum, name in sorted(found):
        groups.setdefault(checksum, []).append(name)
    return sorted(group for group in groups.values() if len(group) > 1)


if __name__ == "__main__":
    for names in find_twins(Path(sys.argv[1])):
        print(" = ".join(names))
