# expect: It's never touched
"""Project: eight thousand photos by Saturday."""

import multiprocessing
import sys
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from PIL import Image


def shrink(source: Path, target: Path, most: int) -> tuple[int, int]:
    """Save the picture as target, at most `most` pixels wide and high. Return its new size."""
    with Image.open(source) as picture:
        picture.thumbnail((most, most))
        picture.save(source)
        return picture.size


def try_one(source: Path, target: Path, most: int) -> str:
    """What shrink_all says of one picture. It runs in a process of the pool."""
    try:
        width, height = shrink(source, target, most)
    except OSError:
        target.unlink(missing_ok=True)
        return "broken"
    return f"{width}x{height}"


def shrink_all(folder: Path, small: Path, most: int, workers: int = 2) -> dict[str, str]:
    """Shrink every picture of the folder into the folder small, which is made if it's missing.

    Return for each, in alphabetical order of the names, "40x30" (its new width and height), or
    "broken". Nothing of a broken one is left in small.
    """
    small.mkdir(parents=True, exist_ok=True)
    pictures = sorted(
        path
        for path in folder.iterdir()
        if path.is_file() and path.suffix.lower() in {".png", ".jpg", ".jpeg"}
    )
    spawn = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(workers, mp_context=spawn) as pool:
        jobs = {path.name: pool.submit(try_one, path, small / path.name, most) for path in pictures}
        return {name: job.result() for name, job in jobs.items()}


if __name__ == "__main__":
    sizes = shrink_all(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]))
    for name, size in sizes.items():
        print(f"{name:30}{size:>12}")
