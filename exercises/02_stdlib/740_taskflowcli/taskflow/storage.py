"""Where tasks are kept. This is stage 2 of README.md."""


def load(path):
    """Return the list of tasks in the file; an empty one if there is no file."""
    # TODO
    return None


def save(tasks, path):
    """Write the tasks, so that a full disk never leaves half a file."""
    # TODO
