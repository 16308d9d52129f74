"""What the class of an object has, and where in the file that is which the class doesn't have.

Read from the file and from the class itself: no attribute of a learner's object is asked for, since that may run their code.
"""

import ast
import linecache
import re
import sys

_type, _isinstance = type, isinstance

_FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
_NOT_CALLABLE = re.compile(r"'\w+' object is not callable")


def astray(cls, name):
    """The function that was to be a method of a class, where it is written outside of it: in another function, or beside the class."""
    tree = _tree(cls)
    home = (
        next((it for it in ast.walk(tree) if _isinstance(it, ast.ClassDef) and it.name == cls.__name__), None) if tree else None
    )
    if home is None:
        return {}
    for method in home.body:
        inner = ast.walk(method) if _isinstance(method, _FUNCTIONS) else ()
        found = next((it for it in inner if it is not method and _isinstance(it, _FUNCTIONS) and it.name == name), None)
        if found is not None:
            return {"astray": "function", "astray_in": method.name, "astray_line": str(found.lineno)}
    beside = next((it for it in tree.body if _isinstance(it, _FUNCTIONS) and it.name == name), None)
    takes_self = beside is not None and [it.arg for it in beside.args.args[:1]] == ["self"]
    return {"astray": "file", "astray_line": str(beside.lineno)} if takes_self else {}


def hidden(message, frame, where):
    """The method that an attribute of the same name hides: `self.winner = None`, and then `game.winner()`."""
    if where is None or not _NOT_CALLABLE.match(message):
        return {}
    try:
        tree = ast.parse("".join(linecache.getlines(frame.f_code.co_filename)))
    except (SyntaxError, ValueError):
        return {}
    for node in ast.walk(tree):
        callee = node.func if _isinstance(node, ast.Call) and _at(node, where) else None
        if not _isinstance(callee, ast.Attribute) or not _isinstance(callee.value, ast.Name):
            continue
        owner = frame.f_locals.get(callee.value.id, frame.f_globals.get(callee.value.id))
        cls, name = _type(owner), callee.attr
        if cls.__module__ == "builtins" or not any(callable(vars(base).get(name)) for base in cls.__mro__):
            continue
        stores = [
            it for it in ast.walk(_tree(cls) or tree) if _isinstance(it, ast.Attribute) and _isinstance(it.ctx, ast.Store)
        ]
        lines = [it.lineno for it in stores if it.attr == name and _isinstance(it.value, ast.Name) and it.value.id == "self"]
        if lines:
            return {"hidden_method": name, "hidden_class": cls.__name__, "hidden_line": str(lines[0])}
    return {}


def _at(node, where):
    return (node.lineno, node.end_lineno, node.col_offset, node.end_col_offset) == tuple(where)


def _tree(cls):
    """The file in which a class is written."""
    path = getattr(sys.modules.get(cls.__module__), "__file__", None)
    try:
        return ast.parse("".join(linecache.getlines(path))) if _type(path) is str else None
    except (SyntaxError, ValueError):
        return None
