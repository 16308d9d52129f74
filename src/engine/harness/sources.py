"""Where in the learner's file the texts are that a test has found there: `lambdas == []`, where `lambdas` are from its tree."""

import ast
import linecache

from . import contract, describe

_type, _isinstance = type, isinstance

#: A shorter text may be anywhere.
_LONG = 4


def place(files, test_file, what):
    """The frame of the first line that has what a test has found in the source and does not want; None for every other comparison."""
    if what["kind"] != "comparison" or what["op"] not in ("==", "not in", "!="):
        return None
    text = "".join(linecache.getlines(test_file))
    if not any(word in text for word in ("ast.parse", "getsource", "tokenize", "__file__")):
        return None
    found = _texts(what["actual"]["repr"])
    wanted = _texts(what["expected"]["repr"])
    for unwanted in [text for text in found if text not in wanted]:
        for path in sorted(files.own):
            line = _line(path, unwanted)
            if line is not None:
                source = describe.line_of(path, line)
                return contract.frame(files.relative(path), line, "", source[:2000], None)
    return None


def _texts(shown):
    """The texts in a value, from its `repr`."""
    try:
        value = ast.literal_eval(shown)
    except (ValueError, SyntaxError, RecursionError, MemoryError):
        return []
    parts = list(value) if _type(value) in (list, tuple, set, dict) else [value]
    return [part for part in parts if _type(part) is str]


def _line(path, text):
    """The first line of a file with a piece of code, a name, or a kind of node."""
    lines = linecache.getlines(path)
    try:
        tree = ast.parse("".join(lines))
    except (SyntaxError, ValueError, RecursionError):
        return None
    nodes = [node for node in ast.walk(tree) if hasattr(node, "lineno")]
    whole = [node.lineno for node in nodes if _type(node).__name__ == text or _name(node) == text or _unparsed(node) == text]
    if whole:
        return min(whole)
    is_long = len(text.strip()) >= _LONG and "\n" not in text
    return next((number for number, line in enumerate(lines, 1) if is_long and text.strip() in line), None)


def _name(node):
    if _isinstance(node, ast.alias):
        return node.name
    return next((name for field in ("id", "attr", "name") if _type(name := getattr(node, field, None)) is str), None)


def _unparsed(node):
    try:
        return ast.unparse(node)
    except (ValueError, RecursionError):
        return None
