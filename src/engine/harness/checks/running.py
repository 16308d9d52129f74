"""A command was run, or a program was driven."""

import contextlib
import functools
import os
import pathlib
import re
import shlex
import shutil
import signal
import subprocess
import sys
import tempfile

from pythlings_harness import children, clock, contract, describe, misreadings, worker

from . import clues
from .failure import CheckFailed, Place

#: Characters of the output that are kept for the screen, from its beginning and from its end.
_HEAD, _TAIL = 4_000, 12_000
#: Characters of an output that is compared.
_COMPARED = 20_000
#: Seconds that a command may take; the exercise's own limit most often comes first.
LIMIT = 60
#: Writes the status, line and text of each command that fails: bash reads it before a script, which does not notice.
_TRAP = """unset BASH_ENV
set -E
trap 'printf "%s %s %s\\0" "$?" "$LINENO" "$BASH_COMMAND" >> {record}' ERR
"""
_HERE = os.path.dirname(os.path.abspath(__file__))
#: Windows gives a process that it ends itself, as for a bad address, an error of its own for its exit status, from here on.
_NT_ERROR = 0xC000_0000
_popen = subprocess.Popen
#: The program or script of the learner's that was run last, and the number of the test that did.
_last = None, 0
#: The number of the test that git's settings belong to.
_settings_of = None
#: Seconds after which a process is looked at again.
_LOOK = 0.1
#: Seconds that are left to a run, in which it says where a program was.
_TO_TELL = 0.5
#: The part of the time left to a run that a program may compute: other tests come after it.
_MOST_COMPUTED = 0.7
#: Bytes of output after which a program is taken for one that doesn't end.
_MOST_OUTPUT = 20_000_000
#: Characters that are shown of a program that was stopped: it says the same again and again.
_SHORT = 400
#: Classes that the learner's code could change and that a verdict rests on.
SEALED = (subprocess.Popen,)


def environment(first="", **extra):
    """Return the variables of a command: this Python first on PATH, git with a fixed author and no settings of the machine's.

    A folder given as `first` comes before everything else on PATH.
    """
    env = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    of_check = ("PYTHONDONTWRITEBYTECODE", "PYTEST_DISABLE_PLUGIN_AUTOLOAD")
    for name in ("VIRTUAL_ENV", "PYTHONHOME", "PYTHONPATH", "BASH_ENV", *of_check):
        env.pop(name, None)
    folders = [str(first), os.path.dirname(sys.executable), env.get("PATH", "")]
    env["PATH"] = os.pathsep.join(folder for folder in folders if folder)
    env |= {
        "PIP_NO_INDEX": "1",
        "PIP_DISABLE_PIP_VERSION_CHECK": "1",
        "LC_ALL": "C",
        "PYTHONUTF8": "1",
        "GIT_CONFIG_NOSYSTEM": "1",
        "GIT_CONFIG_GLOBAL": _git_settings(),
        "GIT_TERMINAL_PROMPT": "0",
        "GIT_EDITOR": "true",
    }
    for role in ("AUTHOR", "COMMITTER"):
        env[f"GIT_{role}_NAME"] = "Robin Learner"
        env[f"GIT_{role}_EMAIL"] = "robin@example.org"
        env[f"GIT_{role}_DATE"] = "2024-05-01T12:00:00+0000"
    return env | extra


def last_run():
    """The program or script of the learner's that this test has run last, or its file when it was imported; or None."""
    ran, test = _last
    return ran if test in (0, children.tests) else None


def _git_settings():
    """The file that `git config --global` writes to: one of this test, with nothing in it at first."""
    global _settings_of
    path = os.path.join(tempfile.gettempdir(), "gitconfig")
    if _settings_of != children.tests:
        _settings_of = children.tests
        with contextlib.suppress(OSError):
            os.remove(path)
    return path


def command(*words, cwd=None, typed="", env=None, limit=LIMIT):
    """Run one command and return what came of it.

    It is one text as it is typed (`command("git log --oneline")`), or a word each (`command("git", "add", name)`).
    """
    arguments = shlex.split(str(words[0])) if len(words) == 1 else [str(word) for word in words]
    env = environment(**(env or {}))
    # `./greet.py` is meant from the folder in which it runs.
    is_path = os.sep in arguments[0] or "/" in arguments[0]
    program = os.path.abspath(os.path.join(cwd or os.curdir, arguments[0])) if is_path else arguments[0]
    found = shutil.which(program, path=env["PATH"])
    ran = Ran(arguments, cwd, typed)
    if found is None and is_path and os.path.isfile(program):
        ran.status, ran.stderr = 126, f"{arguments[0]}: Permission denied\n"
        return ran
    if found is None:
        ran.fault = clues.unknown_command(arguments[0], env["PATH"])
        ran.status = 127
        return ran
    return ran.carry_out([found, *arguments[1:]], env, limit)


def script(path, *arguments, cwd=None, typed="", env=None, first="", limit=LIMIT):
    """Run a shell script of the learner's with bash and return what came of it; where there is no bash, the test is skipped.

    The script gets `arguments`; a folder given as `first` comes before everything else on PATH.
    """
    bash = find_bash() or _skip()
    path = _path_of(path)
    text = path_text(path)
    ran = Ran(["bash", os.path.basename(path), *map(str, arguments)], cwd, typed)
    ran.script, ran.text = path, text
    with tempfile.TemporaryDirectory(prefix="check-") as folder:
        trap, record = os.path.join(folder, "trap"), os.path.join(folder, "failed")
        with open(trap, "w", encoding="utf-8", newline="\n") as file:
            file.write(_TRAP.format(record=shlex.quote(_for_bash(record))))
        env = environment(first, **(env or {})) | {"BASH_ENV": _for_bash(trap)}
        ran.carry_out([bash, "-c", text.replace("\r\n", "\n"), os.path.basename(path), *map(str, arguments)], env, limit)
        try:
            with open(record, encoding="utf-8", errors="replace") as file:
                ran.failed = clues.failed_commands(file.read())
        except OSError:
            pass  # no command failed, or the script has taken the trap for itself
    return ran


def shell(text, cwd=None, typed="", env=None, first="", limit=LIMIT):
    """Run some lines of shell with bash, as `script` does with a file, and return what came of it."""
    ran = Ran(["bash", "-c", text], cwd, typed)
    return ran.carry_out([find_bash() or _skip(), "-c", text, "commands"], environment(first, **(env or {})), limit)


def program(path, *arguments, cwd=None, typed=(), env=None, limit=LIMIT):
    """Run a Python program of the learner's, as `python PATH ARGUMENTS` does, and return what came of it.

    `typed` are the lines that somebody types into it. They are in `screen` where they were read, as they would be in a terminal.
    """
    path = _path_of(path)
    shown = ["python", os.path.basename(path), *map(str, arguments)]
    lines = typed.splitlines() if isinstance(typed, str) else [str(line) for line in typed]
    ran = Ran(shown, cwd, lines)
    ran.main = path
    driver = [os.path.join(_HERE, "driver.py")] if lines else []
    return ran.carry_out([sys.executable, *driver, path, *map(str, arguments)], environment(**(env or {})), limit)


class Ran:
    """What came of a command."""

    def __init__(self, arguments, cwd, typed):
        typed = typed if isinstance(typed, str) else "".join(f"{line}\n" for line in typed)
        #: The command, word by word, as a learner would type it.
        self.arguments = arguments
        #: The folder in which it ran.
        self.folder = pathlib.Path(cwd or os.getcwd())
        self.typed = typed
        #: Exit status; None when it had to be stopped.
        self.status = None
        self.stdout = self.stderr = ""
        #: Standard output with what was typed into it.
        self.screen = ""
        self.script = self.main = self.text = self.fault = None
        #: The line as it is in the learner's file, where it is a line of shell in another file.
        self.line = None
        #: The function of the learner's, when it was called in this process.
        self.called = None
        self.failed = []
        #: What Python said when it was stopped.
        self.interrupted = ""
        #: `fails()` was asked for: how it ended is what was wanted.
        self._may_fail = False

    def carry_out(self, arguments, env, limit):
        """Run it; `arguments` begins with the path of a program."""
        global _last
        if self.main is not None or self.script is not None:
            _last = self, children.tests
        self.path = env["PATH"]
        process = _popen(
            arguments,
            cwd=self.folder,
            env=env,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        process.as_typed = self.arguments
        try:
            stdout, stderr = self._read(process, limit)
        finally:
            for pipe in (process.stdin, process.stdout, process.stderr):
                pipe.close()
        texts = [part.decode("utf-8", "replace").replace("\r\n", "\n") for part in (stdout, stderr)]
        return self.take_output(*texts)

    def _read(self, process, limit):
        """What a process writes until it ends; one that doesn't end, or writes without end, is stopped."""
        since, typed = clock.Clock(), self.typed.encode()
        # A program of the learner's is stopped while there is still time to tell where it was.
        left = worker.time_left() if self.main is not None else None
        limit = limit if left is None else min(limit, max(left - _TO_TELL, _TO_TELL))
        while True:
            try:
                result = process.communicate(typed, timeout=min(_LOOK, limit))
                self.status = process.returncode
                return result
            except subprocess.TimeoutExpired as late:
                typed = None
                floods = len(late.stdout or b"") + len(late.stderr or b"") > _MOST_OUTPUT
                computes = left is not None and _computed(process) > max(left * _MOST_COMPUTED, _TO_TELL)
                if floods or computes or since.is_up(limit):
                    self.fault = {"why": "timed-out", "seconds": float(max(1, round(since.reading()))), "floods": floods}
                    return self._stopped(process, late)

    def _stopped(self, process, late):
        """Stop a process; Python says where it was when it is interrupted, as by Ctrl-C."""
        stdout, stderr = late.stdout or b"", late.stderr or b""
        if self.main is not None and os.name != "nt":
            process.send_signal(signal.SIGINT)
            try:
                said = process.communicate(timeout=_TO_TELL)[1]
            except subprocess.TimeoutExpired as deaf:
                said = deaf.stderr or b""
            self.interrupted = said[len(stderr) :].decode("utf-8", "replace")
        process.kill()
        process.wait()
        keep = _HEAD + _TAIL
        return (stdout[:keep], stderr[:keep])

    def take_output(self, stdout, stderr):
        """Keep what was written; what was typed is in `stdout` between two control characters."""
        self.stderr = stderr
        self.stdout = re.sub("\x02[^\x03]*\x03", "", stdout)
        self.screen = re.sub("\x02([^\x03]*)\x03", r"\1", stdout)
        return self

    def __repr__(self):
        return f"<{self.command!r}: exit status {self.status}>"

    @property
    def command(self):
        """The command in one line."""
        if self.line is not None:
            return self.line
        return " ".join(_shown(describe.without_run(word)) for word in self.arguments)

    @property
    def said(self):
        """What it printed, without the line end; an empty text when it failed."""
        return self.stdout.rstrip("\n") if self.status == 0 else ""

    # The checks; each returns the run, so that several can be said one after the other.

    def succeeds(self):
        """The exit status is 0."""
        if self.status != 0:
            self._did_not_work()
        return self

    def fails(self, status=None):
        """The exit status is this one, or any but 0."""
        if self.status is not None and (self.status == status or (status is None and self.status != 0)):
            self._may_fail = True
            return self
        if self.fault is not None:
            self._did_not_work()
        self._stop({"why": "status", "expected": status})
        return self

    def prints(self, text):
        """Standard output is this text, but for line ends at its very end."""
        self._came_to_its_end()
        self._compare("stdout", self.stdout, text)
        return self

    def shows(self, text):
        """What somebody saw who typed is this text: what was printed and what was typed, as in a terminal."""
        self._came_to_its_end()
        self._compare("screen", self.screen, text)
        return self

    def says(self, *parts):
        """Each of these texts is in what it printed, to standard output or standard error."""
        self._came_to_its_end()
        for part in parts:
            if part not in self.stdout and part not in self.stderr:
                self._stop({"why": "lacks", "part": part})
        return self

    def leaves(self, path, text=None):
        """There is such a file or folder in the folder afterwards; with `text`: and that is in it.

        How many line ends it has at its very end does not matter; where `text` ends with one, there has to be one.
        """
        self._came_to_its_end()
        whole = os.path.join(self.folder, path)
        if not os.path.lexists(whole):
            self._first_reason()
            names = _tree(self.folder)
            self._stop({"why": "not-there", "path": os.fspath(path), "found": names[:20], "more": max(0, len(names) - 20)})
        if text is not None:
            found = path_text(whole).replace("\r\n", "\n")
            is_line = not text.endswith("\n") or found.endswith("\n")
            if found.rstrip("\n") != text.rstrip("\n") or not is_line:
                what = contract.file(os.fspath(path), text[:_COMPARED], found[:_COMPARED])
                raise CheckFailed(what, run=self.told(), crashed=self._traceback())
        return self

    def leaves_only(self, *paths):
        """The folder holds these afterwards and nothing else; folders on the way to them need not be named.

        Of `.git` and of a virtual environment only the folder counts.
        """
        self._came_to_its_end()
        found, wanted = set(_tree(self.folder)), {os.fspath(path).rstrip("/") for path in paths}
        named = {name for name in found if any(name == path or path.startswith(f"{name}/") for path in wanted)}
        missing = sorted(wanted - found)
        # Of a folder that is too much only the folder is named, not all that is in it.
        extra = sorted(name for name in found - named if not any(above in found - named for above in _above(name)))
        if missing or extra:
            if missing:
                self._first_reason()
            self._stop({"why": "folder", "missing": missing[:20], "extra": extra[:20]})
        return self

    # What is told.

    def _compare(self, stream, found, text):
        if found.rstrip("\n") == text.rstrip("\n"):
            return
        self._first_reason()
        shorter = describe.without_run(found), describe.without_run(text)
        # Where the folder of the run is all the difference, it is shown.
        found, text = shorter if shorter[0] != shorter[1] else (found, text)
        found = found if not found or found.endswith("\n") else found + "\n"
        text = text if not text or text.endswith("\n") else text + "\n"
        self._stop({"why": "output", "stream": stream, "expected": text[:_COMPARED], "actual": found[:_COMPARED]})

    def _came_to_its_end(self):
        """What it printed or left is looked at only when nothing has cut it short, unless `fails` was asked for.

        An exit status of its own choice, as by `sys.exit(1)` or `grep`, is an end like any other; `succeeds` asks for 0.
        """
        was_stopped = self.fault is not None or self.status is None or self.status < 0 or self.status >= _NT_ERROR
        if (was_stopped or self._has_crashed()) and not self._may_fail:
            self._did_not_work()

    def _first_reason(self):
        """What kept the command from its end is told before what is missing because of that."""
        if self.status != 0 and not self._has_crashed():
            fault = self.fault or clues.of(self)
            if fault["why"] != "failed":
                self._did_not_work(fault)

    def _has_crashed(self):
        """Whether Python has ended it with an exception: whoever shows that tells it as if it had happened here."""
        said = re.search(r'^(?:Traceback \(most recent|  File "[^"]+", line \d)', self.stderr, re.MULTILINE)
        return self.status not in (0, None) and said is not None

    def _traceback(self):
        """What Python wrote about the exception that ended it, or about where it was when it was stopped; or nothing."""
        return self.interrupted or (self.stderr if self._has_crashed() else "")

    def _did_not_work(self, fault=None):
        fault = fault or self.fault or clues.of(self)
        self._stop(fault, place=self._place(fault))

    def _place(self, fault):
        """The line of the learner's script that failed."""
        line = fault.pop("line", None) or clues.line_of(self)
        if line is None or self.text is None:
            return None
        place = Place(self.script, line, self.text, around=0)
        from .failure import part_of

        name = fault.get("name")
        place.span = list(part_of(place.source, name) or ()) or None if name else None
        return place

    def _stop(self, fault, place=None):
        raise self.failure(fault, place)

    def failure(self, fault, place=None):
        """What is raised when the run is not as it should be."""
        what = None
        if fault is not None:
            fault.pop("line", None)
            what = contract.command(**fault)
        slips = clues.habits(self.text) if self.text is not None and place is None else self._misread()
        return CheckFailed(what, place=place, run=self.told(), crashed=self._traceback(), slips=slips, function=self.called)

    def _misread(self):
        """What in the Python program does not mean what it looks like."""
        if self.main is None:
            return []
        with open(self.main, "rb") as file:
            found = misreadings.in_program(file.read())
        return [(slip["name"], slip["line"], slip["code"]) for slip in found]

    def told(self):
        """The command and its output, as data."""
        was_stopped = self.fault is not None and self.fault["why"] == "timed-out"
        parts = (_SHORT, _SHORT) if was_stopped else (_HEAD, _TAIL)
        stdout, stderr = (_cut(describe.without_run(text), *parts) for text in (self.screen, self.stderr))
        return contract.ran(self.command, stdout=stdout, stderr=stderr, typed=self.typed[:_HEAD], status=self.status)


@functools.cache
def find_bash():
    """Return the path of bash, or None. On Windows it is the one that comes with git."""
    if os.name != "nt":
        return shutil.which("bash")
    folder = os.path.dirname(shutil.which("git") or "")
    while folder:
        candidate = os.path.join(folder, "bin", "bash.exe")
        if os.path.exists(candidate):
            return candidate
        folder, above = os.path.dirname(folder), folder
        if folder == above:
            return None
    return None


def _skip():
    import pytest

    pytest.skip("bash is not installed (on Windows it comes with git)")


def path_text(path):
    """The text of a file; a byte that is no UTF-8 is seen as such, and a byte order mark does not matter."""
    with open(path, encoding="utf-8-sig", errors="replace", newline="") as file:
        return file.read()


def _cut(text, head, tail):
    """The beginning and the end of a long output."""
    hidden = len(text) - head - tail
    return text if hidden <= 0 else f"{text[:head]}\n… ({hidden} more characters) …\n{text[-tail:]}"


def _computed(process):
    """Seconds that a process has computed; 0 where the system does not tell."""
    try:
        with open(f"/proc/{process.pid}/stat", "rb") as file:
            times = file.read().rpartition(b")")[2].split()[11:13]
        return sum(map(int, times)) / os.sysconf("SC_CLK_TCK")
    except (OSError, ValueError, AttributeError):
        return 0.0


def _for_bash(path):
    """A path as bash reads it on Windows, too."""
    return path.replace("\\", "/")


def _caller_file():
    """The file of the test that is calling: the nearest that is not ours."""
    frame = sys._getframe(1)
    while frame is not None and os.path.dirname(frame.f_code.co_filename) == _HERE:
        frame = frame.f_back
    return frame.f_globals.get("__file__") if frame is not None else None


def _path_of(path):
    """A path that is not absolute leads on from the folder of the test, or else from the current one."""
    path = os.fspath(path)
    if not os.path.isabs(path):
        beside = os.path.join(os.path.dirname(_caller_file() or ""), path)
        path = beside if os.path.exists(beside) else path
    return os.path.abspath(path)


def _tree(folder):
    """The paths of all that is in a folder; of what git and virtual environments keep for themselves only the folder."""
    found = []
    for root, folders, files in os.walk(folder):
        here = os.path.relpath(root, folder).replace(os.sep, "/")
        prefix = "" if here == "." else f"{here}/"
        found += [prefix + name for name in (*folders, *files)]
        folders[:] = [
            name
            for name in folders
            if name not in (".git", "__pycache__") and not os.path.exists(os.path.join(root, name, "pyvenv.cfg"))
        ]
    return sorted(found)


def _above(path):
    """The folders that a path leads through."""
    parts = path.split("/")
    return ["/".join(parts[:count]) for count in range(1, len(parts))]


def _shown(word):
    """A word as one would type it."""
    if word and re.fullmatch(r"[\w@%+=:,./~-]+", word):
        return word
    return f'"{word}"' if not re.search(r'["\\$`!\n]', word) else shlex.quote(word)


def killed_by(status):
    """The name of the signal that ended a command, or None."""
    try:
        return signal.Signals(-status).name if status is not None and status < 0 else None
    except ValueError:
        return None
