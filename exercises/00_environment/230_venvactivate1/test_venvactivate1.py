import re
from pathlib import Path

import pytest
from pythlings_checks import read, script
from wheels_for_check import BIN, make_venv

HERE = Path(__file__).parent


@pytest.fixture(scope="module")
def ran(tmp_path_factory):
    folder = tmp_path_factory.mktemp("project")
    if not make_venv(folder / ".venv"):
        pytest.skip("this Python cannot make environments with pip (package python3-venv)")
    text = (HERE / "job.py").read_text(encoding="utf-8")
    (folder / "job.py").write_text(
        text.replace("Python of", "I am the Python of"), encoding="utf-8"
    )
    return script("venvactivate1.sh", cwd=folder)


def lines(ran, name):
    """Return the lines that the script has written into a file."""
    ran.leaves(name)
    text = (ran.folder / name).read_text(encoding="utf-8")
    if not text.strip():
        pytest.fail(f"{name} is empty.")
    return [line.strip().replace("\\", "/") for line in text.splitlines()]


def activating(words):
    """Point at the line of the learner's that should activate .venv, where there is one."""
    text = read("venvactivate1.sh")
    for number, line in enumerate(text.lines, 1):
        if "activate" in line.lower() and not re.match(r"\s*(#|ACTIVATE=|if |deactivate)", line):
            text.wrong(number, words)
    pytest.fail("No line of the script activates .venv.")


def test_no_command_fails(ran):
    """no command of the script fails"""
    if ran.status != 0 and "deactivate" in ran.stderr:
        activating("Nothing is active after this line, so there is nothing to leave later.")
    ran.succeeds()


def test_python_while_active(ran):
    """while .venv is active, python is the one of .venv"""
    if not lines(ran, "during.txt")[0].endswith(f"/.venv/{BIN}/python"):
        activating(
            "This changes PATH in a shell of its own. In yours, python is still the old one."
        )


def test_pip_while_active(ran):
    """while .venv is active, pip is the one of .venv"""
    if not lines(ran, "during.txt")[-1].endswith(f"/.venv/{BIN}/pip"):
        pytest.fail("during.txt names another pip in its second line, outside of .venv.")


def test_after(ran):
    """afterwards, python is the one from before"""
    if "/.venv/" in lines(ran, "before.txt")[0]:
        pytest.fail("before.txt should name the Python from before, not that of .venv.")
    if "/.venv/" in lines(ran, "after.txt")[0]:
        pytest.fail("after.txt names the Python of .venv: .venv is still active.")
    ran.leaves("after.txt", (ran.folder / "before.txt").read_text(encoding="utf-8"))


def test_job(ran):
    """the job runs with the Python of .venv"""
    python = lines(ran, "job.txt")[0].removeprefix("I am the Python of: ")
    if not lines(ran, "job.txt")[0].startswith("I am the Python of: "):
        pytest.fail("job.txt does not hold what job.py prints.")
    if Path(python).resolve() != (ran.folder / ".venv").resolve():
        pytest.fail("job.txt comes from the Python from before, not from that of .venv.")


def test_job_without_activating(ran):
    """the job needs no active environment"""
    if lines(ran, "job.txt")[-1] != "Activated: nothing":
        pytest.fail("job.txt says that .venv was active when the job ran.")
