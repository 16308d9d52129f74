from datetime import date

import pytest
from taskflow.model import Task, TaskError
from taskflow.storage import load, save

TASKS = [Task(1, "mow — Zoë's"), Task(4, "prune", "done", date(2024, 5, 1), ["garden", "tree"])]


def test_no_file(tmp_path):
    """without a file there are no tasks"""
    assert load(tmp_path / "t.json") == []


@pytest.mark.parametrize("tasks", [TASKS, TASKS[:1], []])
def test_round_trip(tmp_path, tasks):
    """saved tasks are loaded again, and nothing else is left behind"""
    save(tasks, tmp_path / "t.json")
    assert load(tmp_path / "t.json") == tasks
    assert [path.name for path in tmp_path.iterdir()] == ["t.json"]


@pytest.mark.parametrize(
    "text",
    ["", "[{", "{}", '[{"id": 1}]', "[3]", "\udcff"],
    ids=["empty", "cut off", "a dict", "a task without title", "a number", "no UTF-8"],
)
def test_damaged(tmp_path, text):
    """a damaged file is an error that names it"""
    path = tmp_path / "t.json"
    path.write_bytes(text.encode("utf-8", "surrogateescape"))
    with pytest.raises(TaskError, match=r"t\.json"):
        load(path)


def test_atomic(tmp_path):
    """a save that fails leaves the old file"""
    path = tmp_path / "t.json"
    save(TASKS, path)
    with pytest.raises(TypeError):
        save([Task(1, "mow", tags=[{"a", "set"}])], path)
    assert load(path) == TASKS
