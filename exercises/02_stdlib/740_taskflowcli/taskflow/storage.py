"""Where tasks are kept. Stage 2 of the brief in README.md."""


def load(path):
    """Return the list of tasks; an empty one when there is no file."""
    # TODO
    return []


def save(tasks, path):
    """Write the tasks, so that a crash never leaves half a file."""
    # TODO
