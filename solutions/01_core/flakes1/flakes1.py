"""It had run for two years."""

import sys


def parse_line(line):
    """Return (name, count) of a line such as "tea: 3"; a bad count is 0."""
    name, text = line.split(":")
    try:
        count = int(text)
    except ValueError:
        count = 0
    return name.strip(), count


def report(lines):
    """Return the sorted lines of a report; bad lines are named on stderr by their number."""
    rows = []
    for number, line in enumerate(lines, start=1):
        if ":" not in line:
            problem = "has no colon and is left out of the report"
            print(f"line {number} of the delivery note {problem}", file=sys.stderr)
            continue
        name, count = parse_line(line)
        rows.append(f"{name} {count}")
    return sorted(rows)


# Why this way
#
# F821 was a real bug, on a path that nobody had run. `extend-ignore` keeps the default list, on
# which W503 and W504 contradict each other; `ignore` would switch both on. The exception for
# shop/__init__.py is tied to that one file. With `except Exception`, flake8 would be silent, too,
# but a bug inside the `try` would turn into a count of 0.
