"""A traceback that a child wrote, read back: as if its exception had been raised here."""

import re

from pythlings_harness import contract

_START = "Traceback (most recent call last):"
_FRAME = re.compile(r'  File "(?P<file>[^"]+)", line (?P<line>\d+)(?:, in (?P<function>.+))?$')
_ERROR = re.compile(r"(?P<name>[A-Za-z_][\w.]*)(?:: (?P<message>.*))?$")
_MEANT = re.compile(r"\. Did you mean:? ('(?P<name>[^']*)'|(?P<code>.*))\?$")
_NAME = re.compile(r"^(?:name|module|No module named|cannot import name) '?([\w.]+)'?")


class Found:
    """What an exception was, where, and what was written besides."""

    def __init__(self, what, frames, rest):
        self.what = what
        #: Path, line, function, source, span.
        self.frames = frames
        self.rest = rest


def last(text, is_own):
    """The last exception of a text that passed through a file for which `is_own` is true, or None."""
    start = text.rfind(f"{_START}\n")
    rest = text[:start] if start >= 0 else text
    lines = text[start:].splitlines()[1:] if start >= 0 else text.splitlines()
    if start < 0 and not any(map(_FRAME.match, lines)):
        return None
    if start < 0:  # a file that does not compile has no line `Traceback`
        first = next(number for number, line in enumerate(lines) if _FRAME.match(line))
        rest, lines = "".join(f"{line}\n" for line in lines[:first]), lines[first:]
    frames, at = [], 0
    while at < len(lines):
        found = _FRAME.match(lines[at])
        if found is None:
            if lines[at].startswith("  "):
                at += 1
                continue
            break
        source, span, at = _source(lines, at + 1)
        if is_own(found["file"]):
            frames.append((found["file"], int(found["line"]), found["function"] or "<module>", source, span))
    said = _ERROR.match(lines[at]) if at < len(lines) else None
    if said is None or not frames:
        return None
    message = "\n".join([said["message"] or "", *lines[at + 1 :]]).rstrip()
    return Found(_what(said["name"], message, frames), frames, rest)


def _source(lines, at):
    """The line of source below a frame, the part of it that is marked, and where the next frame begins."""
    if at >= len(lines) or not lines[at].startswith("    "):
        return "", None, at
    source, span = lines[at][4:], None
    at += 1
    while at < len(lines) and lines[at].startswith("    ") and not lines[at].strip(" ~^"):
        mark = lines[at][4:]
        begin, end = len(mark) - len(mark.lstrip()), len(mark.rstrip())
        if "^" in mark and end - begin < len(source.strip()):
            span = begin, end
        at += 1
    return source, span, at


def _what(name, message, frames):
    if name in ("SyntaxError", "IndentationError", "TabError"):
        file, line, _, source, span = frames[-1]
        column = span[0] + 1 if span else 0
        return contract.syntax(name, message, file=file, line=line, column=column, end=None, text=source)
    suggestions, meant = [], _MEANT.search(message)
    if meant is not None and meant["name"]:
        suggestions.append(meant["name"])
        message = message[: meant.start()]
    details = {}
    if (named := _NAME.match(message)) is not None:
        details["module" if name in ("ModuleNotFoundError", "ImportError") else "name"] = named[1]
    if name == "KeyError":
        details["key"] = message
    if name == "EOFError":
        details["input"] = "ended"
    return contract.exception(name, message, during_import=False, suggestions=suggestions, details=details)
