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
        self.queue = Queue()
        self.problems = Queue()
        self.threads = []
        for _ in range(number):
            thread = Thread(target=self.loop, args=(work,))
            self.threads.append(thread)
            thread.start()

    def loop(self, work):
        while True:
            kind, thing = self.queue.get()
            if kind == "stop":
                break
            try:
                work(thing)
            except Exception as problem:
                self.problems.put(problem)
            self.queue.task_done()

    def add(self, thing: object) -> None:
        """Hand in a thing: anything, None or an empty text, too. It doesn't wait.

        work may also add things, while it's being called.
        """
        self.queue.put(("thing", thing))

    def finish(self) -> list[Exception]:
        """Wait until everything has been worked off, and end the threads.

        An exception of work(thing) doesn't disturb the other things. Return all of them.
        """
        self.queue.join()
        for _ in self.threads:
            self.queue.put(("stop", None))
        while self.threads:
            self.threads.pop().join()
        problems = []
        while not self.problems.empty():
            problems.append(self.problems.get())
        return problems


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
