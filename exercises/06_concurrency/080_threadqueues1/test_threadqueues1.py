import ast
import sys
import threading
from pathlib import Path

import pytest
from meeting_for_check import Meeting, check, in_time
from pythlings_checks import program
from threadqueues1 import Workers

pytestmark = pytest.mark.filterwarnings("ignore")  # about exceptions in threads


def worked_off(number, work, things, finish="finish"):
    """Hand these things in, and return what finish returns."""
    workers = Workers(number, work)
    for thing in things:
        in_time("add", workers.add, thing)
    return in_time(finish, workers.finish)


def test_once():
    """each thing is worked on, once"""
    done = []
    errors = worked_off(3, done.append, [7, 3, 3, 12, 5, 0, -4])
    check(sorted(done), [-4, 0, 3, 3, 5, 7, 12], "Seven things were added. Worked on (sorted):")
    check(list(errors), [], "No work raised an exception, and finish returned:")


def test_anything():
    """None, an empty text and False are things like any other"""
    done = []
    things = ["a", None, "", False, 0, "b"]
    worked_off(
        1, done.append, things, "With None, an empty text and False among the things, finish"
    )
    check(done, ["a", None, "", False, 0, "b"], "With one worker, it has worked on:")


def signs():
    """Short texts and numbers of the learner's file: one of them may be the sign to go home."""
    tree = ast.parse(Path(sys.modules["threadqueues1"].__file__).read_text(encoding="utf-8"))
    told = [node.value for node in ast.walk(tree) if isinstance(node, ast.Constant)]
    texts = [value for value in told if isinstance(value, str) and len(value) < 30]
    numbers = [value for value in told if type(value) is int]
    return list(dict.fromkeys([*texts, *numbers, *(-number for number in numbers)]))


def test_sign():
    """a thing that's the same as your sign to go home is a thing like any other"""
    for sign in signs():
        done = []
        words = f"{sign!r} is in your file. When somebody adds it as a thing, finish"
        worked_off(1, done.append, ["a", sign, "b"], words)
        check(done, ["a", sign, "b"], "With one worker, it has worked on:")


def test_nothing():
    """without things, finish returns all the same"""
    check(list(worked_off(4, print, [])), [], "Nothing was added, and finish returned:")


def test_same_time():
    """all of the workers work at the same time"""
    meeting = Meeting(3, seconds=1)
    worked_off(3, lambda thing: meeting.wait(), [1, 2, 3])
    if not meeting.met:
        pytest.fail(
            f"Three workers, three things, and at most {meeting.most} of them were worked on at a "
            "time. Each worker should be a thread of its own."
        )


def test_not_more():
    """never more things at a time than there are workers"""
    meeting = Meeting(3, seconds=0.2)
    worked_off(2, lambda thing: meeting.wait(), [1, 2, 3, 4, 5])
    if meeting.met:
        pytest.fail("There are two workers, and three things were worked on at the same time.")


def test_add():
    """add doesn't wait, however busy the workers are"""
    go_on = threading.Event()
    workers = Workers(1, lambda thing: go_on.wait(20))
    for number in range(50):
        in_time("While the worker is busy, add", workers.add, number)
    go_on.set()
    in_time("finish", workers.finish)


def test_error():
    """an exception doesn't disturb the others, and finish returns it"""
    done, first, last = [], ValueError("damaged"), KeyError("gone")

    def work(thing):
        if isinstance(thing, Exception):
            raise thing
        done.append(thing)

    words = "If work(thing) has raised an exception (was task_done called for that, too?), finish"
    errors = worked_off(1, work, ["a", first, "b", last, "c"], words)
    check(done, ["a", "b", "c"], "One worker, five things, two of which raise. Done:")
    check(list(errors), [first, last], "finish returned:")


@pytest.mark.parametrize("number", [1, 3])
def test_more_work(number):
    """work may bring more work: finish waits for that, too"""
    done = []

    def work(thing):
        threading.Event().wait(0.01)
        if len(thing) < 4:
            workers.add(thing + "l")
            workers.add(thing + "r")
        done.append(thing)

    workers = Workers(number, work)
    workers.add("r")
    in_time("finish", workers.finish)
    words = f"{number} worker(s). One thing brought two, each of these two, and so on. Done:"
    check(len(done), 15, words)


def test_ended():
    """after finish, the threads have ended"""
    before = threading.active_count()
    workers = Workers(3, lambda thing: None)
    workers.add(1)
    in_time("finish", workers.finish)
    check(threading.active_count() - before, 0, "Threads that still run after finish:")


def test_program(tmp_path):
    """the program finds what's there twice, in folders of folders, too"""
    photos = {
        "beach.jpg": "sand",
        "beach (1).jpg": "sand",
        "for grandma/beach.jpg": "sand",
        "for grandma/old/cat.jpg": "cat",
        "Ömer.jpg": "Ömer",
        "cat.jpg": "cat",
        "no twin.jpg": "-",
    }
    for name, text in photos.items():
        path = tmp_path / "photos" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    program("threadqueues1.py", "photos", cwd=tmp_path, limit=8).prints(
        "beach (1).jpg = beach.jpg = for grandma/beach.jpg\ncat.jpg = for grandma/old/cat.jpg\n"
    )
