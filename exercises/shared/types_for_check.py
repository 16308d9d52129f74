"""Asks mypy for the check. Nothing to do here."""

import functools
import io
import os
import re
import shutil
import sys
import tempfile
from pathlib import Path
from typing import NamedTuple

import pytest
from pythlings_checks.typecheck import check_types

HERE = Path(__file__).resolve().parent
STRICT = ("--strict",)


class Error(NamedTuple):
    """One line of mypy's report."""

    file: str
    line: int
    kind: str
    message: str
    code: str


def ask(folder, paths, flags):
    """Return mypy's report on these paths in a folder, as a list.

    The settings hold for the folder's own modules only, so that what mypy knows about the
    standard library can be kept for all exercises.
    """
    from mypy import build, main, options
    from mypy.errors import CompileError
    from mypy.fscache import FileSystemCache

    out, files = io.StringIO(), FileSystemCache()
    quiet = ["--no-color-output", "--no-error-summary", "--hide-error-context", "--no-pretty"]
    shown = ["--show-error-codes", "--no-site-packages", "--cache-dir", cache()]
    config = [] if any("--config-file" in flag for flag in flags) else ["--config-file="]
    arguments = [*quiet, *shown, *config, *flags, *map(str, paths)]
    before = Path.cwd()
    os.chdir(folder)
    try:
        try:
            sources, chosen = main.process_options(arguments, stdout=out, stderr=out, fscache=files)
        except SystemExit:
            pytest.fail(f"mypy can't begin:\n\n{plain(out.getvalue(), folder)}")
        if out.getvalue():
            pytest.fail(f"mypy about the settings:\n\n{plain(out.getvalue(), folder)}")
        chosen.python_executable, chosen.fast_exit, chosen.pretty = sys.executable, False, False
        for_own_modules(chosen, options.Options(), folder, options.PER_MODULE_OPTIONS)
        try:
            said = build.build(sources, chosen, None, None, files, out, out).errors
        except CompileError as error:
            said = error.messages
    finally:
        os.chdir(before)
    found = []
    for line in said:
        match = re.match(r"(.+?):(\d+):(?:\d+:)* (error|note): (.*?)(?:  \[([\w-]+)\])?$", line)
        if match:
            file, number, kind, message, code = match.groups()
            file = Path(file)
            file = file.relative_to(folder) if file.is_absolute() else file
            found.append(Error(file.as_posix(), int(number), kind, message, code or ""))
    return found


def for_own_modules(chosen, usual, folder, names):
    """Let what was chosen hold for the modules in this folder alone."""
    moved = {}
    for name in names - {"ignore_missing_imports", "follow_imports", "follow_untyped_imports"}:
        if getattr(chosen, name) != getattr(usual, name):
            moved[name] = getattr(chosen, name)
            setattr(chosen, name, getattr(usual, name))
    for path in folder.iterdir():
        if path.suffix == ".py" or path.is_dir():
            for pattern in (path.stem, f"{path.stem}.*"):
                chosen.per_module_options[pattern] = moved | chosen.per_module_options.get(
                    pattern, {}
                )


def cache():
    """Return the folder that was prepared for the package group, or one for this run."""
    prepared = Path(os.environ.get("PYTHLINGS_PREPARED", ""), "types")
    return str(prepared if prepared.is_dir() else Path(tempfile.gettempdir(), "mypy_cache"))


def plain(text, folder):
    """What mypy printed, without the path of the folder."""
    return text.replace(f"{folder}{os.sep}", "").replace("usage: mypy", "mypy").strip()[:400]


class Types:
    """What mypy says about the learner's files, and about callers of them."""

    def __init__(self, *files, callers=None, flags=STRICT, support=(), change=None):
        self.files, self.support, self.flags = files, support, flags
        self.callers, self.change = callers or {}, change
        self.names = {title: f"caller_{n}.py" for n, title in enumerate(self.callers, start=1)}

    @functools.cached_property
    def report(self):
        """All of it."""
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name).resolve()
            for file in (*self.files, *self.support):
                (folder / file).parent.mkdir(parents=True, exist_ok=True)
                shutil.copy(HERE / file, folder / file)
            if self.change:
                main = folder / self.files[0]
                main.write_text(self.change(main.read_text(encoding="utf-8")), encoding="utf-8")
            for title, code in self.callers.items():
                (folder / self.names[title]).write_text(code, encoding="utf-8")
            return ask(folder, [*self.files, *self.names.values()], self.flags)

    @property
    def errors(self):
        """The errors in the learner's files."""
        return [e for e in self.report if e.kind == "error" and e.file not in self.names.values()]

    def clean(self, words=""):
        """Fail with the first thing that mypy has to say about the learner's files."""
        if self.flags == STRICT and not self.change and not self.support:
            check_types(*self.files).clean()
        if self.errors:
            pytest.fail(self.told(self.errors, words))

    def told(self, errors, words=""):
        """Return mypy's first message, with the line that it is about."""
        first = errors[0]
        lines = (HERE / first.file).read_text(encoding="utf-8").splitlines()
        source = lines[first.line - 1].strip() if first.line <= len(lines) else ""
        text = f"mypy about {first.file}, line {first.line}:\n\n    {source}\n\n{first.message}  [{first.code}]"
        more = len(errors) - 1
        text += f"\n\nand {more} more" * bool(more)
        return text + f"\n\n{words}" * bool(words)

    def blocked(self):
        """Fail if the learner's file is no Python."""
        syntax = [e for e in self.errors if e.code == "syntax"]
        if syntax:
            pytest.fail(self.told(syntax))

    def said(self, title, kind="error"):
        """What mypy says about a caller, by line."""
        self.blocked()
        found = {}
        for e in self.report:
            if e.file == self.names[title] and e.kind == kind:
                found.setdefault(e.line, e)
        return found

    def accepts(self, title, words=""):
        """A right caller has to be clean."""
        lines = self.callers[title].splitlines()
        for number, error in sorted(self.said(title).items()):
            text = f"this is right, and mypy refuses it:\n\n    {lines[number - 1].strip()}\n\n"
            pytest.fail(f"{text}{error.message}  [{error.code}]" + f"\n\n{words}" * bool(words))

    def refuses(self, title, words=""):
        """Each line with `# wrong` has to be refused, and no other."""
        said = self.said(title)
        for number, line in enumerate(self.callers[title].splitlines(), start=1):
            error = said.get(number)
            if error and error.code == "no-untyped-call":
                error = None
            code = line.replace("# wrong", "").strip()
            if "# wrong" in line and not error:
                pytest.fail(f"mypy lets this through:\n\n    {code}" + f"\n\n{words}" * bool(words))
            if "# wrong" not in line and error:
                text = f"this line is right, and mypy refuses it:\n\n    {code}\n\n"
                pytest.fail(f"{text}{error.message}  [{error.code}]")

    def reveals(self, title, words=""):
        """Each `reveal_type(…)  # type` has to be of that type."""
        notes = self.said(title, "note")
        for number, line in enumerate(self.callers[title].splitlines(), start=1):
            if not line.strip().startswith("reveal_type("):
                continue
            code, wanted = (part.strip() for part in line.rsplit("#", 1))
            note = notes.get(number)
            found = short(note.message.split('"')[1]) if note else "nothing"
            if found != wanted:
                call = code.removeprefix("reveal_type(").removesuffix(")")
                text = f"{call}\n\nfor mypy that's   {found}\nit should be      {wanted}"
                pytest.fail(text + f"\n\n{words}" * bool(words))

    def without(self, *escapes):
        """Fail where the learner's files use one of Any, cast, ignore."""
        check_types(*self.files).no_escape(*escapes)


def short(text):
    """A type without the names of its modules: list[int] for builtins.list[builtins.int]."""
    text = re.sub(r"\b[\w`-]+(?:\.\w+)*\.(?=\w)", "", text)
    return re.sub(r"`-?\d+|\*", "", text)
