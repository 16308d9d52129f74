"""What can be done with tasks. This is stage 3 of README.md."""


def find(tasks, id):
    """Return the task with this id; TaskError if there is none."""
    # TODO
    return None


def add(tasks, title, due=None, tags=()):
    """Append a new task and return it."""
    # TODO
    return None


def set_status(tasks, id, status):
    """Give a task another status and return it."""
    # TODO
    return None


def remove(tasks, id):
    """Take a task out of the list and return it."""
    # TODO
    return None


def select(tasks, status=None, tag=None, due_by=None):
    """Return the tasks that fit all filters, by due date, then by id."""
    # TODO
    return None
