"""Sixty programs before lunch.

Kofi's students have handed in their first programs: read two numbers, print their sum. He lets
a program of his own run them all. It worked until this morning:

    Ana & Bo.py     The shell took & for something of its own, and there was no such file.
    Carl.py         asks for a third number, crashed, and got "right".
    Dewi.py         has been running for an hour.

`subprocess.run` starts another program. Hand it over as a list, and no shell gets in between:
each item arrives as one word, whatever signs are in it.

    >>> import subprocess, sys
    >>> done = subprocess.run(
    ...     [sys.executable, "-c", "print(6 * 7)"], capture_output=True, text=True, timeout=10
    ... )
    >>> done.returncode, done.stdout.strip()
    (0, '42')

sys.executable is the Python that runs your own program. `input=` is what the other one reads.
After `timeout` seconds it raises TimeoutExpired. With `check=True`, an exit status that isn't 0
raises CalledProcessError; otherwise look at `returncode`.

Finish the two functions and run `python3 subprocess1.py` (on Windows `py subprocess1.py`).
"""

import subprocess
import sys
from pathlib import Path


def mark(path, typed, wanted, seconds):
    """Run the Python program at this path with the typed lines, and return what came of it.

    "too slow"            it takes longer than this many seconds
    "crashed (status 1)"  its exit status is 1, or any other than 0, whatever it has printed
    "right"               it has printed the wanted text; spaces and line breaks around it
                          don't matter
    "wrong: 6"            it has printed something else, shown without what's around it
    "wrong: nothing"      it has printed nothing, or only spaces and line breaks

    Nothing that it prints or complains about shows on Kofi's screen.
    """
    # TODO
    done = subprocess.run(
        f"{sys.executable} {path}", shell=True, input=typed, stdout=subprocess.PIPE, text=True
    )
    if wanted in done.stdout:
        return "right"
    return f"wrong: {done.stdout}"


def mark_all(folder, typed, wanted, seconds):
    """Return a dict from the stem of each .py file in the folder to its mark, in sorted order."""
    # TODO
    return {}


if __name__ == "__main__":
    marks = mark_all(Path("handed_in"), "2\n3\n", "5", 2)
    for name, result in marks.items():
        print(f"{name:10} {result}")
