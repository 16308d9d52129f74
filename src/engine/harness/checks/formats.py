"""The forms of files: how each is read, and on which line each of its values is.

A reader takes a text and returns what is in it and `{path: (line, first column, end column)}`, or raises `Unreadable`.
"""

import os
import re

from . import installing, markup
from .failure import Unreadable


def form_of(path):
    """The form of a file by its name."""
    name = os.path.basename(path).lower()
    if name.startswith("dockerfile") or name.endswith((".dockerfile", "containerfile")):
        return "Dockerfile"
    if name.startswith("requirements") and name.endswith((".txt", ".in")):
        return "requirements"
    return _BY_ENDING.get(os.path.splitext(name)[1], "text")


def _toml(text):
    import tomllib

    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise _of_toml(str(error), text) from None
    scanner = _Scanner(text, "=")
    scanner.tables()
    return data, scanner.places


def _of_toml(said, text):
    found = re.search(r" \(at (?:line (\d+), column (\d+)|end of document)\)$", said)
    message = said[: found.start()] if found else said
    lines = text.split("\n")
    if message == 'Expected "\'"' and (not found or not found[1]):
        line = len(text.rstrip("\n").split("\n"))
        return Unreadable("a text that is not closed", line, _quote_in(lines[line - 1], len(lines[line - 1])))
    if not found or not found[1]:
        last = max((number for number, line in enumerate(lines, 1) if line.strip()), default=1)
        return Unreadable(message, last, len(lines[last - 1].rstrip()) + 1)
    line, column = int(found[1]), int(found[2])
    before = "\n".join([*lines[: line - 1], lines[line - 1][: column - 1]])
    if message == "Unclosed array" and not (bare := _uncommented(before)).endswith(("[", ",")):
        last = bare.count("\n")
        return Unreadable("no comma between items", last + 1, len(bare) - bare.rfind("\n") - 1)
    if message.startswith(("Illegal character", 'Expected "\'"', "Unterminated string")):
        return Unreadable("a text that is not closed", line, _quote_in(lines[line - 1], column))
    return Unreadable(message, line, column)


def _uncommented(text):
    """A text up to its last character that is neither white space nor part of a comment."""
    lines = text.rstrip().split("\n")
    while lines and (not lines[-1].strip() or lines[-1].lstrip().startswith("#")):
        lines.pop()
    return "\n".join(lines).rstrip()


def _quote_in(line, column):
    """Where the text begins that is not closed: at the first quote after the `=`."""
    start = line.find("=") + 1
    quotes = [at for at in (line.find("'", start), line.find('"', start)) if 0 <= at < column]
    return min(quotes) + 1 if quotes else column


def _json(text):
    import json

    try:
        data = json.loads(text, object_pairs_hook=_Pairs)
    except json.JSONDecodeError as error:
        before = text[: error.pos].rstrip()
        if text[error.pos : error.pos + 1] in ("}", "]") and before.endswith(","):
            # Before Python 3.13 that is told at the bracket, in other words.
            raise Unreadable(
                "a comma after the last item", before.count("\n") + 1, len(before) - before.rfind("\n") - 1
            ) from None
        if error.msg.startswith("Illegal trailing comma"):
            raise Unreadable("a comma after the last item", error.lineno, error.colno) from None
        raise Unreadable(error.msg, error.lineno, error.colno) from None
    scanner = _Scanner(text, ":")
    scanner.value(())
    for name, path in _duplicates(data, ()):
        line, start, end = scanner.places[path]
        raise Unreadable(f"duplicate key {name!r}", line, start, end - start)
    return _plain(data), scanner.places


class _Pairs(list):
    """The entries of an object, as they are in the file."""


def _plain(data):
    if isinstance(data, _Pairs):
        return {key: _plain(value) for key, value in data}
    return [_plain(value) for value in data] if isinstance(data, list) else data


def _duplicates(data, path):
    if isinstance(data, _Pairs):
        seen = set()
        for key, value in data:
            if key in seen:
                yield key, (*path, key)
            seen.add(key)
            yield from _duplicates(value, (*path, key))
    elif isinstance(data, list):
        for index, value in enumerate(data):
            yield from _duplicates(value, (*path, index))


class _Scanner:
    """Finds the places of keys and items in a text that is known to be right."""

    _BARE = re.compile(r"[^\s,\]}\n#=:]+(?:[ T]\d\d:\S+)?")

    def __init__(self, text, between):
        self.text = text
        self.at = 0
        self.between = between
        self.places = {}

    def tables(self):
        """A whole file of TOML."""
        table, counts = (), {}
        while self._skip(" \t\r\n") < len(self.text):
            start = self.at
            if self.text.startswith("[[", start):
                self.at += 2
                table = self._resolved(self._key(), counts)
                counts[table] = counts.get(table, -1) + 1
                table = (*table, counts[table])
                self._note(table, start, self.text.find("]]", self.at) + 2)
                self.at = self.text.find("]]", self.at) + 2
            elif self.text[start] == "[":
                self.at += 1
                table = self._resolved(self._key(), counts)
                self._note(table, start, self.text.find("]", self.at) + 1)
                self.at = self.text.find("]", self.at) + 1
            else:
                self._entry(table)

    def _resolved(self, key, counts):
        """A table below one of several tables of one name belongs to the last of them."""
        path = ()
        for number, step in enumerate(key):
            path = (*path, step)
            if path in counts and number < len(key) - 1:
                path = (*path, counts[path])
        return path

    def _entry(self, path):
        start = self.at
        key = self._key()
        path = (*path, *key)
        self._note(path, start, self.at)
        self._skip(" \t")
        self.at += 1  # what is between key and value
        self.value(path)

    def _key(self):
        steps = []
        while True:
            self._skip(" \t")
            if self.text[self.at] in "\"'":
                steps.append(self._string())
            else:
                found = re.compile(r"[\w-]+").match(self.text, self.at)
                if found is None:
                    return tuple(steps)
                steps.append(found[0])
                self.at = found.end()
            end = self.at
            self._skip(" \t")
            if self.between != "=" or self.at >= len(self.text) or self.text[self.at] != ".":
                self.at = end
                return tuple(steps)
            self.at += 1

    def value(self, path):
        """A value and what is in it."""
        self._skip(" \t\r\n")
        start = self.at
        first = self.text[start : start + 1]
        if first in ("[", "{"):
            close, index = "]" if first == "[" else "}", 0
            self.at += 1
            while self._skip(" \t\r\n,") < len(self.text) and self.text[self.at] != close:
                if first == "{":
                    self._entry(path)
                else:
                    item = self.at
                    self.value((*path, index))
                    self.places.setdefault((*path, index), self._place(item, self.at))
                    index += 1
            self.at += 1
        elif first and first in "\"'":
            self._string()
        else:
            found = self._BARE.match(self.text, self.at)
            self.at = found.end() if found else self.at + 1

    def _string(self):
        quote = self.text[self.at]
        if self.between == "=" and self.text.startswith(quote * 3, self.at):
            end = self.text.find(quote * 3, self.at + 3)
            while quote == '"' and self.text[end - 1] == "\\" and self.text[end - 2] != "\\":
                end = self.text.find(quote * 3, end + 1)
            while self.text.startswith(quote, end + 3):
                end += 1
            text, self.at = self.text[self.at + 3 : end], end + 3
            return text
        end = self.at + 1
        while end < len(self.text) and self.text[end] != quote:
            end += 2 if quote == '"' and self.text[end] == "\\" else 1
        text, self.at = self.text[self.at + 1 : end], end + 1
        return text

    def _skip(self, characters):
        while self.at < len(self.text):
            if self.text[self.at] in characters:
                self.at += 1
            elif self.text[self.at] == "#" and self.between == "=":
                end = self.text.find("\n", self.at)
                self.at = len(self.text) if end < 0 else end
            else:
                break
        return self.at

    def _note(self, path, start, end):
        self.places[path] = self._place(start, end)
        for length in range(1, len(path)):
            self.places.setdefault(path[:length], self.places[path])

    def _place(self, start, end):
        line = self.text.count("\n", 0, start) + 1
        begin = self.text.rfind("\n", 0, start) + 1
        stop = self.text.find("\n", start)
        end = min(end, len(self.text) if stop < 0 else stop)
        return line, start - begin + 1, end - begin + 1


def _yaml(text):
    try:
        import yaml
    except ImportError:
        raise RuntimeError("reading YAML needs the package pyyaml: name it in a package group of info.toml") from None
    try:
        node = yaml.compose(text, Loader=yaml.SafeLoader)
        data = _yaml_loader(yaml)(text).get_single_data()
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        said = ", ".join(part for part in (error.context, error.problem) if part)
        raise Unreadable(said, mark.line + 1 if mark else 0, mark.column + 1 if mark else 0) from None
    except yaml.YAMLError as error:
        raise Unreadable(str(error).splitlines()[0]) from None
    places = {}
    if node is not None:
        _walk_yaml(node, (), places, yaml)
    return data, places


def _yaml_loader(yaml):
    """A loader for which a key is the text that it is: `on` is no `True` as in YAML 1.1, and GitHub has it for a key."""

    class Loader(yaml.SafeLoader):
        def construct_mapping(self, node, deep=False):
            for key, _ in node.value:
                if key.tag == "tag:yaml.org,2002:bool":
                    key.tag = "tag:yaml.org,2002:str"
            return super().construct_mapping(node, deep)

    return Loader


def _walk_yaml(node, path, places, yaml):
    if isinstance(node, yaml.MappingNode):
        seen = set()
        for key, value in node.value:
            name = key.value
            if name in seen and name != "<<":
                raise Unreadable(f"duplicate key {name!r}", key.start_mark.line + 1, key.start_mark.column + 1, len(name))
            seen.add(name)
            _note_yaml(key, (*path, name), places)
            _walk_yaml(value, (*path, name), places, yaml)
    elif isinstance(node, yaml.SequenceNode):
        for index, value in enumerate(node.value):
            _note_yaml(value, (*path, index), places)
            _walk_yaml(value, (*path, index), places, yaml)


def _note_yaml(node, path, places):
    start, end = node.start_mark, node.end_mark
    stop = end.column + 1 if end.line == start.line else start.column + 2
    places[path] = start.line + 1, start.column + 1, max(stop, start.column + 2)


def _ini(text):
    import configparser

    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str
    try:
        parser.read_string(text)
    except configparser.MissingSectionHeaderError as error:
        raise Unreadable("a value before the first [section]", error.lineno, 1, len(error.line.rstrip())) from None
    except (configparser.DuplicateOptionError, configparser.DuplicateSectionError) as error:
        name = getattr(error, "option", None) or error.section
        raise Unreadable(f"duplicate name {name!r}", error.lineno or 0, 1, len(name)) from None
    except configparser.ParsingError as error:
        line = error.errors[0][0]
        raise Unreadable("neither a [section] nor a value", line, 1, len(text.splitlines()[line - 1])) from None
    places, section = {}, None
    for number, line in enumerate(text.splitlines(), 1):
        if (found := re.match(r"\[([^\]]+)\]", line)) is not None:
            section = found[1]
            places[(section,)] = number, 1, found.end() + 1
        elif (found := re.match(r"([^\s#;=:][^=:]*?)\s*[=:]", line)) is not None and section is not None:
            places[section, found[1]] = number, 1, len(found[1]) + 1
    data = {name: dict(parser[name]) for name in parser.sections()}
    if parser.defaults():
        data["DEFAULT"] = dict(parser.defaults())
    return data, places


def _notebook(text):
    data, places = _json(text)
    if not isinstance(data, dict) or not isinstance(data.get("cells"), list):
        raise Unreadable("no notebook: it has no list of cells", 1)
    for cell in data["cells"]:
        source = cell.get("source", "")
        cell["source"] = "".join(source) if isinstance(source, list) else source
    return data, places


def _text(text):
    lines = text.splitlines()
    return {"lines": lines}, {("lines", index): (index + 1, 1, len(line) + 1) for index, line in enumerate(lines)}


FORMS = {
    "TOML": _toml,
    "JSON": _json,
    "YAML": _yaml,
    "INI": _ini,
    "Dockerfile": installing.dockerfile,
    "Markdown": markup.markdown,
    "HTML": markup.html,
    "notebook": _notebook,
    "requirements": installing.requirements,
    "text": _text,
}
_BY_ENDING = {
    ".toml": "TOML",
    ".json": "JSON",
    ".yml": "YAML",
    ".yaml": "YAML",
    ".ini": "INI",
    ".cfg": "INI",
    ".md": "Markdown",
    ".html": "HTML",
    ".htm": "HTML",
    ".ipynb": "notebook",
}
