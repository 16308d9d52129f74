"""What an ordinary `assert` is about, when it looks at something that the vocabulary has given: a run, a file, an answer, rows."""

import ast
import copy
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


#: What is asked of the right side of an assertion, in the words for its left one.
_MIRRORED = {"==": "==", "in": "has", "not in": "has not"}
#: So many names of a test lead from one to the next.
_DEPTH = 4
_VALUES = (ast.Call, ast.Await, ast.Attribute, ast.Subscript, ast.Compare, ast.BoolOp, ast.UnaryOp)


def of(nodes, looker, op, operands):
    """Look at the sides of an assertion: the parts of a problem that say more than its expression, or None."""
    sides = [(nodes[0], op, operands)]
    sides += [(node, _MIRRORED.get(op), operands[::-1]) for node in nodes[1:2]]
    for node, asked, values in sides:
        tree = node and _Origins(looker).visit(copy.deepcopy(node))
        found = tree and _of_side(tree, looker.locals, asked, values)
        if found is not None:
            return found
    return None


class _Origins(ast.NodeTransformer):
    """Puts what gave a name of the test its value in the place of the name; what the vocabulary has given keeps its name."""

    def __init__(self, looker, depth=0):
        self.looker, self.depth = looker, depth

    def visit_Name(self, node):
        if self.depth >= _DEPTH or type(self.looker.name(node.id)).__module__.startswith("pythlings_checks"):
            return node
        origin, _ = self.looker.flow.origin(node.id)
        if not isinstance(origin, _VALUES):
            return node
        return _Origins(self.looker, self.depth + 1).visit(copy.deepcopy(origin))


def _of_side(tree, names, op, operands):
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
    # The name may stand for another run by now.
    is_of_it = (
        isinstance(tree, ast.Attribute) and isinstance(tree.value, ast.Name) and getattr(ran, tree.attr, None) == operands[0]
    )
    if is_of_it and tree.attr in _STREAMS and all(type(operand) is str for operand in operands):
        if op == "==":
            return ran.failure({"why": "output", "stream": _STREAMS[tree.attr], "expected": operands[1], "actual": operands[0]})
        if op == "has":
            return ran.failure({"why": "lacks", "part": operands[1]})
    if is_of_it and op == "==" and tree.attr == "status" and type(operands[1]) is int:
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
