import re
from functools import cache
from pathlib import Path

from pythlings_checks.workflows import workflow

CAFE = Path(__file__).parent / "cafe"
GOOD = {
    name: (CAFE / name).read_text(encoding="utf-8")
    for name in ("prices.py", "requirements-dev.txt")
}
GOOD["test_prices.py"] = (CAFE / "test_for_prices.py").read_text(encoding="utf-8")
MINUS = GOOD | {"prices.py": GOOD["prices.py"].replace(" - coupon, 0)", " - coupon, -900)")}
UNREAD = GOOD | {"prices.py": GOOD["prices.py"] + "\nprint(PRICES\n"}
MISSING = GOOD | {"requirements-dev.txt": "pytest>=8\nno-such-package-for-the-cafe==1.0\n"}


def learners():
    return workflow(".github/workflows/ci.yml")


@cache
def run(name):
    branch = {"good": GOOD, "minus": MINUS, "unread": UNREAD, "missing": MISSING}[name]
    return learners().runs(on=branch)


def test_events():
    """it runs for pull requests, and for pushes to main"""
    learners().runs_for("pull_request", branch="main").runs_for("push", branch="main")


def test_only_main():
    """a push to another branch doesn't start it"""
    push = learners().events.get("push", {})
    if "branches" not in push:
        learners().document.wrong("on", "It runs for pushes to every branch, and main is enough.")
    branches = push["branches"]
    branches = [branches] if isinstance(branches, str) else branches
    if branches != ["main"]:
        learners().document.wrong("on.push.branches", "Pushes to `main` are enough.")


def test_good():
    """a good branch is green"""
    run("good").succeeds()


def steps():
    return [step for job in learners().jobs.values() for step in job.steps]


def filled(text, job, step, matrix):
    """Return a text with the values of `env:` and the matrix in place of its ${{ ... }}."""
    known = {f"matrix.{name}": value for name, value in matrix.items()}
    for about in (learners().document.data, job.about, step):
        known |= {f"env.{name}": value for name, value in (about.get("env") or {}).items()}
    return re.sub(r"\$\{\{(.*?)\}\}", lambda found: str(known.get(found[1].strip(), "")), str(text))


def test_python():
    """it sets up Python 3.13"""
    for job in learners().jobs.values():
        for number, step in enumerate(job.steps):
            if str(step.get("uses", "")).partition("@")[0] == "actions/setup-python":
                version = (step.get("with") or {}).get("python-version")
                if all(filled(version, job, step, each) == "3.13" for each in job.matrix):
                    return
                words = f"This sets up Python {version}, and it should be 3.13."
                if version is None:
                    words = "This step doesn't say which Python: `with:` and `python-version:`."
                learners().document.wrong(f"{job.at}.steps[{number}]", words)
    name = next(iter(learners().jobs))
    learners().document.wrong(f"jobs.{name}.steps", "No step here uses `actions/setup-python`.")


def test_minus():
    """a branch on which a cappuccino costs less than nothing is red, at pytest"""
    one(run("minus")).fails_at("pytest")


def test_unread():
    """a branch whose program can't even be read is red, at pytest"""
    one(run("unread")).fails_at("pytest")


def test_missing():
    """a package in requirements-dev.txt that doesn't exist makes it red, at pip"""
    one(run("missing")).fails_at("install")


def one(ran):
    """Return the job that failed, or the last one."""
    jobs = list(ran.jobs.values())
    return next((job for job in jobs if job.result == "failure"), jobs[-1])
