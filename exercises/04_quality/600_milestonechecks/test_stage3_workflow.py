import pytest
from pottery_for_check import POTTERY, branch
from pythlings_checks.workflows import workflow

JOBS = ["format", "lint", "types", "tests"]


def checks():
    return workflow(POTTERY / ".github" / "workflows" / "checks.yml")


def is_red(name):
    """One job has to fail on a branch with its own fault."""
    checks().job(name).runs(on=branch(name)).fails()


def test_four():
    """there are four jobs: format, lint, types and tests"""
    for name in JOBS:
        checks().job(name)
    for name, job in checks().jobs.items():
        if name not in JOBS:
            checks().document.wrong(f"jobs.{name}", f"The job `{name}` is none of the four.")
        if job.needs:
            words = f"The job `{name}` waits for {job.needs[0]}: if that fails, it isn't run."
            checks().document.wrong(f"jobs.{name}.needs", words)


def test_when():
    """it runs for every pull request into main, whichever files it changes"""
    found = checks().runs_for("pull_request", branch="main")
    for key in ("paths", "paths-ignore"):
        if key in (found.events["pull_request"] or {}):
            words = "A pull request that changes other files only never gets its checks."
            found.document.wrong(f"on.pull_request.{key}", words)


def test_permissions():
    """it may read the repository and write nothing"""
    found = checks()
    whole = found.document.data.get("permissions")
    for job in found.jobs.values():
        if job.about.get("permissions", whole) is None:
            found.document.wrong(1, "Nothing here says what the workflow may do: `permissions:`.")
        if job.about.get("permissions", whole) != {"contents": "read"}:
            at = f"{job.at}.permissions" if "permissions" in job.about else "permissions"
            found.document.wrong(at, "It needs `contents: read`, and nothing else.")


def test_good():
    """a good branch, with your tests and settings, is green"""
    checks().runs(on=branch()).succeeds()


def test_format():
    """a branch with the wrong quotes is stopped by the job format"""
    is_red("format")


def test_lint():
    """a branch with imports out of order is stopped by the job lint"""
    is_red("lint")


def test_types():
    """a branch with a function without types is stopped by the job types"""
    is_red("types")


def test_tests():
    """a branch on which members pay double is stopped by the job tests"""
    is_red("tests")


@pytest.mark.parametrize("name", JOBS, ids=JOBS)
def test_only(name):
    """a job is green if a branch has only the faults of the other three"""
    others = [other for other in JOBS if other != name]
    checks().job(name).runs(on=branch(*others)).succeeds()
