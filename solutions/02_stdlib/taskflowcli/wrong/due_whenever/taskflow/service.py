"""What can be done with tasks."""

from dataclasses import replace
from datetime import date

from taskflow.model import Task, TaskError, check


def find(tasks, id):
    """Return the task with this id; TaskError if there is none."""
    for task in tasks:
        if task.id == id:
            return task
    raise TaskError(f"there is no task {id}")


def add(tasks, title, due=None, tags=()):
    """Append a new task and return it."""
    highest = max([task.id for task in tasks], default=0)
    task = check(Task(highest + 1, title, due=due, tags=list(tags)))
    tasks.append(task)
    return task


def set_status(tasks, id, status):
    """Give a task another status and return it."""
    task = find(tasks, id)
    check(replace(task, status=status))
    task.status = status
    return task


def remove(tasks, id):
    """Take a task out of the list and return it."""
    task = find(tasks, id)
    tasks.remove(task)
    return task


def select(tasks, status=None, tag=None, due_by=None):
    """Return the tasks that fit all filters, by due date, then by id."""
    chosen = [
        task
        for task in tasks
        if (status is None or task.status == status)
        and (tag is None or tag in task.tags)
        and (due_by is None or task.due is None or task.due <= due_by)
    ]
    return sorted(chosen, key=lambda task: (task.due or date.max, task.id))
