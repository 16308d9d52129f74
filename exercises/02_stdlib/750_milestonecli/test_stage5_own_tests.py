from pathlib import Path

import pytest
from pythlings_checks import own_tests

HERE = Path(__file__).parent
WRAPPER = '''\
"""Your program, with something changed."""

import io
import os
import sys
import tempfile
from contextlib import redirect_stderr

import your_milestonecli
from your_milestonecli import *


def main(argv=None):
    argv = sys.argv[1:] if argv is None else [str(word) for word in argv]
    {body}
    return status


if __name__ == "__main__":
    sys.exit(main())
'''
AS_IT_IS = "status = your_milestonecli.main(argv)"
NO_ENVIRONMENT = """for name in list(os.environ):
        if name.startswith("METERS_"):
            del os.environ[name]
    status = your_milestonecli.main(argv)"""
NOT_STORED = """with tempfile.TemporaryDirectory() as folder:
        if "import" in argv:
            place = argv.index("import")
            argv[place:place] = ["--store", os.path.join(folder, "store.json")]
        status = your_milestonecli.main(argv)"""
NO_REASONS = """with redirect_stderr(io.StringIO()):
        status = your_milestonecli.main(argv)"""
ALWAYS_0 = """status = 0
    try:
        your_milestonecli.main(argv)
    except SystemExit:
        pass"""
WRONG = {
    "it ignores the environment": NO_ENVIRONMENT,
    "it stores nothing": NOT_STORED,
    "it doesn't say why a row is refused": NO_REASONS,
    "it always ends with status 0": ALWAYS_0,
}


@pytest.fixture(scope="module")
def said():
    source = (HERE / "milestonecli.py").read_text(encoding="utf-8")
    versions = {
        about: {"your_milestonecli.py": source, "milestonecli.py": WRAPPER.replace("{body}", body)}
        for about, body in {"right": AS_IT_IS, **WRONG}.items()
    }
    return own_tests("milestone_tests.py", versions)


def test_pass(said):
    """your tests pass on your program"""
    said.pass_on("right")


def test_five(said):
    """there are at least five of them"""
    said.at_least(5)


@pytest.mark.parametrize("fault", list(WRONG))
def test_notice(said, fault):
    """your tests notice what's wrong in another version"""
    said.notice(fault)
