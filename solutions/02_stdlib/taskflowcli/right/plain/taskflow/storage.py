"""Where tasks are kept."""

import json

from taskflow.model import TaskError, from_dict, to_dict


def load(path):
    """Return the list of tasks; an empty one if there is no file."""
    if not path.exists():
        return []
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
        if not isinstance(data, list):
            raise TaskError("it holds no list")
        return [from_dict(item) for item in data]
    except (ValueError, KeyError, TypeError, TaskError) as error:
        raise TaskError(f"{path} is damaged: {error}") from error


def save(tasks, path):
    """Write the tasks, so that a full disk never leaves half a file."""
    text = json.dumps([to_dict(task) for task in tasks], indent=2, ensure_ascii=False)
    beside = path.with_name(path.name + ".new")
    beside.write_text(text, encoding="utf-8")
    beside.replace(path)
