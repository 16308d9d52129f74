from datetime import date
from pathlib import Path

import pytest
from pythlings_checks import read
from taskflow.model import Task, TaskError
from taskflow.storage import load, save

FILE = Path("bikes.json")
TASKS = [
    Task(4, "new tyres", "done", date(2026, 5, 1), ["rear", "front"]),
    Task(1, "oil — Zoë's chain"),
]
TASK = '"title": "oil", "status": "open", "due": null, "tags": []'


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_no_file():
    """without a file there are no tasks"""
    assert load(FILE) == []


@pytest.mark.parametrize("tasks", [TASKS, TASKS[1:], []], ids=["two", "one", "none"])
def test_round_trip(tasks):
    """what was saved is loaded again, in the same order"""
    save(tasks, FILE)
    assert load(FILE) == tasks


def test_json():
    """the file is a list in JSON"""
    save(TASKS, FILE)
    read("bikes.json").has("[0].due", "2026-05-01").has("[1].title", "oil — Zoë's chain")


def test_nothing_left(folder):
    """nothing else is left behind"""
    save(TASKS, FILE)
    save(TASKS, FILE)
    extra = [path.name for path in folder.iterdir() if path.name != "bikes.json"]
    if extra:
        pytest.fail(f"After save there is something else in the folder: {', '.join(extra)}")
    read("bikes.json")


@pytest.mark.parametrize(
    "text",
    ["", "[{", "{}", f'{{"id": 1, {TASK}}}', "[3]", '[{"id": 1}]', f"[{{{TASK}}}]"],
    ids=["empty", "cut off", "{}", "a task, no list", "a number", "only an id", "no id"],
)
def test_damaged(text):
    """a file with something else in it is an error that names the file"""
    FILE.write_text(text, encoding="utf-8")
    with pytest.raises(TaskError, match=r"bikes\.json"):
        load(FILE)


@pytest.mark.parametrize(("old", "new"), [("open", "late"), ("null", '"May"'), ("oil", "")])
def test_wrong_task(old, new):
    """a wrong task in the file is an error that names the file, too"""
    FILE.write_text(f'[{{"id": 1, {TASK.replace(old, new)}}}]', encoding="utf-8")
    with pytest.raises(TaskError, match=r"bikes\.json"):
        load(FILE)


def test_latin():
    """so is a file that isn't UTF-8"""
    FILE.write_bytes(f'[{{"id": 1, {TASK.replace("oil", "rosé")}}}]'.encode("latin-1"))
    with pytest.raises(TaskError, match=r"bikes\.json"):
        load(FILE)


def test_disk_full():
    """the disk is full: the old file stays as it was"""
    resource = pytest.importorskip("resource", reason="a disk can't be made full here")
    save(TASKS, FILE)
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (40, limits[1]))
    try:
        save([Task(7, "build a cargo bike", tags=["large"])], FILE)
    except (OSError, TaskError):
        pass
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert load(FILE) == TASKS
