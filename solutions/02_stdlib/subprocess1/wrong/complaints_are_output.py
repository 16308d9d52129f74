# expect: what a program complains about
"""Sixty programs before lunch."""

import subprocess
import sys
from pathlib import Path


def mark(path, typed, wanted, seconds):
    """Run the Python program at this path with the typed lines, and return what came of it."""
    try:
        done = subprocess.run(
            [sys.executable, path],
            input=typed,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            timeout=seconds,
        )
    except subprocess.TimeoutExpired:
        return "too slow"
    if done.returncode != 0:
        return f"crashed (status {done.returncode})"
    if done.stdout.strip() == wanted.strip():
        return "right"
    return f"wrong: {done.stdout.strip() or 'nothing'}"


def mark_all(folder, typed, wanted, seconds):
    """Return a dict from the stem of each .py file in the folder to its mark, in sorted order."""
    marks = {}
    for path in sorted(folder.glob("*.py")):
        marks[path.stem] = mark(path, typed, wanted, seconds)
    return marks


if __name__ == "__main__":
    marks = mark_all(Path("handed_in"), "2\n3\n", "5", 2)
    for name, result in marks.items():
        print(f"{name:10} {result}")
