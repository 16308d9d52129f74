# expect: every program of the folder is marked
"""Sixty programs before lunch."""

import subprocess
import sys
from pathlib import Path


def mark(path, typed, wanted, seconds):
    """Run the Python program at this path with the typed lines, and return what came of it."""
    try:
        done = subprocess.run(
            [sys.executable, str(path)],
            input=typed,
            capture_output=True,
            text=True,
            timeout=seconds,
        )
    except subprocess.TimeoutExpired:
        return "too slow"
    if done.returncode != 0:
        return f"crashed (status {done.returncode})"
    printed = done.stdout.strip()
    if printed == wanted.strip():
        return "right"
    return f"wrong: {printed or 'nothing'}"


def mark_all(folder, typed, wanted, seconds):
    """Return a dict from the stem of each .py file in the folder to its mark, in sorted order."""
    return {p.stem: mark(p, typed, wanted, seconds) for p in sorted(folder.rglob("*.py"))}


if __name__ == "__main__":
    marks = mark_all(Path("handed_in"), "2\n3\n", "5", 2)
    for name, result in marks.items():
        print(f"{name:10} {result}")
