"""Four clerks, all waiting.

Nuuk's archive is on old, slow disks. Four clerks, the threads of a pool, find out how big it is.
Nivi's rule for them: look into your folder, hand the folders inside it to the pool, wait for the
answers, and add them up.

Then the harbour project came in, folders in folders in folders, and everything stopped. All four
were waiting, and nobody was left to answer.

A task that waits for another task of its own pool gets stuck, sooner or later. So let a task look
into one folder and do nothing else. Whoever runs the pool hands out what it has found:

    done, waiting = wait(waiting, return_when=FIRST_COMPLETED)

`wait`, also from concurrent.futures, gives two sets of futures: the finished ones and the rest.

Change `total_size`. `python3 futures3.py FOLDER` (on Windows with `py`) measures one of yours.
"""

import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

Look = Callable[[str], tuple[int, list[str]]]


def total_size(top: str, look: Look, clerks: int = 4) -> int:
    """Return the size of a folder, with all that's in the folders inside it.

    look(folder) gives the size of its own files, and the folders in it. It's called once for each
    folder, for several at the same time, but never for more than there are clerks. If it raises an
    exception, no further look is begun, and the exception comes out.
    """
    # TODO: "Nobody moves any more."
    with ThreadPoolExecutor(max_workers=clerks) as pool:

        def size(folder: str) -> int:
            own, inside = look(folder)
            parts = [pool.submit(size, one) for one in inside]
            return own + sum(part.result() for part in parts)

        return pool.submit(size, top).result()


def look_into(folder: str) -> tuple[int, list[str]]:
    """Look into a folder on the disk."""
    entries = [entry for entry in Path(folder).iterdir() if not entry.is_symlink()]
    own = sum(entry.stat().st_size for entry in entries if entry.is_file())
    return own, [str(entry) for entry in entries if entry.is_dir()]


if __name__ == "__main__":
    print(f"{total_size(sys.argv[1], look_into):,} bytes")
