"""What a task is."""

from dataclasses import asdict, dataclass, field
from datetime import date

STATUSES = ("open", "doing", "done")


class TaskError(Exception):
    """Something is wrong that the user should read about."""


@dataclass
class Task:
    """A thing to do."""

    id: int
    title: str
    status: str = "open"
    due: date | None = None
    tags: list = field(default_factory=list)


def check(task):
    """Return the task; TaskError if its title or status is wrong."""
    if not task.title.strip():
        raise TaskError("a task needs a title")
    if task.status not in STATUSES:
        raise TaskError(f"there is no status {task.status!r}")
    return task


def to_dict(task):
    """Return the task as a dict for JSON."""
    return asdict(task)


def from_dict(data):
    """Return the task from such a dict; TaskError if a value is wrong."""
    due = data["due"]
    try:
        day = date.fromisoformat(due) if due else None
    except ValueError as error:
        raise TaskError(f"{due!r} is no date") from error
    return check(Task(data["id"], data["title"], data["status"], day, list(data["tags"])))
