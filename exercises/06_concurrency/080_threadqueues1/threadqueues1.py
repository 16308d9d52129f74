"""Four thousand photos, many of them twice.

Leila's disk is full of copies: "beach.jpg", "beach (1).jpg", "for grandma/beach.jpg". She wants to
know which photos are the same. A thread for each of 4,000 files is too many. Four are enough, if
each takes the next file from a queue as soon as it's done with one:

    thing = queue.get()      # waits for the next one
    ...                      # works on it
    queue.task_done()        # this one is finished

`queue.join()` waits until there has been a `task_done()` for every `put()`. After that, tell the
threads to stop: for each of them, put something into the queue that means "go home".

Write `Workers`, then try it on a folder of yours: `python3 threadqueues1.py photos` (on Windows
with `py`). A folder is work, too, and brings more work: its files. Nobody goes home before all of
it is done.
"""

import hashlib
import sys
from collections.abc import Callable
from pathlib import Path
from queue import Queue
from threading import Thread


class Workers:
    """Some threads that call work(thing), once for each thing."""

    def __init__(self, number: int, work: Callable[[object], object]) -> None:
        # TODO
        ...

    def add(self, thing: object) -> None:
        """Hand in a thing, without waiting. It can be anything, even None or an empty text.

        work may add things, too, while it runs.
        """
        # TODO

    def finish(self) -> list[Exception]:
        """Wait until all the work is done, and end the threads.

        If work(thing) raises an exception, the other things are worked on all the same. Return a
        list of all these exceptions.
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
