"""Everything backed up?"""

import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from threading import Event, Thread


def back_up(
    albums: list[Path], copies: Path, copy: Callable[[Path, Path], object] = shutil.copyfile
) -> dict[str, Exception]:
    """Copy all albums into the folder, at the same time. Return what went wrong, by album name.

    The names are in the order of albums. If one album can't be copied, the others are copied all
    the same. No exception gets lost, whatever kind it is.
    """
    errors: dict[str, Exception] = {}

    def copy_one(album: Path) -> None:
        try:
            copy(album, copies / album.name)
        except Exception as error:  # noqa: BLE001 (whatever it is, back_up returns it)
            errors[album.name] = error

    threads = [Thread(target=copy_one, args=(album,)) for album in albums]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return {album.name: errors[album.name] for album in albums if album.name in errors}


def show_life(stop: Event) -> None:
    """Print a dot every tenth of a second, until it's told to stop."""
    while not stop.wait(0.1):
        print(".", end="", file=sys.stderr, flush=True)


def main(photos: Path, copies: Path) -> int:
    """Back up all files of a folder. Return 1 if something went wrong, otherwise 0."""
    stop = Event()
    life = Thread(target=show_life, args=(stop,))
    life.start()
    try:
        problems = back_up(sorted(photos.iterdir()), copies)
    finally:
        stop.set()
        life.join()
    for name in problems:
        print(f"not backed up: {name}")
    if problems:
        return 1
    print("Everything backed up.")
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))


# Why this way
#
# The `try` is in the thread, since nobody outside sees its exceptions. `daemon=True` would be
# shorter for the dots, but a daemon thread is cut off in the middle of whatever it does. An Event
# lets it end by itself, and `stop.wait(0.1)` is its clock, too. The `finally` matters: if the
# folder is missing, the dots must stop as well.
