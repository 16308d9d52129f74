# expect: 'go home' is in your file
"""Four thousand photos, many of them twice."""

import hashlib
import sys
from collections.abc import Callable
from pathlib import Path
from queue import Queue
from threading import Thread


class Workers:
    def __init__(self, number, work):
        self.queue = Queue()
        self.work = work
        self.errors = []
        self.threads = [Thread(target=self.run) for _ in range(number)]
        for thread in self.threads:
            thread.start()

    def run(self):
        while True:
            thing = self.queue.get()
            if thing == "go home":
                return
            try:
                self.work(thing)
            except Exception as error:
                self.errors.append(error)
            self.queue.task_done()

    def add(self, thing):
        self.queue.put(thing)

    def finish(self):
        self.queue.join()
        for _ in self.threads:
            self.queue.put("go home")
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
