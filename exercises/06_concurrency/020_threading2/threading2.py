"""Everything backed up?

"Everything backed up." Rafiq read that every night, until his disk broke and one album was missing
from the copies. Its thread had said why, on a screen that nobody looks at:

    Exception in thread Thread-7 (copyfile):
    ...
    OSError: [Errno 28] No space left on device

An exception ends the thread it happens in, and only that one. `join` doesn't raise it, and the
program goes on as if nothing had happened.

Rafiq's second complaint: "And the window never closes." A program ends when its last thread has
ended, and the thread that prints the dots never does. There are two ways out. Tell it to stop. Or
start it with `daemon=True`: then Python doesn't wait for it.

Fix both. Run it with two folders of your own, the second one empty:
`python3 threading2.py photos copies` (on Windows with `py`).
"""

import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from threading import Thread
from time import sleep


def back_up(
    albums: list[Path], copies: Path, copy: Callable[[Path, Path], object] = shutil.copyfile
) -> dict[str, Exception]:
    """Copy all albums into the folder, at the same time. Return what went wrong, by album name.

    The names are in the order of albums. If one album can't be copied, the others are copied all
    the same. No exception gets lost, whatever kind it is.
    """
    # TODO: "One album was missing from the copies."
    threads = [Thread(target=copy, args=(album, copies / album.name)) for album in albums]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return {}


def show_life() -> None:
    """Print a dot every tenth of a second."""
    while True:
        print(".", end="", file=sys.stderr, flush=True)
        sleep(0.1)


def main(photos: Path, copies: Path) -> int:
    """Back up all files of a folder. Return 1 if something went wrong, otherwise 0."""
    # TODO: "The window never closes."
    Thread(target=show_life).start()
    problems = back_up(sorted(photos.iterdir()), copies)
    for name in problems:
        print(f"not backed up: {name}")
    if problems:
        return 1
    print("Everything backed up.")
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
