"""It had run for two years."""

from sys import stderr


def parse_line(line):
    """Return (name, count) of a line such as "tea: 3"; a bad count is 0."""
    name, text = line.split(":")
    try:
        count = int(text)
    except ValueError:
        count = 0
    return name.strip(), count


def report(lines):
    """Return the sorted lines of a report; bad lines are told to stderr by their number."""
    rows = []
    for number, line in enumerate(lines, start=1):
        if ":" not in line:
            print(
                f"line {number} of the delivery note has no colon and is left out of the report",
                file=stderr,
            )
            continue
        name, count = parse_line(line)
        rows.append(f"{name} {count}")
    return sorted(rows)
