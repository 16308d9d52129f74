# expect: no folder new
"""Project: eight thousand photos by Saturday."""

import multiprocessing
import sys
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from PIL import Image


def shrink(source: Path, target: Path, most: int) -> tuple[int, int]:
    with Image.open(source) as picture:
        picture.thumbnail((most, most))
        picture.save(target)
        return picture.size


def shrink_one(source: Path, target: Path, most: int) -> str:
    try:
        width, height = shrink(source, target, most)
    except OSError:
        target.unlink(missing_ok=True)
        return "broken"
    return f"{width}x{height}"


def shrink_all(folder: Path, small: Path, most: int, workers: int = 2) -> dict[str, str]:
    small.mkdir()
    names = sorted(
        path.name
        for path in folder.iterdir()
        if path.is_file() and path.suffix.lower() in (".png", ".jpg", ".jpeg")
    )
    spawn = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(max_workers=workers, mp_context=spawn) as pool:
        sizes = pool.map(
            shrink_one,
            [folder / name for name in names],
            [small / name for name in names],
            [most] * len(names),
        )
        return dict(zip(names, sizes))


if __name__ == "__main__":
    sizes = shrink_all(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]))
    for name, size in sizes.items():
        print(f"{name:30}{size:>12}")
