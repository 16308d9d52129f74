"""Four clerks, all waiting."""

import sys
from collections.abc import Callable
from pathlib import Path
from queue import Empty, Queue
from threading import Thread

Look = Callable[[str], tuple[int, list[str]]]


def total_size(top: str, look: Look, clerks: int = 4) -> int:
    """Return the size of a folder, with all that's in the folders inside it.

    look(folder) gives the size of its own files, and the folders in it. It's called once for each
    folder, for several at the same time, but never for more than there are clerks. If it raises an
    exception, no further look is begun, and the exception comes out.
    """
    results = Queue()
    todo = Queue()

    def clerk():
        while (folder := todo.get()) is not None:
            try:
                results.put((look(folder), None))
            except Exception as error:
                results.put((None, error))

    threads = [Thread(target=clerk) for _ in range(clerks)]
    for thread in threads:
        thread.start()
    todo.put(top)
    missing, total, problem = 1, 0, None
    while missing and problem is None:
        answer, problem = results.get()
        missing -= 1
        if answer:
            total += answer[0]
            for folder in answer[1]:
                missing += 1
                todo.put(folder)
    while problem and not todo.empty():
        try:
            todo.get_nowait()
        except Empty:
            break
    for _ in threads:
        todo.put(None)
    for thread in threads:
        thread.join()
    if problem:
        raise problem
    return total


def look_into(folder: str) -> tuple[int, list[str]]:
    """Look into a folder on the disk."""
    entries = [entry for entry in Path(folder).iterdir() if not entry.is_symlink()]
    own = sum(entry.stat().st_size for entry in entries if entry.is_file())
    return own, [str(entry) for entry in entries if entry.is_dir()]


if __name__ == "__main__":
    print(f"{total_size(sys.argv[1], look_into):,} bytes")
