import doctest
import os
import tempfile

import pytest
from press_for_check import project
from pythlings_checks import read
from pythlings_checks.workflows import workflow

os.environ["MYPY_CACHE_DIR"] = tempfile.mkdtemp(prefix="mypy-")
# Bare `pytest --cov` in a step finds its plugin, as on GitHub.
os.environ.pop("PYTEST_DISABLE_PLUGIN_AUTOLOAD", None)


def ci():
    return workflow(".github/workflows/ci.yml")


def test_green():
    """your project is green, in a pull request into main"""
    ci().runs_for("pull_request", branch="main").runs(on=project()).succeeds()


def is_red(branch, **changes):
    """At least one of the jobs fails."""
    found = ci()
    ran = found.runs(on=project(**changes))
    if all(job.result == "success" for job in ran.jobs.values()):
        name = next(iter(ran.jobs))
        found.document.wrong(f"jobs.{name}", f"{branch}, and nothing is red.")


def test_untyped():
    """a function without hints in press is red"""
    is_red(
        "A function in press has no hints",
        prices="def litres(kilos):\n    return kilos * 0.7\n" + "\n\nassert litres(1) == 0.7\n",
    )


def test_failing():
    """a wrong number of bottles is red"""
    is_red(
        "A test fails",
        prices="def bottles(kilos: float) -> int:\n    return int(kilos // 1.5) + 1\n",
    )


def test_gone():
    """a branch without most of the tests is red"""
    is_red("Only one small test is left", without_tests=True)


class Said(doctest.DocTestRunner):
    """Keeps the first example that isn't true."""

    first = None

    def report_failure(self, out, test, example, got):
        self.first = self.first or (example, f"it prints {got.strip() or 'nothing'}")

    def report_unexpected_exception(self, out, test, example, exc_info):
        self.first = self.first or (
            example,
            f"it's an error: {exc_info[0].__name__}: {exc_info[1]}",
        )


@pytest.mark.parametrize(("title", "name"), [("Labels", "label"), ("Sheets", "day_sheet")])
def test_page(title, name):
    """the page has an example for labels, and one for sheets"""
    page = read("docs/press.md")
    page.has(f"sections.{title}")
    found = page[f"sections.{title}"]
    if ">>>" not in found or f"{name}(" not in found:
        page.wrong(
            f"sections.{title}", f"This section has no example with `>>>` that calls `{name}`."
        )


def test_examples():
    """the examples on the page are true"""
    page = read("docs/press.md")
    names, count = {}, 0
    for number, block in enumerate(page.get("code", [])):
        test = doctest.DocTestParser().get_doctest(block["text"], names, "page", None, 0)
        count += len(test.examples)
        runner = Said(verbose=False)
        runner.run(test, out=lambda words: None, clear_globs=False)
        names = test.globs
        if runner.first:
            example, words = runner.first
            line = next(
                (
                    n
                    for n, text in enumerate(page.lines, 1)
                    if example.source.strip().splitlines()[0] in text
                ),
                page.line_of(f"code[{number}]"),
            )
            page.wrong(line, f"What's below this line isn't what comes out: {words}")
    if not count:
        page.wrong(1, "There are no examples with `>>>` in a code block.")
