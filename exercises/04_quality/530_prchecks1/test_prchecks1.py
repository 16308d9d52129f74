import os
import tempfile
from pathlib import Path

import pytest
from pythlings_checks import read
from pythlings_checks.workflows import workflow

os.environ["MYPY_CACHE_DIR"] = tempfile.mkdtemp(prefix="mypy-")
FERRY = Path(__file__).parent / "ferry"
JOBS = ["format", "lint", "types", "tests"]
GOOD = {
    name: (FERRY / file).read_text(encoding="utf-8")
    for name, file in (
        ("ferry.py", "ferry.py"),
        ("test_ferry.py", "for_test_ferry.py"),
        ("requirements-dev.txt", "requirements-dev.txt"),
        ("pyproject.toml", "settings.toml"),
    )
}
FAULTS = {
    "format": ("DECK_METRES = 120", "DECK_METRES=120"),
    "lint": ("import math", "import math\nimport os"),
    "types": ("-> int", "-> str"),
    "tests": ("+ 0.5", "+ 5"),
}


def branch(*faults):
    """Return the project with these faults."""
    code = GOOD["ferry.py"]
    for name in faults:
        code = code.replace(*FAULTS[name])
    return GOOD | {"ferry.py": code}


def checks():
    return workflow(".github/workflows/checks.yml")


def is_red(name):
    checks().job(name).runs(on=branch(name)).fails()


def is_green(name):
    others = [other for other in JOBS if other != name]
    checks().job(name).runs(on=branch(*others)).succeeds()


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
        if job.about.get("name", name) != name:
            words = f"With this `name`, the check isn't called `{name}` on GitHub."
            checks().document.wrong(f"jobs.{name}.name", words)


def test_format():
    """a missing space makes the job format red"""
    is_red("format")


def test_lint():
    """an import that nobody uses makes the job lint red"""
    is_red("lint")


def test_types():
    """a wrong type makes the job types red"""
    is_red("types")


def test_tests():
    """a wrong number of cars makes the job tests red"""
    is_red("tests")


def with_settings(strict):
    """Return the project with a function without types, and this as `strict` in pyproject.toml."""
    code = GOOD["ferry.py"].replace("length: float, lanes: int = 4) -> int", "length, lanes=4)")
    settings = GOOD["pyproject.toml"].replace("strict = true", f"strict = {strict}")
    return GOOD | {"ferry.py": code, "pyproject.toml": settings}


def test_strict():
    """types goes by pyproject.toml: with strict = true, a function without types makes it red"""
    checks().job("types").runs(on=with_settings("true")).fails()


def test_not_strict():
    """types goes by pyproject.toml: with strict = false, a function without types is allowed"""
    checks().job("types").runs(on=with_settings("false")).succeeds()


@pytest.mark.parametrize("name", JOBS, ids=JOBS)
def test_green(name):
    """a job is green if the faults are those of the other three"""
    is_green(name)


def test_when():
    """it runs for every pull request into main, whichever files it changes"""
    found = checks().runs_for("pull_request", branch="main")
    for key in ("paths", "paths-ignore"):
        if key in found.events["pull_request"]:
            words = "A pull request that changes other files only never gets its checks."
            found.document.wrong(f"on.pull_request.{key}", words)


def test_permissions():
    """it may read the repository and write nothing"""
    found = checks()
    if "permissions" not in found.document.data:
        found.document.wrong(1, "Nothing here says what the workflow may do: `permissions:`.")
    about = found.document.data["permissions"]
    for job in found.jobs.values():
        if "permissions" in job.about:
            words = "The permissions of the whole workflow are enough."
            found.document.wrong(f"{job.at}.permissions", words)
    if about != {"contents": "read"}:
        found.document.wrong("permissions", "It needs `contents: read`, and nothing else.")


def test_ruleset():
    """the ruleset is switched on, for the default branch"""
    found = read("ruleset.json").has("enforcement", "active").has("target", "branch")
    found.has("conditions.ref_name.include", ["~DEFAULT_BRANCH"])


def test_required():
    """the ruleset requires the four checks"""
    found = read("ruleset.json")
    rules = found["rules"]
    for number, rule in enumerate(rules):
        if rule.get("type") == "required_status_checks":
            at = f"rules[{number}].parameters.required_status_checks"
            names = [check.get("context") for check in found[at]]
            for name in JOBS:
                if name not in names:
                    found.wrong(at, f"`{name}` isn't required.")
            for name in names:
                if name not in JOBS:
                    found.wrong(at, f"`{name}` is required, and no job is called that.")
            return
    pytest.fail("There is no rule of the type required_status_checks any more.")
