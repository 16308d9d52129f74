# expect: wedding.zip can't be copied
"""Everything backed up?"""

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

    The names are in the order of albums. An album that can't be copied doesn't keep the others
    from being copied. No exception gets lost, whatever it is.
    """
    problems = {}
    threads = [Thread(target=copy, args=(album, copies / album.name)) for album in albums]
    for thread in threads:
        thread.start()
    for thread, album in zip(threads, albums):
        try:
            thread.join()
        except Exception as error:
            problems[album.name] = error
    return problems


def show_life() -> None:
    """Print a dot every tenth of a second."""
    while True:
        print(".", end="", file=sys.stderr, flush=True)
        sleep(0.1)


def main(photos: Path, copies: Path) -> int:
    """Back up all files of a folder. Return 1 if something went wrong, otherwise 0."""
    Thread(target=show_life, daemon=True).start()
    problems = back_up(sorted(photos.iterdir()), copies)
    for name in problems:
        print(f"not backed up: {name}")
    if problems:
        return 1
    print("Everything backed up.")
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
