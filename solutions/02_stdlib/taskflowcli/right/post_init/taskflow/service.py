from datetime import date
from operator import attrgetter

from .model import Task, TaskError


def find(tasks: list[Task], id: int) -> Task:
    found = next((t for t in tasks if t.id == id), None)
    if found is None:
        raise TaskError(f"no task has the id {id}")
    return found


def add(tasks, title, due=None, tags=()):
    tasks.append(Task(max([0, *map(attrgetter("id"), tasks)]) + 1, title, due=due, tags=[*tags]))
    return tasks[-1]


def set_status(tasks, id, status):
    task = find(tasks, id)
    task.change(status)
    return task


def remove(tasks, id):
    return tasks.pop(tasks.index(find(tasks, id)))


def select(tasks, status=None, tag=None, due_by=None):
    found = list(tasks)
    if status is not None:
        found = [t for t in found if t.status == status]
    if tag is not None:
        found = [t for t in found if tag in t.tags]
    if due_by is not None:
        found = [t for t in found if t.due and t.due <= due_by]
    found.sort(key=attrgetter("id"))
    found.sort(key=lambda t: (t.due is None, t.due or date.min))
    return found
