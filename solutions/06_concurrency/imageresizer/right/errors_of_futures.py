"""Project: eight thousand photos by Saturday."""

import multiprocessing
import sys
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from PIL import Image


def shrink(source: Path, target: Path, most: int) -> tuple[int, int]:
    """Save the picture as target, at most so many pixels wide and high. Return its new size."""
    with Image.open(source) as picture:
        factor = min(1, most / max(picture.size))
        width, height = (max(1, int(side * factor)) for side in picture.size)
        picture.resize((width, height)).save(target)
    return (width, height)


def shrink_all(folder: Path, small: Path, most: int, workers: int = 2) -> dict[str, str]:
    """Shrink every picture of the folder into the folder small, which is made if it's missing.

    Return for each, in alphabetical order of the names, "40x30" (its new width and height), or
    "broken". Of a broken one nothing is left in small.
    """
    if not small.exists():
        small.mkdir(parents=True)
    result = {}
    with ProcessPoolExecutor(workers, mp_context=multiprocessing.get_context("spawn")) as pool:
        futures = {}
        for path in folder.iterdir():
            if path.suffix.lower() in (".png", ".jpg", ".jpeg"):
                futures[path.name] = pool.submit(shrink, path, small / path.name, most)
        for name in sorted(futures):
            try:
                result[name] = "{}x{}".format(*futures[name].result())
            except OSError:
                (small / name).unlink(missing_ok=True)
                result[name] = "broken"
    return result


if __name__ == "__main__":
    sizes = shrink_all(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]))
    for name, size in sizes.items():
        print(f"{name:30}{size:>12}")
