"""Project: a data converter. The brief is in README.md.

Work stage by stage: the tests of a stage fail until it is done.
"""


def read_rows(path):
    """Return the rows of a CSV, JSON or TOML file as a list of dicts."""
    # TODO: stage 1
    return []


def convert(rows, fields):
    """Return new rows with the typed fields; `fields` is a dict: name -> type."""
    # TODO: stage 2
    return rows


def write_rows(rows, path):
    """Write typed rows as CSV, JSON or TOML."""
    # TODO: stage 3


def main(argv=None):
    """Convert a file: FIELDS IN OUT; return the exit status."""
    # TODO: stage 4
    return 0


# TODO: stage 4: what runs when the file is started as a program?
