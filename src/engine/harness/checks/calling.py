"""A command line was called in this process: a `main` function, or an application of click's or typer's."""

import contextlib
import inspect
import io
import os
import sys

from pythlings_harness import contract

from . import clues
from .failure import CheckFailed
from .running import Ran

#: Where the echo of what was typed begins and ends in standard output, as in `driver.py`.
_ECHO = "\x02{}\x03"


def called(entry, *words, name=None, typed=(), cwd=None, env=None):
    """Call a command line of the learner's with these words and return what came of it, as `program` does, but in this process.

    `entry` is a function that takes the list of words, or none and reads `sys.argv`, or else an application of click's or typer's. What
    it returns, or ends with, is the exit status. An exception that nothing catches fails the test, with its line.
    """
    words = [str(word) for word in words]
    command = _click_command(entry)
    function = _function_of(entry, command, words)
    file = _file_of(function)
    lines = typed.splitlines() if isinstance(typed, str) else [str(line) for line in typed]
    shown = [name] if name else ["python", os.path.basename(file)] if file else [getattr(entry, "__name__", "main")]
    ran = Ran([*shown, *words], cwd, "".join(f"{line}\n" for line in lines))
    ran.called = function
    first = name or file or shown[-1]
    with _as_program([first, *words], ran, env or {}):
        ran.status, error = _ended(lambda: _call(entry, command, words, os.path.basename(first)))
    ran.take_output(ran.stdout, ran.stderr)
    if error is not None:
        raise CheckFailed(None, run=ran.told(), error=error) from None
    return ran


def _call(entry, command, words, name):
    if command is not None:
        return command.main(args=words, prog_name=name)
    try:
        parameters = inspect.signature(entry).parameters.values()
    except (TypeError, ValueError):
        return entry(words)
    positional = (inspect.Parameter.POSITIONAL_ONLY, inspect.Parameter.POSITIONAL_OR_KEYWORD, inspect.Parameter.VAR_POSITIONAL)
    return entry(words) if any(parameter.kind in positional for parameter in parameters) else entry()


def _ended(call):
    """The exit status that a call stands for, and the exception that it ended with."""
    try:
        result = call()
    except SystemExit as end:
        if end.code is None or isinstance(end.code, int):
            return int(end.code or 0), None
        print(end.code, file=sys.stderr)
        return 1, None
    except Exception as error:  # noqa: BLE001  whatever the learner's code raises
        return 1, error
    return (result if isinstance(result, int) else 0), None


@contextlib.contextmanager
def _as_program(argv, ran, env):
    """What a program of its own would have: arguments, folder, variables, standard streams; all as before at the end."""
    before = sys.argv, sys.stdin, sys.stdout, sys.stderr, os.getcwd(), dict(os.environ)
    out, err = _Output(), _Output()
    try:
        sys.argv, sys.stdin, sys.stdout, sys.stderr = argv, _Input(ran.typed, out), out, err
        os.environ.update({name: str(value) for name, value in env.items()})
        os.chdir(ran.folder)
        yield
    finally:
        sys.argv, sys.stdin, sys.stdout, sys.stderr, folder, variables = before
        os.chdir(folder)
        for name in os.environ.keys() - variables.keys():
            del os.environ[name]
        os.environ.update(variables)
        ran.stdout, ran.stderr = out.text(), err.text()


class _Output(io.TextIOWrapper):
    """A standard stream whose text is kept, also when the program closes it."""

    def __init__(self):
        self._kept = io.BytesIO()
        self._kept.close = lambda: None
        super().__init__(self._kept, encoding="utf-8", newline="\n", write_through=True)

    def text(self):
        """What was written to it, as a terminal would show its lines."""
        return self._kept.getvalue().decode("utf-8", "replace").replace("\r\n", "\n")


class _Input(io.TextIOWrapper):
    """Standard input with lines that are typed already; each appears on the screen where it is read."""

    def __init__(self, typed, screen):
        super().__init__(io.BytesIO(typed.encode()), encoding="utf-8")
        self._screen = screen

    def readline(self, size=-1):
        return self._shown(super().readline(size))

    def read(self, size=-1):
        return self._shown(super().read(size))

    def __next__(self):
        return self._shown(super().__next__())

    def _shown(self, text):
        if text:
            self._screen.write(_ECHO.format(text))
        return text


def _click_command(entry):
    """The command of click's that an application is or has, or None."""
    if type(entry).__module__.partition(".")[0] == "typer":
        import typer

        return typer.main.get_command(entry)
    kinds = [getattr(sys.modules.get(module), "Command", None) for module in ("click.core", "typer._click.core")]
    return entry if isinstance(entry, tuple(kind for kind in kinds if kind is not None)) else None


def _function_of(entry, command, words):
    """The function of the learner's that does the work: of a group that of the command which the words name."""
    if command is None:
        return entry
    for word in words:
        inner = getattr(command, "commands", {}).get(word)
        command = inner if inner is not None else command
    return getattr(command, "callback", None) or entry


def _file_of(function):
    """The file that a function is from, or None."""
    try:
        return inspect.getsourcefile(inspect.unwrap(function))
    except (TypeError, ValueError, OSError):
        return None


def invoked(entry, words, typed, result):
    """What came of a command line that a test has called with click's or typer's own runner, as a check that failed."""
    command = _click_command(entry)
    function = _function_of(entry, command, words)
    file = _file_of(function)
    shown = ["python", os.path.basename(file)] if file else [getattr(command, "name", None) or "main"]
    ran = Ran([*shown, *words], None, typed if isinstance(typed, str) else "")
    try:
        stdout, stderr = result.stdout, result.stderr
    except (AttributeError, ValueError):  # click before 8.2, unless the two are asked for apart
        stdout, stderr = result.output, ""
    ran.take_output(stdout, stderr)
    ran.status = result.exit_code
    error = result.exception if isinstance(result.exception, Exception) else None
    reason = clues.of(ran) if ran.status != 0 else {"why": "failed"}
    what = contract.command(**reason) if reason["why"] == "unknown" else None
    return CheckFailed(what, run=ran.told(), function=function, error=error)


def as_fault(problem, found):
    """What an assertion about the result of such a runner says: an exit status or an output that is not as wanted; else None."""
    what, expression, run = problem["what"], problem["expression"] or "", found.run
    if what["kind"] != "comparison" or what["op"] != "==":
        return None
    wanted = what["expected"]
    if expression.endswith(".exit_code") and wanted["type_name"] == "int" and what["actual"]["repr"] == str(run["status"]):
        return contract.command("status", expected=int(wanted["repr"]))
    texts = what["actual"]["text"], wanted["text"]
    if expression.endswith((".output", ".stdout")) and None not in texts:
        actual, expected = (text if not text or text.endswith("\n") else text + "\n" for text in texts)
        # What kept it from printing that comes first.
        return found.what or contract.command("output", stream="stdout", expected=expected, actual=actual)
    return None
