"""A type checker has looked at the learner's files, and at what uses them.

from pythlings_checks.typecheck import check_types

def test_types():
    check_types("shop.py").clean()
"""

import ast
import contextlib
import functools
import io
import json
import os
import re
import select
import sys
import tempfile
import tokenize

from pythlings_harness import children, clock, contract, describe, worker

from . import typecheck_driver, typecheck_pyright
from .failure import CheckFailed, NotInstalled, Place, near
from .running import _path_of, path_text

with contextlib.suppress(ImportError):
    # Before the learner's code runs; and a worker that waits has it ready.
    from mypy import build, main  # noqa: F401

_HERE = os.path.dirname(os.path.abspath(__file__))
#: Seconds that a type checker may take; the exercise's own limit most often comes first.
LIMIT = 60
#: Seconds that are left to a run when the type checker is stopped.
_TO_TELL = 0.3
#: Seconds after which it is asked again whether the time is up.
_LOOK = 0.1
#: The folder in which mypy keeps what it knows about the library, in what was prepared for a package group.
GROUP = "types"
#: Characters of a message, and lines of a caller, that are shown.
_MESSAGE, _LINES = 600, 30
#: What marks a line that has to be refused.
_MARK = re.compile(r"\s*#\s*wrong\s*$")
#: Errors that say that nothing is known, and so nothing about what is wrong.
_NO_OBJECTION = ("no-untyped-call", "no-untyped-def", "import-untyped", "import-not-found", "var-annotated", "unused-coroutine")
_fork = getattr(os, "fork", None) if sys.platform == "linux" else None
#: What was found for the same question, for as long as this process lives.
_known = {}


def check_types(*files, strict=True, python=None, config=None, tool="mypy", limit=LIMIT):
    """Run mypy, or pyright as `tool`, on files or folders of the learner's, and return what it says.

    `python` is the version that the code is for, `"3.12"`. `config` is a file of the learner's with settings of mypy's; then `strict` is
    only what that file says, and without `files` it names the files, too.
    """
    checked = [_path_of(file) for file in files]
    settings = _path_of(config) if config is not None else ""
    for path in [*checked, *([settings] if settings else [])]:
        if not os.path.exists(path):
            names = os.listdir(os.path.dirname(path)) if os.path.isdir(os.path.dirname(path)) else []
            fault = {"why": "no-file", "suggestions": near(os.path.basename(path), names, most=1)}
            raise CheckFailed(contract.document(os.path.basename(path), "text", fault))
    arguments = ["--strict"] if strict and config is None else []
    arguments += ["--python-version", python] if python is not None else []
    folder = os.path.dirname(settings or checked[0])
    shown = [*arguments, *(["--config-file", os.path.relpath(settings, folder)] if settings else [])]
    if settings and os.path.basename(settings) in ("mypy.ini", "pyproject.toml", "setup.cfg"):
        shown = arguments
    names = [os.path.relpath(path, folder).replace(os.sep, "/") for path in checked]
    if tool == "pyright":
        shown = arguments[1:] if arguments[:1] == ["--strict"] else arguments
        shown = [word.replace("python-version", "pythonversion") for word in shown]
    request = {"tool": tool, "folder": folder, "files": names, "arguments": arguments, "config": settings, "text": None}
    return TypeChecked(request, " ".join([tool, *shown, *names]), limit)


class TypeChecked:
    """What a type checker says of some files; each check returns the same again."""

    def __init__(self, request, command, limit):
        self._request = request
        self._command = command
        self._limit = limit
        self.folder = request["folder"]

    @functools.cached_property
    def errors(self):
        """The errors in the learner's files: file, line, column, code and message of each."""
        return self._errors(self._asked(None))

    def __repr__(self):
        return f"<{self._command}: {len(self.errors)} errors>"

    # The checks.

    def clean(self, *paths):
        """There are no errors: in all of the files, or in these files and folders. A file that is kept from being looked at counts as one."""
        for path in self._files():
            if not paths or self._is_within(path, paths):
                self._no_escape(path, ("whole",))
        return self.at_most(0, *paths)

    def at_most(self, number, *paths):
        """There are not more errors than this: in all of the files, or in these files and folders."""
        found = self.count(*paths)
        if found > number:
            first = next(error for error in self.errors if not paths or self._is_within(error.file, paths))
            allowed = number if number else None
            self._stop(first.fault("error") | {"more": found - 1, "allowed": allowed}, first.file, self._place(first))
        return self

    def count(self, *paths):
        """How many errors there are: in all of the files, or in these files and folders."""
        return sum(not paths or self._is_within(error.file, paths) for error in self.errors)

    def accepts(self, text, words):
        """What uses the file in this way has no errors; `words` say what the text does."""
        shown, before, answer = self._used(text)
        error = next((each for each in self._errors(answer, in_caller=True) if each.is_error), None)
        if error is not None:
            self._refused(error, answer, shown, before, words)
        return self

    def refuses(self, text, words, code=None):
        """What uses the file in this way has an error; with `code`: an error of this kind.

        Where lines of the text end with `# wrong`, each of these has an error, and no other line.
        """
        shown, before, answer = self._used(text)
        errors = [each for each in self._errors(answer, in_caller=True) if each.is_error]
        for error in errors:
            self._missing_name(error, answer)
        marked = [number for number, line in enumerate(shown, 1) if _MARK.search(line)]
        shown = [_MARK.sub("", line) for line in shown]
        wanted = marked or [None]
        for line in wanted:
            here = [error for error in errors if line is None or error.line - before <= line <= error.last - before]
            told = [error for error in here if error.code not in _NO_OBJECTION and not error.code.startswith("reportUnknown")]
            lines = shown if line is None else [shown[line - 1].strip()]
            if not told:
                untyped = next((error.message.split('"')[1] for error in here if error.code == "no-untyped-call"), None)
                self._stop({"why": "accepted", "words": words, "lines": lines[:_LINES], "untyped": untyped})
            if code is not None and code not in [error.code for error in told]:
                at = (told[0].line - before) if line is None else 1
                self._stop(
                    told[0].fault("other-reason") | {"words": words, "lines": lines[:_LINES], "line": at if at > 0 else None}
                )
        for error in errors:
            if marked and not any(error.line - before <= line <= error.last - before for line in marked):
                self._refused(error, answer, shown, before, "")
        return self

    def reveals(self, expression, type=None, setup=""):
        """The type of an expression is the one that is given, as `reveal_type` writes it, without modules: `int` for `builtins.int`.

        Of several, in a dictionary, each has its type; `setup` are lines that come before them.
        """
        wanted = expression if isinstance(expression, dict) else {expression: type}
        asked = "\n".join([*setup.strip("\n").split("\n"), *(f"reveal_type({each})" for each in wanted)])
        shown, before, answer = self._used(asked)
        said = self._errors(answer, in_caller=True)
        error = next((each for each in said if each.is_error), None)
        if error is not None:
            shown = [re.sub(r"^reveal_type\((.*)\)$", r"\1", line) for line in shown]
            self._refused(error, answer, shown, before, "")
        modules = [re.escape(module) for module in answer["modules"]]
        first = before + len(shown) - len(wanted) + 1
        for number, (each, type) in enumerate(wanted.items(), first):
            found = next((one.message for one in said if one.line == number), "")
            found = _plain(found.partition('"')[2].rstrip('"'), modules)
            if _canonical(found) != _canonical(_plain(type, modules)):
                self._stop({"why": "revealed", "expression": each, "actual": found, "expected": type})
        return self

    def no_escape(self, *kinds):
        """The files have no `Any`, no `cast`, no `type: ignore` and the like; or none of these: `"Any"`, `"cast"`, `"ignore"`."""
        for path in self._files():
            self._no_escape(path, kinds or ("Any", "cast", "ignore", "whole"))
        return self

    # How it is asked.

    def _used(self, text):
        """A text that uses the files, as it is shown and with the lines that were put before it; and what is said about it."""
        shown = text.strip("\n").split("\n")
        module = self._module()
        before = 0 if re.search(rf"^\s*(?:import|from)\s+{re.escape(module)}\b", text, re.MULTILINE) else 1
        whole = "\n".join([f"from {module} import *"] * before + shown) + "\n"
        return [line.rstrip()[:200] for line in shown], before, self._asked(whole)

    def _module(self):
        """The module that is used."""
        name = (self._request["files"] or [""])[0].removesuffix(".py").removeprefix("src/").rstrip("/")
        return name.removesuffix("/__init__").replace("/", ".")

    def _asked(self, text):
        request = self._request | {"text": text, "cache": _cache()}
        settings = [request["config"]] if request["config"] else []
        texts = [path_text(os.path.join(self.folder, path)) for path in [*self._files(), *settings]]
        question = json.dumps(request), *texts
        if question not in _known:
            is_pyright = request["tool"] == "pyright"
            if not (typecheck_pyright.is_installed() if is_pyright else _is_installed()):
                raise NotInstalled(f"{request['tool']} is not installed: name a group that has it in `packages`")
            left = worker.time_left()
            limit = max(self._limit if left is None else min(self._limit, left - _TO_TELL), 0.1)
            _known[question] = typecheck_pyright.run(request, limit) if is_pyright else _carried_out(request, limit)
        answer = _known[question]
        if answer is None:
            self._stop({"why": "timed-out"})
        if answer["config"]:
            self._wrong_config(answer["config"])
        if answer["stopped"]:
            self._wrong_config(answer["stopped"]) if self._request["config"] else self._stop(
                {"why": "crashed", "message": answer["stopped"][-_MESSAGE:]}
            )
        return answer

    def _errors(self, answer, in_caller=False):
        found = []
        for said in answer["said"]:
            is_callers = said["file"] == f"{typecheck_driver.CALLER}.py"
            if said["kind"] == "error" or (in_caller and is_callers and said["text"].startswith("Revealed")):
                if is_callers == in_caller:
                    found.append(Said(said, self.folder))
            elif found and said["kind"] == "note" and is_callers == in_caller and not said["text"].startswith("See https:"):
                found[-1].notes.append(said["text"])
        return found if in_caller else [error for error in found if error.is_error]

    def _files(self):
        """The learner's files that are looked at: paths from the folder."""
        found = []
        for name in self._request["files"]:
            whole = os.path.join(self.folder, name)
            if os.path.isfile(whole):
                found.append(name)
            for above, folders, names in os.walk(whole):
                folders[:] = sorted(set(folders) - {"__pycache__"})
                found += [
                    os.path.relpath(os.path.join(above, each), self.folder) for each in sorted(names) if each.endswith(".py")
                ]
        return [path.replace(os.sep, "/") for path in found]

    @staticmethod
    def _is_within(file, paths):
        return any(file == path.rstrip("/") or file.startswith(f"{path.rstrip('/')}/") for path in paths)

    # What is told.

    def _refused(self, error, answer, shown, before, words):
        """What is right is refused: its line, and the two before it."""
        self._missing_name(error, answer)
        at = error.line - before
        first = max(0, at - 3) if len(shown) > 6 else 0
        fault = {
            "words": words,
            "lines": shown[first : max(at, len(shown) if len(shown) <= 6 else 0)],
            "line": at - first if at > 0 else None,
        }
        self._stop(error.fault("refused") | fault)

    def _missing_name(self, error, answer):
        """That there is no such name in the learner's file is told as that, whatever was asked."""
        found = re.search(
            r'^(?:Name "(\w+)" is not defined|Module "([\w.]+)" has no attribute "(\w+)"|"(\w+)" is (?:not defined|unknown import symbol))',
            error.message,
        )
        if found is None or (found[2] is not None and found[2] not in answer["modules"]):
            return
        name = found[1] or found[3] or found[4]
        tree = ast.parse(path_text(os.path.join(self.folder, self._files()[0])))
        known = [node.name for node in tree.body if isinstance(node, (ast.FunctionDef, ast.ClassDef, ast.AsyncFunctionDef))]
        known += [node.id for node in ast.walk(tree) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)]
        if name not in known:
            self._stop({"why": "no-name", "name": name, "suggestions": near(name, known, most=2)})

    def _no_escape(self, path, kinds):
        text = path_text(os.path.join(self.folder, path))
        for kind, line, span in _escapes(text):
            if kind in kinds:
                place = Place(os.path.join(self.folder, path), line, text, span)
                self._stop({"why": "escape", "of": kind, "code": place.source[span[0] - 1 : span[1] - 1]}, path, place)

    def _wrong_config(self, message):
        """Something in the settings that mypy does not take: its line, when the message names what is in it."""
        settings = self._request["config"]
        if not settings:
            self._stop({"why": "crashed", "message": message[-_MESSAGE:]})
        text, name = path_text(settings), os.path.basename(settings)
        message = message.splitlines()[0].removeprefix(f"{settings}: ").removeprefix("mypy: ").replace(settings, name)
        words = re.findall(r"[\w.]+", message.partition("]: ")[2] or message)
        lines = text.split("\n")
        near_line = [
            number for number, line in enumerate(lines, 1) for word in words if re.match(rf"\s*{re.escape(word)}\s*[=:]", line)
        ]
        place = Place(settings, near_line[0], text, around=1) if near_line else None
        self._stop({"why": "config", "message": message[:_MESSAGE]}, name, place)

    def _place(self, error):
        path = os.path.join(self.folder, error.file)
        if not error.line or not os.path.isfile(path):
            return None
        text = path_text(path)
        place = Place(path, error.line, text)
        last = error.end if error.last == error.line else len(place.source)
        if error.column:
            place.span = [error.column, max(last + 1, error.column + 1)]
            if re.match(r"\s*(?:async\s+)?(?:def|class)\b", place.source) and error.last != error.line:
                # Of a whole function its name.
                name = re.match(r"(\s*(?:async\s+)?(?:def|class)\s+)(\w+)", place.source)
                place.span = [name.end(1) + 1, name.end(2) + 1] if name else None
        return place

    def _stop(self, fault, file=None, place=None):
        file = file or (self._request["files"] or [os.path.basename(self._request["config"])])[0]
        raise CheckFailed(contract.types(file, self._command, fault), place=place)


class Said:
    """An error that a type checker has found."""

    def __init__(self, said, folder):
        self.file = os.path.relpath(os.path.join(folder, said["file"]), folder).replace(os.sep, "/")
        self.line, self.column, self.last, self.end = (said[name] for name in ("line", "column", "last", "end"))
        #: `return-value`, `arg-type` …
        self.code = said["code"]
        self.message = said["text"]
        self.is_error = said["kind"] == "error"
        #: What was said about it further.
        self.notes = []

    def __repr__(self):
        return f"{self.file}:{self.line}: {self.message} [{self.code}]"

    def fault(self, why):
        """As the engine is told."""
        notes = [describe.without_run(note)[:_MESSAGE] for note in self.notes[:4]]
        return {"why": why, "message": describe.without_run(self.message)[:_MESSAGE], "code": self.code, "notes": notes}


def _is_installed():
    import importlib.util

    return importlib.util.find_spec("mypy") is not None


def _cache():
    """What was prepared, or else a folder of this run."""
    prepared = os.path.join(os.environ.get("PYTHLINGS_PREPARED", ""), GROUP)
    return prepared if os.path.isdir(prepared) else os.path.join(tempfile.gettempdir(), "mypy_cache")


def _carried_out(request, limit):
    """The answer to a request; None when there was none in time."""
    if _fork is None:
        driver = [sys.executable, os.path.join(_HERE, "typecheck_driver.py")]
        with children.unseen():
            ran = clock.run(driver, limit, typed=json.dumps(request), encoding="utf-8")
        if ran is None:
            return None
        said = ran.stdout
        stopped = ran.stderr
    else:
        said, stopped = _forked(request, limit)
        if said is None:
            return None
    try:
        return json.loads(said)
    except ValueError:
        return {"said": [], "config": "", "stopped": stopped.strip()[-_MESSAGE:] or "it ended without a word", "modules": []}


def _forked(request, limit):
    """What a child of this process writes, which has all of mypy already."""
    import signal

    reading, writing = os.pipe()
    child = _fork()
    if child == 0:
        try:
            os.close(reading)
            said = json.dumps(typecheck_driver.run(request)).encode()
        except BaseException as error:  # noqa: BLE001  it must not come back into the test
            said = f"{type(error).__name__}: {error}".encode("utf-8", "replace")
        with contextlib.suppress(OSError), open(writing, "wb") as pipe:
            pipe.write(said)
        os._exit(0)
    os.close(writing)
    said, since = b"", clock.Clock()
    try:
        while True:
            if not select.select([reading], [], [], _LOOK)[0]:
                if not since.is_up(limit):
                    continue
                os.kill(child, signal.SIGKILL)
                return None, ""
            part = os.read(reading, 65536)
            if not part:
                text = said.decode("utf-8", "replace")
                return text, text
            said += part
    finally:
        os.close(reading)
        os.waitpid(child, 0)


def _plain(text, modules):
    """A type without the modules that its names are from."""
    text = re.sub(
        rf"\b(?:builtins|typing|typing_extensions|collections\.abc|types|{'|'.join(modules) or 'builtins'})\.(?=\w)", "", text
    )
    return re.sub(r"\s+", " ", text.strip())


def _canonical(text):
    """The same for types that differ in the order of a union's parts."""
    parts, depth, part = [], 0, ""
    for sign in text:
        depth += (sign in "([") - (sign in ")]")
        if sign == "|" and depth == 0:
            parts.append(part.strip())
            part = ""
        else:
            part += sign
    return sorted([*parts, part.strip()])


def _escapes(text):
    """What keeps a type checker from looking: kind, line, and columns from 1, the end exclusive."""
    found, tree = [], ast.parse(text)
    names = {"Any": "Any", "cast": "cast", "no_type_check": "whole"}
    local = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module in ("typing", "typing_extensions"):
            local |= {alias.asname or alias.name: names[alias.name] for alias in node.names if alias.name in names}
    for node in ast.walk(tree):
        if isinstance(node, ast.Name) and node.id in local:
            kind = local[node.id]
        elif (
            isinstance(node, ast.Attribute)
            and node.attr in names
            and getattr(node.value, "id", "") in ("typing", "t", "typing_extensions")
        ):
            kind = names[node.attr]
        elif (
            isinstance(node, ast.Constant)
            and isinstance(node.value, str)
            and re.search(r"\bAny\b", node.value)
            and "Any" in local.values()
        ):
            kind = "Any" if _is_annotation(tree, node) else None
        else:
            continue
        if kind is not None:
            line = text.split("\n")[node.lineno - 1].encode()
            start = len(line[: node.col_offset].decode("utf-8", "replace")) + 1
            end = len(line[: node.end_col_offset].decode("utf-8", "replace")) + 1
            found.append((kind, node.lineno, (start, end)))
    with contextlib.suppress(tokenize.TokenError, SyntaxError, IndentationError):
        is_first = True
        for token in tokenize.generate_tokens(io.StringIO(text).readline):
            if token.type == tokenize.COMMENT:
                kind = _escape_in(token.string, is_first and token.line.strip() == token.string.strip())
                if kind is not None:
                    start = token.start[1] + 1
                    found.append((kind, token.start[0], (start, start + len(token.string))))
            elif token.type not in (tokenize.NL, tokenize.ENCODING, tokenize.STRING, tokenize.NEWLINE):
                is_first = False
    return sorted(found, key=lambda each: (each[1], each[2]))


def _escape_in(comment, is_first):
    body = comment.lstrip("#").strip()
    if re.match(r"(?:mypy|pyright):(?!\s*ignore\b(?!-))", body) and "strict" not in body:
        return "whole"
    if re.match(r"(?:type|pyright):\s*ignore", body):
        return "whole" if is_first else "ignore"
    return None


def _is_annotation(tree, constant):
    for node in ast.walk(tree):
        for part in (getattr(node, "annotation", None), getattr(node, "returns", None)):
            if part is not None and any(each is constant for each in ast.walk(part)):
                return True
    return False
