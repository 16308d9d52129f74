"""What can be done with tasks. Stage 3 of the brief in README.md."""


def find(tasks, id):
    """Return the task with this id; TaskError when there is none."""
    # TODO
    return None


def add(tasks, title, due=None, tags=()):
    """Append a new task and return it."""
    # TODO
    return None


def set_status(tasks, id, status):
    """Give the task another status and return it."""
    # TODO
    return None


def remove(tasks, id):
    """Take the task out of the list and return it."""
    # TODO
    return None


def select(tasks, status=None, tag=None, due_by=None):
    """Return the tasks to which all given filters apply, by due date, then by id."""
    # TODO
    return []
