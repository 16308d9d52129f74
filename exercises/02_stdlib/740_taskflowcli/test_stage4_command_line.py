from pathlib import Path

import pytest
from pythlings_checks import called, command
from taskflow.cli import main


@pytest.fixture
def flow(tmp_path):
    """Run commands in a folder of their own."""
    return lambda *words: called(main, *words, cwd=tmp_path, name="taskflow")


@pytest.fixture
def three(flow):
    """The same, with three tasks."""
    flow("add", "oil", "--tag", "chain").succeeds()
    flow("add", "call Zoë", "--due", "2026-05-09").succeeds()
    flow("add", "wheel", "--due", "2026-05-03", "--tag", "front", "--tag", "chain").succeeds()
    return flow


def test_add(flow):
    """add prints the new task as a line"""
    words = ["--due", "2026-05-01", "--tag", "urgent", "--tag", "front"]
    ran = flow("add", "true the wheel", *words).succeeds()
    ran.prints("1 open 2026-05-01 true the wheel #urgent #front")


def test_add_bare(flow):
    """without a date there is a dash"""
    flow("add", "oil").succeeds().prints("1 open - oil")
    flow("add", "oil").succeeds().prints("2 open - oil")


def test_list(three):
    """list prints the tasks in order of their due date"""
    ran = three("list").succeeds()
    wheel, call = "3 open 2026-05-03 wheel #front #chain", "2 open 2026-05-09 call Zoë"
    ran.prints(f"{wheel}\n{call}\n1 open - oil #chain")


def test_list_empty(flow):
    """without tasks, list prints nothing"""
    flow("list").succeeds().prints("")
    flow("add", "oil").prints("1 open - oil")


def test_list_tag(three):
    """list --tag"""
    ran = three("list", "--tag", "chain")
    ran.prints("3 open 2026-05-03 wheel #front #chain\n1 open - oil #chain")


def test_list_due_by(three):
    """list --due-by"""
    ran = three("list", "--due-by", "2026-05-03")
    ran.prints("3 open 2026-05-03 wheel #front #chain")


def test_list_status(three):
    """list --status"""
    three("start", "1")
    three("list", "--status", "doing").prints("1 doing - oil #chain")


def test_list_both(three):
    """list with two filters"""
    three("finish", "3")
    three("list", "--status", "open", "--tag", "chain").prints("1 open - oil #chain")


def test_start_finish(three):
    """start and finish print the changed task"""
    three("start", "2").succeeds().prints("2 doing 2026-05-09 call Zoë")
    three("finish", "2").succeeds().prints("2 done 2026-05-09 call Zoë")
    three("list", "--status", "done").prints("2 done 2026-05-09 call Zoë")


def test_remove(three):
    """remove prints the task, and then it's gone"""
    three("remove", "2").succeeds().prints("2 open 2026-05-09 call Zoë")
    three("list").prints("3 open 2026-05-03 wheel #front #chain\n1 open - oil #chain")


def test_files(flow):
    """the file is taskflow.json, or what --file says"""
    flow("add", "oil").leaves_only("taskflow.json")
    ran = flow("--file", "north.json", "add", "wheel").prints("1 open - wheel")
    ran.leaves_only("taskflow.json", "north.json")
    flow("list").prints("1 open - oil")


@pytest.mark.parametrize("words", [["start", "9"], ["finish", "9"], ["remove", "9"], ["add", " "]])
def test_errors(three, words):
    """what can't be done is one line on standard error, and status 1"""
    ran = three(*words).fails(1).prints("")
    if len(ran.stderr.splitlines()) != 1 or not ran.stderr.startswith("taskflow: "):
        pytest.fail(f"One line beginning with `taskflow: ` is wanted. There is:\n{ran.stderr}")


def test_damaged(flow, tmp_path):
    """a damaged file is status 1, and stays as it is"""
    (tmp_path / "taskflow.json").write_text("[{", encoding="utf-8")
    flow("add", "oil").fails(1).says("taskflow: ", "taskflow.json").leaves("taskflow.json", "[{")


@pytest.mark.parametrize(
    "words",
    [[], ["add"], ["start"], ["start", "one"], ["sort"], ["add", "oil", "--due", "2026-02-30"]],
)
def test_wrong_call(flow, words):
    """a wrong call is status 2"""
    flow(*words).fails(2)


@pytest.mark.parametrize("words", [["--status", "late"], ["--due-by", "May"]])
def test_wrong_filter(flow, words):
    """so is a filter with a status or a date that doesn't exist"""
    flow("list", *words).fails(2)


def test_package(tmp_path):
    """python -m taskflow runs it"""
    env = {"PYTHONPATH": str(Path(__file__).parent)}
    ran = command("python -m taskflow add oil", cwd=tmp_path, env=env)
    ran.succeeds().prints("1 open - oil").leaves_only("taskflow.json")
