# expect: None, an empty text and False
"""Four thousand photos, many of them twice."""

import hashlib
import sys
from collections.abc import Callable
from pathlib import Path
from queue import Queue
from threading import Thread


class Workers:
    """A number of threads, which call work(thing) for each thing, once."""

    def __init__(self, number: int, work: Callable[[object], object]) -> None:
        self.work = work
        self.queue: Queue[object] = Queue()
        self.errors: list[Exception] = []
        self.threads = [Thread(target=self.run, daemon=True) for _ in range(number)]
        for thread in self.threads:
            thread.start()

    def run(self) -> None:
        """What each of the threads does."""
        while (thing := self.queue.get()) is not None:
            try:
                self.work(thing)
            except Exception as error:  # noqa: BLE001 (finish returns it)
                self.errors.append(error)
            finally:
                self.queue.task_done()

    def add(self, thing: object) -> None:
        """Hand in a thing: anything, None or an empty text, too. It doesn't wait.

        work may also add things, while it's being called.
        """
        self.queue.put(thing)

    def finish(self) -> list[Exception]:
        """Wait until everything has been worked off, and end the threads.

        An exception of work(thing) doesn't disturb the other things. Return all of them.
        """
        self.queue.join()
        for _ in self.threads:
            self.queue.put(None)
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
