"""What a task is. This is stage 1 of README.md."""

from dataclasses import dataclass

STATUSES = ("open", "doing", "done")


class TaskError(Exception):
    """Something is wrong that the user should read about."""


@dataclass
class Task:
    """A thing to do."""

    id: int
    title: str
    # TODO: status, due and tags, with what they are at first.


def to_dict(task):
    """Return the task as a dict for JSON."""
    # TODO
    return {}


def from_dict(data):
    """Return the task from such a dict; TaskError if a value is wrong."""
    # TODO
    return None
