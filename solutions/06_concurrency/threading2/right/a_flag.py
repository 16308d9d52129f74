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
    errors = [None] * len(albums)

    def copy_one(number, album):
        try:
            copy(album, copies / album.name)
        except BaseException as error:
            errors[number] = error

    threads = [Thread(target=copy_one, args=pair) for pair in enumerate(albums)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return {album.name: error for album, error in zip(albums, errors) if error}


done = False


def show_life() -> None:
    while not done:
        print(".", end="", file=sys.stderr, flush=True)
        sleep(0.1)


def main(photos: Path, copies: Path) -> int:
    """Back up all files of a folder. Return 1 if something went wrong, otherwise 0."""
    global done
    dots = Thread(target=show_life)
    dots.start()
    problems = back_up(sorted(photos.iterdir()), copies)
    done = True
    dots.join()
    for name in problems:
        print(f"not backed up: {name}")
    if problems:
        return 1
    print("Everything backed up.")
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
