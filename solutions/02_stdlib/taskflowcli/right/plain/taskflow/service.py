import bisect
from datetime import date

from taskflow.model import STATUSES, Task, TaskError


def position(tasks, id):
    for i in range(len(tasks)):
        if tasks[i].id == id:
            return i
    raise TaskError("unknown id " + str(id))


def find(tasks, id):
    return tasks[position(tasks, id)]


def add(tasks, title, due=None, tags=()):
    if title.strip() == "":
        raise TaskError("no title")
    highest = 0
    for task in tasks:
        if task.id > highest:
            highest = task.id
    new = Task(highest + 1, title)
    new.due = due
    new.tags.extend(tags)
    tasks += [new]
    return new


def set_status(tasks, id, status):
    if status in STATUSES:
        found = find(tasks, id)
        found.status = status
        return found
    raise TaskError(f"{status} is no status")


def remove(tasks, id):
    found = find(tasks, id)
    del tasks[position(tasks, id)]
    return found


def select(tasks, status=None, tag=None, due_by=None):
    result = []
    for task in tasks:
        if status and task.status != status:
            continue
        if tag and tag not in task.tags:
            continue
        if due_by and not (task.due and task.due <= due_by):
            continue
        bisect.insort(result, task, key=lambda t: ((t.due or date(9999, 12, 31)).isoformat(), t.id))
    return result
