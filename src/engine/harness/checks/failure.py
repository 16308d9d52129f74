"""A check that did not hold: what is wrong, as data, and where."""

import os

from pythlings_harness import contract

#: Lines of a file that are shown before and after the one that matters.
_AROUND = 2
#: Characters of one line that are shown.
_LINE = 400


class CheckFailed(AssertionError):
    """A check of the vocabulary did not hold. `what`, `place`, `run` and `slips` are what a screen is made of."""

    def __init__(
        self,
        what,
        *,
        place=None,
        run=None,
        crashed="",
        slips=(),
        problem=None,
        function=None,
        error=None,
        code=None,
        is_long=False,
    ):
        super().__init__(_in_words(what if problem is None else problem["what"], place, run))
        #: The learner's function that did the work, and the exception that it ended with.
        self.function, self.error = function, error
        #: The whole problem, when another process has found it.
        self.problem = problem
        self.what = what
        self.place = place
        self.run = run
        #: What in the learner's script does something else than it looks like: name, line and text of each.
        self.slips = [*slips]
        #: Text in which a traceback may be: the exception in it, if it is one of the learner's, is what has to be told.
        self.crashed = crashed
        #: The code of the learner's that it is about, where there is no single function.
        self.code = code
        #: Whether only a small part of that code is about it, so that a long one is not worth showing.
        self.is_long = is_long


class NotInstalled(Exception):
    """A package that a check needs is in none of the exercise's groups."""


class Unreadable(Exception):
    """A file is not what its form asks for. Line and columns count from 1; 0 when nobody knows."""

    def __init__(self, message, line=0, column=0, length=1):
        super().__init__(message)
        self.message = message
        self.line = line
        self.span = (column, column + length) if column else None


class Place:
    """A line of a file, counted from 1, and perhaps a part of it: columns from 1, the end exclusive."""

    def __init__(self, path, line, text, span=None, *, around=_AROUND, first=None, last=None):
        self.path = os.path.realpath(path)
        lines = text.split("\n")
        self.line = max(1, min(line, len(lines)))
        self.source = lines[self.line - 1].rstrip("\r")[:_LINE]
        self.span = list(span) if span else None
        self.first = first or max(1, self.line - around)
        self.lines = [each.rstrip("\r")[:_LINE] for each in lines[self.first - 1 : last or self.line + around]]
        while self.lines and not self.lines[-1].strip() and self.line < self.first + len(self.lines) - 1:
            del self.lines[-1]

    def frame(self, file):
        """As a line that was running; `file` is the path from the exercise's folder."""
        return contract.frame(file, self.line, "", self.source, self.span)

    def excerpt(self, file):
        """With the lines around it."""
        return contract.excerpt(file, self.first, self.lines, self.line)


def part_of(source, part):
    """Where a part of a line is, or None: as a word first, then anywhere."""
    import re

    found = re.search(rf"(?<![\w.-]){re.escape(part)}(?![\w-])", source)
    at = found.start() if found else source.find(part)
    return None if at < 0 or not part else (at + 1, at + 1 + len(part))


def near(name, names, most=3):
    """The names that may have been meant; one that differs in the case of its letters is always among them."""
    import difflib

    names = list(dict.fromkeys(names))
    same = [each for each in names if each.lower() == name.lower() and each != name]
    found = difflib.get_close_matches(name, [each for each in names if each != name], n=most, cutoff=0.7)
    return list(dict.fromkeys([*same, *found]))[:most]


def _in_words(what, place, run):
    """For a run of plain pytest; a screen of pythlings says it better."""
    what = what or {"kind": run["kind"] if run else "check"}
    fault = what.get("fault", what)
    parts = [
        f"{name} {value!r}" for name, value in fault.items() if value not in (None, [], "", ()) and name not in ("why", "kind")
    ]
    lines = [f"{what['kind']}: {fault.get('why', '')} {', '.join(parts)}".strip()]
    if place is not None:
        lines.append(f"{os.path.basename(place.path)}:{place.line}: {place.source}")
    if run is not None:
        lines += _run_in_words(run)
    return "\n".join(line for line in lines if line)


def _run_in_words(run):
    if run["kind"] == "command":
        return [f"$ {run['command']}", run["stdout"].rstrip(), run["stderr"].rstrip(), f"exit status {run['status']}"]
    if run["kind"] == "query":
        return [run["sql"]]
    answer = run["answer"] or {"status": "no answer", "reason": "", "body": ""}
    return [f"{run['method']} {run['path']}", run["body"], f"{answer['status']} {answer['reason']}", answer["body"]]
