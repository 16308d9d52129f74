"""Four thousand photos, many of them twice."""

import hashlib
import sys
from collections.abc import Callable
from pathlib import Path
from queue import Queue
from threading import Thread

GO_HOME = object()


class Workers:
    """Some threads that call work(thing), once for each thing."""

    def __init__(self, number: int, work: Callable[[object], object]) -> None:
        self.work = work
        self.queue: Queue[object] = Queue()
        self.errors: list[Exception] = []
        self.threads = [Thread(target=self.run, daemon=True) for _ in range(number)]
        for thread in self.threads:
            thread.start()

    def run(self) -> None:
        """What each of the threads does."""
        while (thing := self.queue.get()) is not GO_HOME:
            try:
                self.work(thing)
            except Exception as error:  # noqa: BLE001 (finish returns it)
                self.errors.append(error)
            finally:
                self.queue.task_done()

    def add(self, thing: object) -> None:
        """Hand in a thing, without waiting. It can be anything, even None or an empty text.

        work may add things, too, while it runs.
        """
        self.queue.put(thing)

    def finish(self) -> list[Exception]:
        """Wait until all the work is done, and end the threads.

        If work(thing) raises an exception, the other things are worked on all the same. Return a
        list of all these exceptions.
        """
        self.queue.join()
        for _ in self.threads:
            self.queue.put(GO_HOME)
        for thread in self.threads:
            thread.join()
        return self.errors


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


# Why this way
#
# `join` counts: each `put` one more, each `task_done` one less. A folder puts its files before it's
# done itself, so the number can't reach zero too early. That's why `task_done` is in a `finally`,
# and why the signs to go home come after `join`. `object()` can't be mistaken for a thing. The
# queue has no maxsize here: workers that put into a full queue would wait for room, and nobody
# would make any.
