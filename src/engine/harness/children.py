"""Programs that a test starts, and how they died: what Python wrote to their standard error, read as if it had happened here.

And processes that a file of the learner's would start while it's imported.
"""

import contextlib
import functools
import os
import re
import shlex
import sys

from . import contract, describe, slips

_len, _isinstance, _type = len, isinstance, type

#: Command and output of the program that was run last in this test.
_last = None
#: How many tests have begun.
tests = 0
#: What click's or typer's runner was asked for last in this test: application, words, what was typed, result.
invoked = None

_PLACE = re.compile(r'  File "(.+)", line (\d+)(?:, in (.+))?$')
_MARKS = re.compile(r" +[~^]+ *$")
_RAISED = re.compile(r"([A-Za-z_][\w.]*)(?:: (.*))?$")
_HEADER = "Traceback (most recent call last):"
#: Lines of a message that are kept, and characters of an output that are looked at.
_MESSAGE_LINES = 12
_LOOKED_AT = 200_000
#: What Python knows about an exception is in its message only: the details by type.
_DETAILS = {
    "NameError": (r"name '(?P<name>\w+)' is not defined",),
    "AttributeError": (
        r"'(?P<obj_type>\w+)' object has no attribute '(?P<attribute>\w+)'",
        r"module '(?P<module>[\w.]+)' has no attribute '(?P<attribute>\w+)'",
    ),
    "ModuleNotFoundError": (r"No module named '(?P<module>[\w.]+)'",),
    "ImportError": (r"cannot import name '(?P<attribute>\w+)' from '(?P<module>[\w.]+)' \((?P<path>.+)\)",),
    "KeyError": (r"(?P<key>.+)",),
    "EOFError": (),
}


def watch():
    """From now on, remember what each program leaves, and each command line called with click's or typer's runner."""
    for name in ("click.testing", "typer.testing"):
        _watch_runner(getattr(sys.modules.get(name), "CliRunner", None))
    popen = getattr(sys.modules.get("subprocess"), "Popen", None)
    original = getattr(popen, "communicate", None)
    if original is None or hasattr(original, "__wrapped__"):
        return

    @functools.wraps(original)
    def communicate(self, *args, **kwargs):
        global _last
        result = original(self, *args, **kwargs)
        _last = self, result
        return result

    popen.communicate = communicate


def _watch_runner(runner):
    original = getattr(runner, "invoke", None)
    if original is None or hasattr(original, "__wrapped__"):
        return

    @functools.wraps(original)
    def invoke(self, cli, args=None, input=None, **kwargs):
        global invoked
        result = original(self, cli, args, input, **kwargs)
        words = shlex.split(args) if _type(args) is str else [str(word) for word in args or ()]
        invoked = cli, words, input, result
        return result

    runner.invoke = invoke


def forget():
    """Before a test: what another one has run is not its business."""
    global _last, invoked, tests
    _last = invoked = None
    tests += 1


@contextlib.contextmanager
def unseen():
    """What is run meanwhile is our own, and not what a test has run."""
    global _last
    before = _last
    try:
        yield
    finally:
        _last = before


@contextlib.contextmanager
def starting_refused(source):
    """While a file of the learner's is imported, refuse to start a process that would import it in turn.

    Each would start its own, without end. Python refuses it in the processes that import the file of a program, where it says what to
    do; a check has imported the file under its own name, and there it says nothing.
    """
    if b"multiprocessing" not in source and b"ProcessPool" not in source:
        yield
        return
    from multiprocessing import process

    # What `multiprocessing.spawn` sets in a process for as long as that imports the file of the program.
    this = process.current_process()
    before = getattr(this, "_inheriting", False)
    this._inheriting = True
    try:
        yield
    finally:
        this._inheriting = before


def dead(files, what, said, names):
    """Return the problem of a program of the learner's that died, when a test found something wrong with what it left.

    `what` is what the test found, `said` its own words for that or None, `names` are the names that the test had at hand.
    """
    for line, text in _outputs(names):
        found = traceback_in(files, text)
        if found is not None and not _is_wanted(found["what"], what, said):
            found["call"] = line
            return found
    return None


def _outputs(names):
    if _last is not None:
        process, (stdout, stderr) = _last
        if process.returncode != 0:
            line = command(_words(process))
            yield from ((line, text) for text in map(_text, (stderr, stdout)) if text)
    for value in [*names.values()]:
        if _type(value).__name__ in ("CompletedProcess", "CalledProcessError"):
            if value.returncode != 0:
                line = command(getattr(value, "args" if hasattr(value, "args") else "cmd", ()))
                yield from ((line, text) for text in map(_text, (value.stderr, value.stdout)) if text)
        elif (text := _text(value)) is not None and _HEADER in text:
            yield None, text


def last_command(files):
    """The command that this test has run last, when it names a file of the learner's; else None."""
    if _last is None:
        return None
    args = _words(_last[0])
    words = [args] if _isinstance(args, (str, bytes, os.PathLike)) else [*args]
    own = {os.path.basename(path) for path in files.own}
    named = [os.fsdecode(word) for word in words if _isinstance(word, (str, bytes, os.PathLike))]
    return command(args) if any(os.path.basename(word) in own for word in named) else None


def _words(process):
    """What was run; the vocabulary of checks says itself what a learner would type for it."""
    return getattr(process, "as_typed", process.args)


def _text(value):
    if _type(value) in (bytes, bytearray):
        value = bytes(value[-_LOOKED_AT:]).decode("utf-8", "replace")
    return value[-_LOOKED_AT:] if _type(value) is str else None


def command(args):
    """The command as somebody would type it."""
    if _isinstance(args, (str, bytes, os.PathLike)):
        return os.fsdecode(args)
    words = [os.fsdecode(word) for word in args if _isinstance(word, (str, bytes, os.PathLike))]
    if not words:
        return None
    words = [describe.without_run(word) for word in words]
    first = os.path.basename(words[0]).removesuffix(".exe")
    return shlex.join(["python" if first.startswith("python") else first, *words[1:]])


def _is_wanted(raised, what, said):
    """Whether the test is about this very exception, or about what Python says of one."""
    if what.get("op") == "not in":
        return False
    name = raised.get("type_name", "").rpartition(".")[2]
    if said is not None and name in said:
        return True
    sides = [what[side]["repr"] for side in ("actual", "expected") if _isinstance(what.get(side), dict)]
    return any((name in side or "Traceback" in side) and _HEADER not in side for side in sides)


def traceback_in(files, text):
    """The problem that the last traceback of a text tells of, when a file of the learner's is in it."""
    lines = text.replace("\r\n", "\n").split("\n")
    end = next((at for at in range(_len(lines) - 1, -1, -1) if _PLACE.match(lines[at])), None)
    if end is None:
        return None
    start = end
    while start > 0 and lines[start - 1].startswith("  "):
        start -= 1
    found = [_frame(files, lines, at) for at in range(start, end + 1) if _PLACE.match(lines[at])]
    frames = [frame for frame in found if frame is not None]
    after = end + 1
    while after < _len(lines) and lines[after].startswith("  "):
        after += 1
    raised = _RAISED.match(lines[after]) if after < _len(lines) else None
    if not frames or raised is None:
        return None
    name = raised[1].removeprefix("__main__.")
    if lines[start - 1 : start] != [_HEADER] and not name.endswith(("SyntaxError", "IndentationError", "TabError")):
        return None
    rest = lines[after + 1 : after + _MESSAGE_LINES]
    # `http.server` draws a line below it.
    stop = next((at for at, line in enumerate(rest) if not line.strip("- ")), _len(rest))
    message = "\n".join([raised[2] or "", *rest[:stop]]).strip()
    message, _, advice = message.partition(". Did you mean: '")
    message = message.partition(". Did you forget to import")[0]
    suggestions = [name for name in [advice.partition("'")[0]] if name and name not in describe.NEVER_MEANT]
    if _len(frames) > describe.FRAMES:
        frames = frames[: describe.FRAMES // 2] + frames[-describe.FRAMES // 2 :]
    details = _details(name, message)
    if _frame(files, lines, end) is not None:
        details |= slips.of_traceback(files, name, message, frames)
    what = contract.exception(
        name,
        describe.without_run(message)[: describe.MESSAGE],
        during_import=False,
        suggestions=suggestions or _suggestions(name, message),
        details=details,
    )
    return contract.problem(what, frames=frames)


def _suggestions(name, message):
    details = _details(name, message)
    if name == "ModuleNotFoundError" and "module" in details:
        return describe.near_modules(details["module"])
    return []


def _details(name, message):
    if name == "EOFError":
        return {"input": "ended"}
    for pattern in _DETAILS.get(name, ()):
        found = re.match(pattern, message)
        if found:
            details = found.groupdict()
            return details if name != "AttributeError" or "module" not in details else details | {"obj_type": "module"}
    return {}


def _frame(files, lines, at):
    """The frame of a traceback's line, when its file is the learner's: the file itself, or a copy with this very line."""
    place = _PLACE.match(lines[at])
    shown = lines[at + 1].strip() if at + 1 < _len(lines) and lines[at + 1].startswith("    ") else None
    file = _file(files, place[1], int(place[2]), shown)
    if file is None:
        return None
    line = int(place[2])
    source = describe.line_of(files.work + file, line)
    span = None
    if shown == source.strip() and at + 2 < _len(lines) and _MARKS.match(lines[at + 2]):
        # The line is shown from column 5 on, whatever it is indented by.
        marks = lines[at + 2].rstrip()
        indent = _len(source) - _len(source.lstrip()) - 4
        span = [_len(marks) - _len(marks.lstrip()) + indent + 1, _len(marks) + indent + 1]
    return contract.frame(file.replace(os.sep, "/"), line, place[3] or "<module>", source[:2000], span)


def _file(files, path, line, shown):
    direct = os.path.join(files.work, path)
    for name in (direct, os.path.realpath(direct)):
        if os.path.normpath(name) in files.own:
            return os.path.normpath(name)[_len(files.work) :]
    if shown is None:
        return None
    copies = [own for own in files.own if os.path.basename(own) == os.path.basename(path)]
    alike = [own for own in copies if describe.line_of(own, line).strip() == shown]
    return alike[0][_len(files.work) :] if _len(alike) == 1 else None
