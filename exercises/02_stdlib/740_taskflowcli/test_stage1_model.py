from datetime import date

import pytest
from taskflow.model import Task, TaskError, from_dict, to_dict


def test_status():
    """a new task is open"""
    assert Task(1, "true the wheel").status == "open"


def test_due():
    """a new task has no due date"""
    assert Task(1, "true the wheel").due is None


def test_tags():
    """a new task has no tags, whatever others have"""
    first = Task(1, "true the wheel")
    first.tags.append("urgent")
    assert Task(2, "oil the chain").tags == []


def test_to_dict():
    """a task becomes a dict, its date a text"""
    task = Task(3, "new tyres", "doing", date(2026, 5, 1), ["rear"])
    assert to_dict(task) == {
        "id": 3,
        "title": "new tyres",
        "status": "doing",
        "due": "2026-05-01",
        "tags": ["rear"],
    }


def test_to_dict_without_date():
    """no date stays None in the dict"""
    task = Task(3, "new tyres")
    assert to_dict(task) == {
        "id": 3,
        "title": "new tyres",
        "status": "open",
        "due": None,
        "tags": [],
    }


def test_from_dict():
    """the dict becomes a task, with a real date"""
    data = {"id": 3, "title": "tyres", "status": "doing", "due": "2026-05-01", "tags": ["rear"]}
    assert from_dict(data) == Task(3, "tyres", "doing", date(2026, 5, 1), ["rear"])


def test_from_dict_without_date():
    """from a dict without a date, too"""
    data = {"tags": [], "due": None, "status": "done", "title": "Zoë's bell", "id": 12}
    assert from_dict(data) == Task(12, "Zoë's bell", "done", None, [])


@pytest.mark.parametrize("status", ["late", "", "Open"])
def test_wrong_status(status):
    """a status that isn't one of the three is named"""
    data = {"id": 3, "title": "tyres", "status": status, "due": None, "tags": []}
    with pytest.raises(TaskError, match=status):
        from_dict(data)


@pytest.mark.parametrize("due", ["2026-02-30", "May"])
def test_wrong_date(due):
    """a date that doesn't exist is named"""
    data = {"id": 3, "title": "tyres", "status": "open", "due": due, "tags": []}
    with pytest.raises(TaskError, match=due):
        from_dict(data)


@pytest.mark.parametrize("title", ["", "   "])
def test_no_title(title):
    """a task needs a title, and spaces aren't one"""
    data = {"id": 3, "title": title, "status": "open", "due": None, "tags": []}
    with pytest.raises(TaskError, match="(?i)title"):
        from_dict(data)
