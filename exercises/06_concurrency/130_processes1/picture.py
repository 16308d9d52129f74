"""The rows of a picture. Nothing to do here."""

import multiprocessing
import os
from pathlib import Path


def row(number: int, width: int) -> str:
    """Return one row of the picture. Imagine that it takes a minute."""
    if folder := os.environ.get("NOTE_WHO_DRAWS"):  # the check wants to know which process it was
        who = "helper" if multiprocessing.parent_process() else "main"
        with Path(folder, f"{who}-{os.getpid()}").open("a", encoding="utf-8") as file:
            file.write(f"{number}\n")
    return "".join(" " if number & place else "▲" for place in range(width))
