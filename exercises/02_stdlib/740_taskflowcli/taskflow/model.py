"""What a task is. Stage 1 of the brief in README.md."""

from dataclasses import dataclass

STATUSES = ("open", "doing", "done")


class TaskError(Exception):
    """Something the user can mend: its text is shown to them."""


@dataclass
class Task:
    """A thing to do."""

    id: int
    title: str
    # TODO: status, due and tags with their defaults.


def to_dict(task):
    """Return the task as a dict for JSON."""
    # TODO
    return {}


def from_dict(data):
    """Return the task from such a dict; TaskError for wrong values."""
    # TODO
    return None
