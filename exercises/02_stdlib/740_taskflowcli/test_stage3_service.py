from datetime import date
from pathlib import Path

import pytest
from taskflow import service
from taskflow.model import Task, TaskError


def day(number):
    return date(2024, 5, number)


@pytest.fixture
def tasks():
    """Five tasks in no order."""
    return [
        Task(1, "mow", "open", None, ["garden"]),
        Task(2, "sow", "doing", day(9), ["garden", "seeds"]),
        Task(3, "call", "open", day(3)),
        Task(7, "pay", "done", day(9)),
        Task(4, "dig", "open", day(9), ["garden"]),
    ]


def test_add(tasks):
    """a new task gets the next id and is appended"""
    task = service.add(tasks, "rake", day(2), ["garden"])
    assert (task, tasks[-1]) == (Task(8, "rake", "open", day(2), ["garden"]), task)


def test_add_first():
    """the first task has id 1"""
    assert service.add([], "rake") == Task(1, "rake")


@pytest.mark.parametrize("title", ["", "  "])
def test_add_empty(tasks, title):
    """a task needs a title"""
    with pytest.raises(TaskError):
        service.add(tasks, title)
    assert len(tasks) == 5


@pytest.mark.parametrize("status", ["open", "doing", "done"])
def test_status(tasks, status):
    """the status of a task is changed"""
    assert (service.set_status(tasks, 2, status).status, tasks[1].status) == (status, status)


def test_wrong_status(tasks):
    """a status that does not exist is refused"""
    with pytest.raises(TaskError, match="late"):
        service.set_status(tasks, 2, "late")


def test_remove(tasks):
    """a removed task is gone"""
    assert service.remove(tasks, 7).title == "pay"
    assert [task.id for task in tasks] == [1, 2, 3, 4]


@pytest.mark.parametrize("id", [5, 0, 99])
def test_unknown(tasks, id):
    """an unknown id is named"""
    calls = [
        lambda: service.find(tasks, id),
        lambda: service.remove(tasks, id),
        lambda: service.set_status(tasks, id, "done"),
    ]
    for call in calls:
        with pytest.raises(TaskError, match=str(id)):
            call()


@pytest.mark.parametrize(
    ("filters", "wanted"),
    [
        ({}, [3, 2, 4, 7, 1]),
        ({"status": "open"}, [3, 4, 1]),
        ({"tag": "garden"}, [2, 4, 1]),
        ({"due_by": day(9)}, [3, 2, 4, 7]),
        ({"due_by": day(8)}, [3]),
        ({"status": "open", "tag": "garden", "due_by": day(9)}, [4]),
        ({"tag": "gard"}, []),
    ],
)
def test_select(tasks, filters, wanted):
    """all filters apply; by due date, then by id"""
    assert [task.id for task in service.select(tasks, **filters)] == wanted


def test_select_leaves_the_list(tasks):
    """selecting does not change the list"""
    service.select(tasks)
    assert [task.id for task in tasks] == [1, 2, 3, 7, 4]


@pytest.mark.parametrize("word", ["print(", "argparse", "open(", "storage"])
def test_only_logic(word):
    """the service prints nothing and knows no files"""
    assert (word in Path(service.__file__).read_text(encoding="utf-8")) is False
