import json
import os
import tempfile

from .model import TaskError, from_dict, to_dict


def load(path):
    tasks = []
    try:
        with open(path, encoding="utf-8") as file:
            found = json.load(file)
        if type(found) is not list:
            raise TypeError("no list")
        for one in found:
            tasks.append(from_dict(one))
    except FileNotFoundError:
        pass
    except Exception as error:
        raise TaskError(f"cannot use {path}: {error!r}") from error
    return tasks


def save(tasks, path):
    handle, name = tempfile.mkstemp(dir=os.path.dirname(path) or ".")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(json.dumps([*map(to_dict, tasks)]).encode())
        os.replace(name, path)
    except OSError as error:
        os.remove(name)
        raise TaskError(f"cannot write {path}: {error}") from error
