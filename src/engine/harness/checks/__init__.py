"""What the tests of a course say about things that are no function calls: commands, programs, files, requests, queries, tests.

    from pythlings_checks import script

    def test_no_command_fails(tmp_path):
        script("venv1.sh", cwd=tmp_path).succeeds()

A check that does not hold raises `CheckFailed`, an `AssertionError` that carries what is wrong as data. `docs/authoring.md` has
an example of each. Nothing is imported before it is used.
"""

_HOMES = {
    "CheckFailed": "failure",
    "command": "running",
    "environment": "running",
    "program": "running",
    "script": "running",
    "shell": "running",
    "read": "documents",
}
__all__ = ["CheckFailed", "command", "environment", "program", "read", "script", "shell"]


def __getattr__(name):
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    found = getattr(import_module(f".{_HOMES[name]}", __name__), name)
    globals()[name] = found
    return found


def __dir__():
    return __all__
