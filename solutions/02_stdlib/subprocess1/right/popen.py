"""Sixty programs before lunch."""

import subprocess
import sys
from pathlib import Path


def mark(path, typed, wanted, seconds):
    """Run the Python program at this path with the typed lines, and return what came of it."""
    try:
        child = subprocess.Popen(
            [sys.executable, str(path)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        out, _ = child.communicate(typed.encode(), timeout=seconds)
    except subprocess.TimeoutExpired:
        child.kill()
        child.communicate()
        return "too slow"
    if child.returncode != 0:
        return f"crashed (status {child.returncode})"
    printed = out.decode().strip()
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
