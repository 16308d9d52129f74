import re
from functools import cache
from pathlib import Path

from pythlings_checks.workflows import workflow

HERE = Path(__file__).parent
PROGRAM = (HERE / "tides" / "tides.py").read_text(encoding="utf-8")
GOOD = {
    "README.md": "# Tides\n",
    "tides/tides.py": PROGRAM,
    "tides/tests/test_tides.py": (HERE / "tides" / "tests" / "test_for_tides.py").read_text(
        encoding="utf-8"
    ),
}
BRANCHES = {
    "good": GOOD,
    "aground": GOOD | {"tides/tides.py": PROGRAM.replace(">= 0.5", ">= 0.1")},
    "unread": GOOD | {"tides/tides.py": PROGRAM + "\nprint(can_sail(\n"},
}


def learners():
    return workflow(".github/workflows/ci.yml")


@cache
def run(name, version):
    job = learners().job("tests")
    return job.runs(on=BRANCHES[name], matrix=versions().get(version))


@cache
def versions():
    """Return the combinations of the matrix, by version of Python."""
    job = learners().job("tests")
    found = {}
    for combination in job.matrix:
        for value in combination.values():
            found[str(value)] = combination
    return found


def is_red(name, version):
    ran = run(name, version)
    if ran.job.about.get("continue-on-error"):
        words = "With `continue-on-error`, the run is green although this job fails."
        learners().document.wrong(f"{ran.job.at}.continue-on-error", words)
    for step in ran.steps:
        if (
            step.result == "skipped"
            and ran.result == "success"
            and "pytest" in str(step.about.get("run"))
        ):
            words = f"With Python {version}, this step isn't run, and the job is green."
            learners().document.wrong(f"{ran.job.at}.steps[{step.number}]", words)
    ran.fails_at("pytest tests" if any_runs(ran, "pytest tests") else "pytest")


def any_runs(ran, part):
    return any(part in str(step.about.get("run")) for step in ran.steps)


def test_pull_request():
    """it runs for pull requests to main"""
    learners().runs_for("pull_request", branch="main")


def test_push():
    """it runs for pushes to main"""
    learners().runs_for("push", branch="main")


def test_versions():
    """the matrix has Python 3.10 and 3.14"""
    job = learners().job("tests")
    if "3.1" in versions():
        words = "This asks for Python 3.1: to YAML, 3.10 without quotes is the number 3.1."
        learners().document.wrong(f"{job.at}.strategy.matrix", words)
    for version in ("3.10", "3.14"):
        if version not in versions():
            words = f"Python {version} isn't in a matrix of the job `tests`."
            place = f"{job.at}.strategy.matrix" if versions() else job.at
            learners().document.wrong(place, words)


def test_setup():
    """each job of the matrix sets up its own Python"""
    job = learners().job("tests")
    for number, step in enumerate(job.steps):
        if str(step.get("uses", "")).partition("@")[0] == "actions/setup-python":
            version = str((step.get("with") or {}).get("python-version"))
            names = re.findall(r"matrix(?:\.|\[')([\w-]+)", version)
            words = ""
            if not names:
                words = "This sets up one and the same Python, whatever the matrix says."
            elif names[0] not in {name for combination in job.matrix for name in combination}:
                words = f"`matrix.{names[0]}` is empty here: nothing in the matrix has this name."
            if words:
                place = f"{job.at}.steps[{number}]"
                learners().document.wrong(f"{place}.with" if "with" in step else place, words)
            return
    learners().document.wrong(f"{job.at}.steps", "No step here uses `actions/setup-python`.")


def test_good_old():
    """a good branch is green, with 3.10"""
    run("good", "3.10").succeeds()


def test_good_new():
    """a good branch is green, with 3.14"""
    run("good", "3.14").succeeds()


def test_aground_new():
    """a branch with a test that fails is red at pytest, with 3.14"""
    is_red("aground", "3.14")


def test_aground_old():
    """a branch with a test that fails is red at pytest, with 3.10"""
    is_red("aground", "3.10")


def test_unread():
    """a branch whose program can't be read is red at pytest, with 3.10"""
    is_red("unread", "3.10")


def test_printed():
    """the report is printed by a step that isn't the summary"""
    ran = run("aground", "3.14")
    for step in ran.steps:
        screen = step.ran.screen if getattr(step, "ran", None) else ""
        if step.name != "Summary" and "1 failed" in screen:
            return
    words = "A test has failed, and no step but the summary prints the report."
    learners().document.wrong(f"{ran.job.at}.steps", words)


def test_summary():
    """the step `Summary` shows the report's last line, even when a test fails"""
    ran = run("aground", "3.14")
    for step in ran.steps:
        if step.name == "Summary":
            break
    else:
        learners().document.wrong(f"{ran.job.at}.steps", "No step here is called Summary.")
    words = ""
    if step.result == "skipped":
        words = "A step before this one has failed, so it isn't run. It should be, even then."
    elif step.result == "failure" or "1 failed" not in step.ran.screen:
        words = "A test has failed, and this step doesn't show the report's last line."
    if words:
        learners().document.wrong(f"{ran.job.at}.steps[{step.number}]", words)
