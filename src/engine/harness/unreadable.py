"""Files of the learner's that do not compile."""

import re

from . import contract, describe, misspelt

_type, _len, _isinstance = type, len, isinstance


def syntax(error, file, data):
    """Describe a file that does not compile."""
    text = data.decode("utf-8", "replace")
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    line, column, end, meant = 0, 0, None, None
    if _isinstance(error, SyntaxError):
        line, column = error.lineno or 0, error.offset or 0
        if error.end_lineno and error.end_offset and error.end_offset > 0:
            end = [error.end_lineno, error.end_offset]
        if (found := misspelt.find(error, text.removeprefix("\ufeff"))) is not None:
            line, column, length, meant = found
            end = [line, column + length]
        elif (found := _lone_try(error, lines)) is not None:
            line, column = found
            end = [line, column + _len("try")]
        elif (found := _curly_end(error, lines)) is not None:
            column, end = found, [line, found + 1]
    name, message = _type(error).__name__, describe.safe_str(getattr(error, "msg", error))
    if b"\0" in data or "utf-8' codec" in message or "Non-UTF-8" in message:
        name, line, column = "UnicodeDecodeError", _first_undecodable(data), 0
    text = (lines[line - 1] if 0 < line <= _len(lines) else "")[:2000]
    what = contract.syntax(name, message, file=file, line=line, column=max(0, column), end=end, text=text, meant=meant)
    return contract.problem(what)


#: What comes after the end of a text in a line.
_AFTER = re.compile(r"[^\w\"']*(?:#.*)?$")


def _curly_end(error, lines):
    """Column of the curly quote that should close a text: Python marks the text's beginning, which is right."""
    is_open = re.match(r"unterminated (f-|t-)?string literal", error.msg or "")
    if not is_open or not 0 < (error.lineno or 0) <= _len(lines):
        return None
    text, start = lines[error.lineno - 1], (error.offset or 1) - 1
    quote = re.match(r"[A-Za-z]*([\"'])", text[start:])
    curly = {'"': "“”„", "'": "‘’‚"}[quote[1]] if quote else ""
    at = max([text.rfind(sign, start) for sign in curly], default=-1)
    return at + 1 if at > start and _AFTER.match(text[at + 1 :]) else None


def _lone_try(error, lines):
    """Line and column of the `try` that has no `except`: Python names the line after its block."""
    if error.msg != "expected 'except' or 'finally' block" or not 0 < (error.lineno or 0) <= _len(lines):
        return None
    after = lines[error.lineno - 1]
    limit = _len(after) - _len(after.lstrip())
    for at in range(error.lineno - 2, -1, -1):
        indent = _len(lines[at]) - _len(lines[at].lstrip())
        if re.match(r"try\s*:", lines[at].lstrip()) and indent >= limit:
            return at + 1, indent + 1
    return None


def _first_undecodable(data):
    try:
        data.decode("utf-8")
    except UnicodeDecodeError as error:
        return data[: error.start].count(b"\n") + 1
    return data[: data.find(b"\0")].count(b"\n") + 1 if b"\0" in data else 0
