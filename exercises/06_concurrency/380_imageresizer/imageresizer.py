"""Project: eight thousand photos by Saturday.

Sefa's choir in Apia turns a hundred on Saturday. There's a disk with 8,000 photos, and the
projector can show them if they're at most 1,600 pixels wide and high. One after the other takes
four hours, on one core of eight. And at number 311 it stops: "cannot identify image file".

Stage 1: `shrink` makes one picture smaller. Pictures that are small enough keep their size, and the
original is never touched. `Image.open`, `thumbnail` and `save` do most of it.

Stage 2: `shrink_all` does that with a whole folder, in a pool of processes (started with "spawn").
Only files that end in .png, .jpg or .jpeg, also in capitals, and none from subfolders. A file that
can't be read is "broken" in the result, and the others go on.

    pythlings shell imageresizer -- python imageresizer.py photos small 1600

(Pillow, about 8 MB, is installed once.)
"""

import multiprocessing
import sys
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from PIL import Image


def shrink(source: Path, target: Path, most: int) -> tuple[int, int]:
    """Save the picture as target, at most `most` pixels wide and high. Return its new size."""
    # TODO: stage 1
    return (0, 0)


def shrink_all(folder: Path, small: Path, most: int, workers: int = 2) -> dict[str, str]:
    """Shrink every picture of the folder into the folder small.

    If small is missing, it's made, and so are the folders above it. Return for each picture, in
    alphabetical order of the names, "40x30" (its new width and height), or "broken". Nothing of a
    broken one is left in small.
    """
    # TODO: stage 2
    return {}


if __name__ == "__main__":
    sizes = shrink_all(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]))
    for name, size in sizes.items():
        print(f"{name:30}{size:>12}")
