import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from taskflow.model import Task, TaskError
from taskflow.service import add, find, remove, select, set_status

OIL = Task(1, "oil", "open", None, ["chain"])
TYRES = Task(2, "tyres", "doing", date(2026, 5, 9), ["rear", "front"])
CALL = Task(3, "call Zoë", "open", date(2026, 5, 3))
BELL = Task(7, "bell", "done", date(2026, 5, 9))
WHEEL = Task(4, "wheel", "open", date(2026, 5, 9), ["front"])


@pytest.fixture
def tasks():
    """Five tasks in no order."""
    return [
        Task(1, "oil", "open", None, ["chain"]),
        Task(2, "tyres", "doing", date(2026, 5, 9), ["rear", "front"]),
        Task(3, "call Zoë", "open", date(2026, 5, 3)),
        Task(7, "bell", "done", date(2026, 5, 9)),
        Task(4, "wheel", "open", date(2026, 5, 9), ["front"]),
    ]


def test_find(tasks):
    """find gives the task with this id"""
    assert find(tasks, 4) == WHEEL


def test_add(tasks):
    """a new task gets the id after the highest"""
    task = add(tasks, "rake", date(2026, 5, 2), ["rear"])
    assert task == Task(8, "rake", "open", date(2026, 5, 2), ["rear"])


def test_add_appends(tasks):
    """a new task is put at the end"""
    add(tasks, "brakes")
    assert tasks == [OIL, TYRES, CALL, BELL, WHEEL, Task(8, "brakes")]


def test_add_first():
    """the first task has the id 1"""
    assert add([], "oil") == Task(1, "oil")


def test_add_own_tags():
    """the task has a list of tags of its own"""
    tags = ["rear"]
    task = add([], "oil", None, tags)
    tags.append("front")
    assert task == Task(1, "oil", tags=["rear"])


@pytest.mark.parametrize("title", ["", "  "])
def test_add_no_title(tasks, title):
    """a task without a title is refused, and not added"""
    with pytest.raises(TaskError):
        add(tasks, title)
    assert tasks == [OIL, TYRES, CALL, BELL, WHEEL]


@pytest.mark.parametrize("status", ["open", "doing", "done"])
def test_status(tasks, status):
    """set_status gives the task back, changed"""
    assert set_status(tasks, 3, status) == Task(3, "call Zoë", status, date(2026, 5, 3))


def test_status_in_the_list(tasks):
    """set_status changes the task in the list, and no other"""
    set_status(tasks, 3, "doing")
    changed = Task(3, "call Zoë", "doing", date(2026, 5, 3))
    assert tasks == [OIL, TYRES, changed, BELL, WHEEL]


@pytest.mark.parametrize("status", ["late", "Done"])
def test_wrong_status(tasks, status):
    """a status that isn't one of the three is refused, and nothing is changed"""
    with pytest.raises(TaskError, match=status):
        set_status(tasks, 2, status)
    assert tasks == [OIL, TYRES, CALL, BELL, WHEEL]


def test_remove(tasks):
    """remove gives the task that it takes out"""
    assert remove(tasks, 7) == BELL


def test_removed(tasks):
    """a removed task is gone, and the others stay in their order"""
    remove(tasks, 2)
    assert tasks == [OIL, CALL, BELL, WHEEL]


@pytest.mark.parametrize("id", [5, 0, 99])
def test_find_unknown(tasks, id):
    """find: an unknown id is named"""
    with pytest.raises(TaskError, match=str(id)):
        find(tasks, id)


def test_status_unknown(tasks):
    """set_status: an unknown id is named"""
    with pytest.raises(TaskError, match="99"):
        set_status(tasks, 99, "done")


def test_remove_unknown(tasks):
    """remove: an unknown id is named"""
    with pytest.raises(TaskError, match="99"):
        remove(tasks, 99)


def test_select_by_date():
    """without filters: all of them, by due date"""
    late, soon = Task(1, "oil", due=date(2026, 5, 9)), Task(2, "bell", due=date(2026, 5, 3))
    assert select([late, soon]) == [soon, late]


def test_select_without_date():
    """those without a date come last"""
    never, soon = Task(1, "oil"), Task(2, "bell", due=date(2026, 5, 3))
    assert select([never, soon]) == [soon, never]


def test_select_by_id():
    """of those due on the same day, the lower id comes first"""
    second, first = Task(4, "a", due=date(2026, 5, 9)), Task(2, "z", due=date(2026, 5, 9))
    assert select([second, first]) == [first, second]


def test_select_undated_by_id():
    """of those without a date, too"""
    assert select([Task(10, "oil"), Task(9, "oil")]) == [Task(9, "oil"), Task(10, "oil")]


def test_select_leaves_the_list(tasks):
    """select leaves the list in its order"""
    assert select(tasks) == [CALL, TYRES, WHEEL, BELL, OIL]
    assert tasks == [OIL, TYRES, CALL, BELL, WHEEL]


def test_select_status(tasks):
    """one status"""
    assert select(tasks, status="open") == [CALL, WHEEL, OIL]


def test_select_tag(tasks):
    """one tag, among others"""
    assert select(tasks, tag="front") == [TYRES, WHEEL]


def test_select_part_of_a_tag():
    """a part of a tag is another tag"""
    assert select([Task(1, "oil", tags=["front"])], tag="fro") == []


def test_select_due_by():
    """due on that day or earlier, and nothing without a date"""
    never, soon = Task(1, "oil"), Task(2, "bell", due=date(2026, 5, 9))
    assert select([never, soon], due_by=date(2026, 5, 9)) == [soon]


def test_select_due_before(tasks):
    """a day earlier, what is due on the 9th isn't among them"""
    assert select(tasks, due_by=date(2026, 5, 8)) == [CALL]


def test_select_all_filters(tasks):
    """all filters together"""
    assert select(tasks, status="open", tag="front", due_by=date(2026, 5, 9)) == [WHEEL]


def test_select_nothing():
    """no tasks, nothing selected"""
    assert select([], status="open") == []


def test_imports_only_from_above():
    """the service works without storage and command line"""
    assert add([], "oil") == Task(1, "oil")
    code = "import sys, taskflow.service; print(*sys.modules)"
    command = [sys.executable, "-c", code]
    folder = Path(__file__).parent
    done = subprocess.run(command, check=False, cwd=folder, capture_output=True, text=True)
    for name in ("storage", "cli"):
        if f"taskflow.{name}" in done.stdout.split():
            pytest.fail(
                f"Importing taskflow.service imports taskflow.{name}, too. Only model is above it."
            )
