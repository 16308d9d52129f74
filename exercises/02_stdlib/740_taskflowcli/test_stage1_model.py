import json
from datetime import date

import pytest
from taskflow.model import Task, TaskError, from_dict, to_dict

DATA = {"id": 3, "title": "prune", "status": "doing", "due": "2024-05-01", "tags": ["garden"]}


def test_defaults():
    """a task is open, without date and tags"""
    task = Task(1, "mow")
    assert (task.status, task.due, task.tags) == ("open", None, [])


def test_own_tags():
    """each task has its own list of tags"""
    Task(1, "mow").tags.append("garden")
    assert Task(2, "sow").tags == []


def test_to_dict():
    """a task becomes a dict that JSON can hold"""
    task = Task(3, "prune", "doing", date(2024, 5, 1), ["garden"])
    assert json.loads(json.dumps(to_dict(task))) == DATA


@pytest.mark.parametrize("change", [{}, {"due": None}, {"status": "done"}, {"tags": []}])
def test_round_trip(change):
    """the dict becomes the same task again"""
    assert to_dict(from_dict(DATA | change)) == DATA | change


def test_from_dict():
    """the due date is a date"""
    assert from_dict(DATA) == Task(3, "prune", "doing", date(2024, 5, 1), ["garden"])


@pytest.mark.parametrize(
    ("change", "word"),
    [
        ({"status": "late"}, "late"),
        ({"due": "2024-02-30"}, "2024-02-30"),
        ({"title": ""}, "title"),
        ({"title": "   "}, "title"),
    ],
)
def test_wrong(change, word):
    """a wrong value is named"""
    with pytest.raises(TaskError, match=word):
        from_dict(DATA | change)
