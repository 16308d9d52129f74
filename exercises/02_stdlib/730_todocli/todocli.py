"""Project: a to-do list. The brief is in README.md.

Work stage by stage: the tests of a stage fail until it is done.
"""


class TodoError(Exception):
    """Something the user can mend: its text is shown to them."""


def load(path):
    """Return the dict of the list; a fresh one when there is no file."""
    # TODO: stage 1
    return {}


def save(data, path):
    """Write the dict to the file, so that a crash never leaves half of it."""
    # TODO: stage 1


def main(argv=None):
    """Run the command line; return the exit status."""
    # TODO: stage 2
    return 0


# TODO: stage 3: what runs when the file is started as a program?
