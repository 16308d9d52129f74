"""What a linter sees.

A linter reads code without running it. flake8 finds unused imports and variables
(F401, F841), names that nobody has defined (F821: a NameError in waiting), lines
that are too long (E501), a bare except (E722) and faults of style. Teams run it
on every commit, because it finds in a second what a test may never reach.

    $ python -m flake8
    ./flakes1.py:22:1: F401 'math' imported but unused

Its settings stand in the file .flake8. Make it so that

- lines may have up to 100 characters,
- E203 (a space before a colon, which Black writes) is ignored in addition to
  what flake8 ignores by default,
- shop/__init__.py, whose imports are its work, may have F401, no other file may.

Then clean this file until `python -m flake8` finds nothing, without noqa. What
the functions do stays, apart from the NameError.
"""

import math  # TODO: from here on, see what flake8 says.
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
    """Return the sorted lines of a report; bad lines are told to stderr by their number."""
    rows=[]
    for number, line in enumerate(lines, start=1):
        if ":" not in line:
            print(f"line {number} of the delivery note has no colon and is left out of the report", file=sys.stderr)
            continue
        name, count = parse_line(line)
        rows.append(f"{name} {cuont}")
    return sorted( rows )
