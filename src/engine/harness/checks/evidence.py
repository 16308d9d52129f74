"""What an ordinary `assert` is about, when it looks at something that the vocabulary has given: a run, a file, an answer, rows."""

import ast
import os
import sys

from pythlings_harness import contract, describe

from . import formats
from .documents import Document
from .failure import CheckFailed, Place, Unreadable
from .running import Ran, path_text

#: What of a run is its output; the name of the stream for a comparison.
_STREAMS = {"stdout": "stdout", "screen": "screen"}


#: The exception of a reader in a test, and the forms of what it reads.
_READERS = {"JSONDecodeError": ("JSON", "notebook"), "TOMLDecodeError": ("TOML",)}
#: Files that are looked at to find the one that a test could not read.
_MOST_FILES = 200


def unreadable(error, folder):
    """What is wrong with the file that a test could not read with Python's own means; None when it can't be told which that is."""
    forms, seen = _READERS[type(error).__name__], 0
    for above, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if name not in ("__pycache__", ".git", ".venv")]
        for name in names:
            path, form = os.path.join(above, name), formats.form_of(name)
            seen += 1
            if form not in forms or seen > _MOST_FILES:
                continue
            text = path_text(path)
            # Where the text is known, it has to be this one.
            if getattr(error, "doc", text).replace("\r\n", "\n") != text.replace("\r\n", "\n"):
                continue
            try:
                formats.FORMS[form](text.replace("\r\n", "\n"))
            except Unreadable as found:
                fault = {"why": "syntax", "message": found.message}
                place = Place(path, found.line, text, found.span, around=1) if found.line else None
                return CheckFailed(contract.document(name, form, fault), place=place)
    return None


def of(source, names, op, operands):
    """Look at the left side of an assertion: the parts of a problem that say more than its expression, or None."""
    try:
        tree = ast.parse(source.strip(), mode="eval").body
    except (SyntaxError, ValueError):
        return None
    document = _subject(tree, names, Document)
    if document is not None and op == "==" and (path := _asked(tree)) is not None and path in document:
        compared = describe.comparison("==", *operands)
        fault = {"why": "value", "path": path} | {name: compared[name] for name in ("actual", "expected", "differences")}
        return document.failure(fault, path)
    for module, kind, look in (("web", "Answer", _of_answer), ("sql", "Rows", _of_rows)):
        subject = _subject(tree, names, getattr(sys.modules.get(f"pythlings_checks.{module}"), kind, None))
        if subject is not None:
            return look(subject, tree, op, operands)
    ran = _subject(tree, names, Ran)
    if ran is None:
        return None
    if op == "==" and isinstance(tree, ast.Attribute) and isinstance(tree.value, ast.Name):
        if tree.attr in _STREAMS and all(type(operand) is str for operand in operands):
            return ran.failure({"why": "output", "stream": _STREAMS[tree.attr], "expected": operands[1], "actual": operands[0]})
        if tree.attr == "status" and type(operands[1]) is int:
            return ran.failure({"why": "status", "expected": operands[1]})
    return ran.failure(None)


def _of_answer(answer, tree, op, operands):
    if op == "==" and isinstance(tree, ast.Attribute) and tree.attr == "status" and type(operands[1]) is int:
        return answer.failure(answer.other_status(operands[1]))
    steps, node = [], tree
    while isinstance(node, ast.Subscript) and isinstance(node.slice, ast.Constant):
        steps.insert(0, node.slice.value)
        node = node.value
    if op == "==" and isinstance(node, ast.Attribute) and node.attr in ("json", "data") and _is_json(operands):
        return answer.failure(answer.other_value(steps, *operands))
    return answer.failure(None)


def _is_json(values):
    return all(value is None or type(value) in (str, int, float, bool, list, dict) for value in values)


def _of_rows(rows, tree, op, operands):
    if op == "==" and isinstance(tree, ast.Attribute) and tree.attr == "rows" and type(operands[1]) is list:
        return rows.failure(rows.other_rows(operands[1]))
    return rows.failure(None)


def _subject(tree, names, kind):
    """The first thing of this kind that an expression names."""
    for node in ast.walk(tree):
        if kind is not None and isinstance(node, ast.Name) and type(names.get(node.id)) is kind:
            return names[node.id]
    return None


def _asked(tree):
    """The path in `document["a.b"]` and `document.get("a.b")`."""
    if isinstance(tree, ast.Subscript) and isinstance(tree.value, ast.Name):
        part = tree.slice
    elif isinstance(tree, ast.Call) and isinstance(tree.func, ast.Attribute) and tree.func.attr == "get" and tree.args:
        part = tree.args[0]
    else:
        return None
    return part.value if isinstance(part, ast.Constant) and isinstance(part.value, str) else None
