"""Assertions that a library makes for a test: those of `unittest`, and the `match=` of `pytest.raises`."""

import ast
import re

from . import describe
from .relations import UNITTEST

_type, _isinstance, _len = type, isinstance, len


def operands(call, method):
    """What a call of a method of `unittest` gives for the values, None for what cannot be told."""
    given = {word.arg: word.value for word in call.keywords}
    if any(_isinstance(part, ast.Starred) for part in call.args):
        return []
    found = []
    for index, name in enumerate(method.parameters):
        node = call.args[index] if index < _len(call.args) else given.get(name)
        if node is None:
            return []
        found.append(node)
    return found


def has_message(call, method):
    return any(word.arg == "msg" for word in call.keywords) or _len(call.args) > _len(method.parameters)


def after_standard(text, values):
    """The author's words, which come after those of `unittest` itself."""
    for value in values[:1]:
        for said in ("is not true", "is not false"):
            standard = f"{describe.safe_repr(value)} {said} : "
            if text.startswith(standard):
                return text[_len(standard) :]
    return text.rpartition(" : ")[2].strip() or None


def is_unittests(frame):
    return frame.f_code.co_filename.replace("\\", "/").endswith("unittest/case.py")


def of_unittest(error):
    """The assertion of `unittest` that the test called, and the values that it was given."""
    if not _isinstance(error, AssertionError):
        return None
    tb = error.__traceback__
    while tb is not None:
        name = tb.tb_frame.f_code.co_name
        if name in UNITTEST and is_unittests(tb.tb_frame):
            names = tb.tb_frame.f_locals
            return name, [names.get(parameter) for parameter in UNITTEST[name].parameters]
        tb = tb.tb_next
    return None


def other_message(error):
    """The relation, the exception and the text, when `pytest.raises(…, match=…)` or `assertRaisesRegex` saw an exception with another
    message.

    Relations: `contains`, `begins with`, `ends with`, `reads` for a pattern that is a plain text, `matches` for another one.
    """
    if not _isinstance(error, AssertionError):
        return None
    frame = describe.last_entry(error).tb_frame
    if is_unittests(frame) and frame.f_code.co_name == "_raiseFailure":
        frame = _before_last(error)
    elif not frame.f_globals.get("__name__", "").startswith("_pytest."):
        return None
    names = frame.f_locals
    if is_unittests(frame):
        raised, pattern = names.get("exc_value"), getattr(names.get("self"), "expected_regex", None)
    elif frame.f_code.co_name == "__exit__":  # `with pytest.raises(…, match=…)`
        raised, pattern = names.get("exc_val"), getattr(names.get("self"), "match", None)
    else:  # `excinfo.match(…)`
        raised, pattern = getattr(names.get("self"), "value", None), names.get("regexp")
    pattern = getattr(pattern, "pattern", pattern)
    if not _isinstance(raised, BaseException) or _type(pattern) is not str:
        return None
    relation, text = _plain_text(pattern)
    return relation, raised, text


def _before_last(error):
    """The frame that called the one in which an exception was raised."""
    tb, frame = error.__traceback__, None
    while tb.tb_next is not None:
        tb, frame = tb.tb_next, tb.tb_frame
    return frame


def _plain_text(pattern):
    """Take a regular expression that matches just one text apart: how it is bound to the ends, and the text."""
    body = pattern.removeprefix("^")
    bound = body != pattern, body.endswith("$") and not body.endswith("\\$")
    body = body[:-1] if bound[1] else body
    text = re.sub(r"\\([^a-zA-Z0-9])", r"\1", body)
    if re.search(r"(?<!\\)(?:\\\\)*(?:[*+?{}\[\]|()^$]|\\[a-zA-Z0-9])", body):
        return "matches", pattern
    return {(0, 0): "contains", (1, 0): "begins with", (0, 1): "ends with", (1, 1): "reads"}[bound], text
