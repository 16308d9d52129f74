import subprocess
import sys
from pathlib import Path

import pytest
import taskflow
from taskflow.cli import main


@pytest.fixture
def flow(tmp_path, capsys):
    """Run commands on a file of its own and return what was printed."""

    def run(*argv, status=0):
        assert main(["--file", str(tmp_path / "t.json"), *argv]) == status
        captured = capsys.readouterr()
        return captured.err if status else captured.out

    return run


def test_add(flow):
    """an added task is shown as one line"""
    line = "1 open 2024-05-01 water the beans #garden #daily\n"
    argv = ["--due", "2024-05-01", "--tag", "garden", "--tag", "daily"]
    assert flow("add", "water the beans", *argv) == line


def test_add_bare(flow):
    """without date there is a dash"""
    assert flow("add", "mow") == "1 open - mow\n"


@pytest.fixture
def full(flow):
    """Three tasks."""
    flow("add", "mow", "--tag", "garden")
    flow("add", "pay", "--due", "2024-05-09")
    flow("add", "dig", "--due", "2024-05-03", "--tag", "garden")
    return flow


def test_list(full):
    """the list is in order of the due date"""
    assert full("list") == (
        "3 open 2024-05-03 dig #garden\n2 open 2024-05-09 pay\n1 open - mow #garden\n"
    )


@pytest.mark.parametrize(
    ("argv", "wanted"),
    [
        (["--tag", "garden"], ["3", "1"]),
        (["--due-by", "2024-05-03"], ["3"]),
        (["--status", "doing"], ["2"]),
        (["--status", "open", "--tag", "garden"], ["3", "1"]),
    ],
)
def test_filters(full, argv, wanted):
    """the list can be filtered"""
    full("start", "2")
    assert [line.split()[0] for line in full("list", *argv).splitlines()] == wanted


def test_start_finish_remove(full):
    """start, finish and remove show the task"""
    assert full("start", "2") == "2 doing 2024-05-09 pay\n"
    assert full("finish", "2") == "2 done 2024-05-09 pay\n"
    assert full("remove", "2") == "2 done 2024-05-09 pay\n"
    assert ("pay" in full("list")) is False


@pytest.mark.parametrize("argv", [["start", "9"], ["remove", "9"], ["add", " "]])
def test_errors(full, argv):
    """what is impossible is status 1 and one line"""
    message = full(*argv, status=1)
    assert (message.startswith("taskflow: "), message.count("\n")) == (True, 1)


@pytest.mark.parametrize(
    "argv",
    [[], ["add"], ["add", "x", "--due", "May"], ["list", "--status", "late"], ["start", "one"]],
)
def test_wrong(argv):
    """a wrong call is status 2"""
    with pytest.raises(SystemExit) as caught:
        main(argv)
    assert caught.value.code == 2


def test_shell(tmp_path):
    """python -m taskflow works, with taskflow.json in the current folder"""
    code = (
        "import sys, runpy; "
        f"sys.path.insert(0, {str(Path(taskflow.__file__).parent.parent)!r}); "
        "runpy.run_module('taskflow', run_name='__main__')"
    )
    seen = []
    for argv in (["add", "mow"], ["list"], ["finish", "4"]):
        command = [sys.executable, "-c", code, *argv]
        result = subprocess.run(command, cwd=tmp_path, check=False, capture_output=True, text=True)
        seen.append((result.returncode, result.stdout))
    assert seen == [(0, "1 open - mow\n"), (0, "1 open - mow\n"), (1, "")]
    assert (tmp_path / "taskflow.json").exists() is True
