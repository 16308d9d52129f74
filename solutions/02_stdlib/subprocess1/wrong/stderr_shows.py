# expect: nothing of the other program shows
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
            text=True,
            timeout=seconds,
            check=True,
        )
    except subprocess.TimeoutExpired:
        return "too slow"
    except subprocess.CalledProcessError as error:
        return f"crashed (status {error.returncode})"
    printed = done.stdout.strip()
    if printed == wanted:
        return "right"
    return f"wrong: {printed or 'nothing'}"


def mark_all(folder, typed, wanted, seconds):
    """Return a dict from the stem of each .py file in the folder to its mark, in sorted order."""
    return {path.stem: mark(path, typed, wanted, seconds) for path in sorted(folder.glob("*.py"))}


if __name__ == "__main__":
    marks = mark_all(Path("handed_in"), "2\n3\n", "5", 2)
    for name, result in marks.items():
        print(f"{name:10} {result}")
