"""A file was read: what is in it, by the path of a key, and at which line."""

import os
import re

from pythlings_harness import contract, describe

from . import formats
from .failure import CheckFailed, Place, Unreadable, near
from .running import _path_of, path_text

_NOTHING = object()
#: A step of a path: `[0]`, `"a.b"`, `@href`, or everything up to the next of these.
_STEP = re.compile(r'\.?(?:\[(?P<index>-?\d+)\]|"(?P<quoted>[^"]*)"|(?P<name>@?[^.\[\]"]+))')


def read(path, form=None):
    """Read a file of the learner's; one that cannot be read fails the check, with its line.

    Its form follows from its name: TOML, JSON, YAML, INI, a Dockerfile, Markdown, HTML, a notebook, requirements, or else plain text.
    """
    whole = _path_of(path)
    shown = os.fspath(path)
    form = form or formats.form_of(whole)
    if not os.path.isfile(whole):
        folder = os.path.dirname(whole)
        names = os.listdir(folder) if os.path.isdir(folder) else []
        fault = {"why": "no-file", "suggestions": near(os.path.basename(whole), names, most=1)}
        raise CheckFailed(contract.document(os.path.basename(shown), form, fault))
    text = path_text(whole).replace("\r\n", "\n")
    try:
        data, places = formats.FORMS[form](text)
    except Unreadable as error:
        fault = {"why": "syntax", "message": error.message}
        place = Place(whole, error.line, text, error.span, around=1) if error.line else None
        raise CheckFailed(contract.document(os.path.basename(shown), form, fault), place=place) from None
    return Document(whole, form, text, data, places)


class Document:
    """A file that could be read."""

    def __init__(self, path, form, text, data, places):
        self.path = path
        self.form = form
        self.text = text
        #: What is in it: dictionaries and lists, as its form has them.
        self.data = data
        self._places = places

    def __repr__(self):
        return f"<{os.path.basename(self.path)}: {self.form}>"

    @property
    def lines(self):
        """Its lines, without line ends."""
        return self.text.splitlines()

    def __getitem__(self, path):
        found = self.get(path, _NOTHING)
        if found is _NOTHING:
            self._missing(path)
        return found

    def get(self, path, default=None):
        """The value at a path such as `project.dependencies[0]`, or the default when there is none."""
        found = self.data
        for step in steps(path):
            try:
                found = found[step]
            except (KeyError, IndexError, TypeError):
                return default
        return str.__str__(found) if isinstance(found, str) else found

    def __contains__(self, path):
        return self.get(path, _NOTHING) is not _NOTHING

    # The checks; each returns the document.

    def has(self, path, value=_NOTHING, *, any_order=False):
        """There is something at this path; with `value`: and it is this. With `any_order` the order of a list does not matter."""
        found = self[path]
        if value is _NOTHING or same(found, value):
            return self
        if any_order and _type(found) is list and _type(value) is list and same(_sorted(found), _sorted(value)):
            return self
        if any_order and _type(found) is list and _type(value) is list:
            found, value = _sorted(found), _sorted(value)
        compared = describe.comparison("==", found, value)
        fault = {"why": "value", "path": _text(path)}
        self._stop(fault | {name: compared[name] for name in ("actual", "expected", "differences")}, path)
        return self

    def lacks(self, path):
        """There is nothing at this path."""
        found = self.get(path, _NOTHING)
        if found is not _NOTHING:
            self._stop({"why": "unwanted", "path": _text(path)}, path)
        return self

    def has_line(self, line):
        """A line of the file is this text, spaces around it aside."""
        wanted = line.strip()
        lines = [each.strip() for each in self.lines]
        if wanted not in lines:
            close = near(wanted, lines, most=1)
            place = self._place_of_line(lines.index(close[0]) + 1) if close else None
            self._fail({"why": "line", "expected": wanted, "actual": close[0] if close else None}, place)
        return self

    def wrong(self, path, words):
        """Fail with words of the author's, shown with the line of a path, or of a line by its number."""
        place = self._place_of_line(path) if _type(path) is int else self._place(path)
        raise CheckFailed(contract.told(words), place=place)

    def line_of(self, path):
        """The number of the line that a path leads to, or None."""
        found = self._nearest(tuple(steps(path)))
        return found[0] if found else None

    # What is told.

    def _missing(self, path):
        walked, found = [], self.data
        for step in steps(path):
            try:
                found = found[step]
            except (KeyError, IndexError, TypeError):
                break
            walked.append(step)
        missing = [*steps(path)][len(walked)]
        keys = [str(key) for key in found] if _type(found) is dict else []
        fault = {
            "why": "missing",
            "path": _text(path),
            "step": str(missing),
            "within": path_of(walked),
            "keys": keys[:12],
            "suggestions": near(str(missing), keys, most=1),
            "length": len(found) if _type(found) is list else None,
        }
        meant = [*walked, fault["suggestions"][0]] if fault["suggestions"] else walked
        self._stop(fault, meant)

    def _stop(self, fault, path):
        raise self.failure(fault, path)

    def _fail(self, fault, place):
        raise CheckFailed(contract.document(os.path.basename(self.path), self.form, fault), place=place)

    def failure(self, fault, path):
        """What is raised when there is something wrong at a path."""
        return CheckFailed(contract.document(os.path.basename(self.path), self.form, fault), place=self._place(path))

    def _place(self, path):
        found = self._nearest(tuple(steps(path)))
        return Place(self.path, found[0], self.text, found[1:] or None, around=1) if found else None

    def _place_of_line(self, line):
        return Place(self.path, line, self.text, around=1)

    def _nearest(self, path):
        """The place of a value, or of the nearest thing around it that has one."""
        while path:
            if path in self._places:
                return self._places[path]
            path = path[:-1]
        return None


_type = type


def steps(path):
    """The steps of a path: names and numbers."""
    if not isinstance(path, str):
        return [*path]
    found, at = [], 0
    while at < len(path):
        step = _STEP.match(path, at)
        if step is None:
            raise ValueError(f"{path!r} is no path: write names with dots between them, [0] for the first of a list")
        found.append(int(step["index"]) if step["index"] else step["quoted"] if step["quoted"] is not None else step["name"])
        at = step.end()
    return found


def path_of(walked):
    """Steps as one text."""
    text = ""
    for step in walked:
        if _type(step) is int:
            text += f"[{step}]"
        else:
            name = step if re.fullmatch(r"@?[^.\[\]\"]+", step) else f'"{step}"'
            text += f".{name}" if text else name
    return text


def _text(path):
    return path if isinstance(path, str) else path_of(path)


def same(left, right):
    """Whether two values are equal and of one kind: `true` is no 1."""
    if _type(left) is bool or _type(right) is bool:
        return left is right
    if _type(left) is dict and _type(right) is dict:
        return left.keys() == right.keys() and all(same(left[key], right[key]) for key in left)
    if _type(left) in (list, tuple) and _type(right) in (list, tuple):
        return len(left) == len(right) and all(map(same, left, right))
    return left == right


def _sorted(values):
    return sorted(values, key=repr)
