"""It had run for two years.

One Friday at five, the program for the delivery notes stopped with a NameError: a name was
mistyped in a line that no note had ever reached. Nikolai had to count 90 crates by hand.

A linter would have seen it. It doesn't run your code: it reads all of it. This is flake8, and
codes that begin with F are often real bugs:

    $ python -m flake8
    ./flakes1.py:24:1: F401 'math' imported but unused

Its settings are in .flake8. Write them, so that

- lines may have up to 100 characters,
- E203 (a space before a colon) is ignored, besides what flake8 ignores anyway,
- shop/__init__.py may have F401, and no other file.

Then clean up this file until flake8 is silent, without noqa. The functions do what they do now,
apart from the NameError. `except` should name the kind that `int` raises.

    pythlings shell flakes1 -- python -m flake8
"""

import math  # TODO: see what flake8 says from here on.
import os, sys


def parse_line(line):
    """Return (name, count) of a line such as "tea: 3"; a bad count is 0."""
    name, text = line.split(":")
    length = len(text)
    try:
        count = int(text)
    except:
        count = 0
    return name.strip(), count


def report(lines) :
    """Return the sorted lines of a report; bad lines are named on stderr by their number."""
    rows=[]
    for number, line in enumerate(lines, start=1):
        if ":" not in line:
            print(f"line {number} of the delivery note has no colon and is left out of the report", file=sys.stderr)
            continue
        name, count = parse_line(line)
        rows.append(f"{name} {cuont}")
    return sorted( rows )
