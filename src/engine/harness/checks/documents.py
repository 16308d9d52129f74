"""A file was read: what is in it, by the path of a key, and at which line."""

import os

from pythlings_harness import contract, describe

from . import formats
from .bypath import ByPath, steps, text_of
from .failure import CheckFailed, Place, Unreadable, near
from .running import _path_of, path_text


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


class Document(ByPath):
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
        place = self._place_of_line(path) if type(path) is int else self._place(path)
        raise CheckFailed(contract.told(words), place=place)

    def line_of(self, path):
        """The number of the line that a path leads to, or None."""
        found = self._nearest(tuple(steps(path)))
        return found[0] if found else None

    # What is told.

    def _other_value(self, path, found, value):
        compared = describe.comparison("==", found, value)
        fault = {"why": "value", "path": text_of(path)}
        return fault | {name: compared[name] for name in ("actual", "expected", "differences")}

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
