"""What the tests of a course say about things that are no function calls: commands, programs, files, requests, queries, tests.

    from pythlings_checks import script

    def test_no_command_fails(tmp_path):
        script("venv1.sh", cwd=tmp_path).succeeds()

A check that does not hold raises `CheckFailed`, an `AssertionError` that carries what is wrong as data. `docs/authoring.md` has
an example of each.
"""

from .calling import called
from .documents import read
from .failure import CheckFailed
from .owntests import own_tests
from .running import command, environment, program, script, shell

__all__ = ["CheckFailed", "called", "command", "environment", "own_tests", "program", "read", "script", "shell"]
