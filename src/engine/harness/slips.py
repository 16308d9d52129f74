"""Slips that Python itself cannot name, found where an exception has been raised: facts for its explanation.

Looked at only when an exception is described; nothing of the learner's is run for it.
"""

import ast
import builtins
import linecache
import sys

from . import contract, describe

_type, _len, _isinstance = type, len, isinstance

_FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)


def of(error, files):
    """Return the facts, by name."""
    entry = describe.last_entry(error) if error.__traceback__ is not None else None
    if entry is None:
        return {}
    code = entry.tb_frame.f_code
    if code.co_filename not in files.own:
        return _inside(error, entry.tb_frame, files)
    try:
        tree = ast.parse("".join(linecache.getlines(code.co_filename)))
        facts = _hidden(error, entry, tree) | _untyped(error, tree)
        if _isinstance(error, (ValueError, TypeError)) and "unpack" in describe.safe_str(error):
            facts |= _loop(entry, tree)
        return facts
    except (SyntaxError, ValueError, RecursionError):
        return {}


def _inside(error, frame, files):
    """The module that an exception was raised in, when it is neither the learner's nor of the tests."""
    filename, name = frame.f_code.co_filename, frame.f_globals.get("__name__")
    if filename in files.tests or filename.startswith(files.work) or _type(name) is not str:
        return {}
    top = name.partition(".")[0]
    led = any(entry["file"] for entry in files.frames(error.__traceback__)[0])
    return {"inside": top} if led and top in sys.stdlib_module_names and top != "unittest" else {}


def _hidden(error, entry, tree):
    """A variable in whose place a function, or a module, was meant."""
    if _isinstance(error, UnboundLocalError):
        return _hidden_in_function(error, entry, tree)
    where = describe.position(entry)
    if where is None or not _isinstance(error, (TypeError, AttributeError)):
        return {}
    frame = entry.tb_frame
    message = describe.safe_str(error)
    if _isinstance(error, TypeError) and not (message.endswith("is not callable") or "arg 2 must be" in message):
        names = []
    else:
        names = [name for node in ast.walk(tree) if _at(node, where) for name in _callees(node, error)]
    for name in names:
        value = frame.f_locals.get(name, frame.f_globals.get(name, len))
        if callable(value) or _type(value) is _type(sys):
            continue
        lines = [line for line in _bindings(tree, name, frame) if line is not None]
        if not lines:
            continue
        before = [line for line in lines if line <= entry.tb_lineno]
        hides = "function" if _defines(tree, name) else "built-in" if hasattr(builtins, name) else ""
        if _isinstance(error, AttributeError):
            hides = "module" if name in sys.stdlib_module_names else ""
        return {"variable": name, "variable_line": str((before or lines)[-1]), "hides": hides}
    return {}


def _hidden_in_function(error, entry, tree):
    """The same where the call comes before the variable has its value: `list = list(letters)`."""
    name = getattr(error, "name", None) or describe.safe_str(error).partition("'")[2].partition("'")[0]
    code = entry.tb_frame.f_code
    hides = "function" if _defines(tree, name) else "built-in" if hasattr(builtins, name) else ""
    calls = [node for node in ast.walk(tree) if _isinstance(node, ast.Call) and node.lineno == entry.tb_lineno]
    if not hides or not any(_isinstance(node.func, ast.Name) and node.func.id == name for node in calls):
        return {}
    inner = [node for node in ast.walk(tree) if _isinstance(node, _FUNCTIONS) and node.name == code.co_name]
    scopes = [node for node in inner if node.lineno <= entry.tb_lineno <= node.end_lineno]
    lines = _stores(scopes[-1], name) if scopes else []
    return {"variable": name, "variable_line": str(lines[0]), "hides": hides} if lines else {}


def _at(node, where):
    """Whether an expression is the one that was running, or the call of it."""
    place = tuple(getattr(node, name, None) for name in ("lineno", "end_lineno", "col_offset", "end_col_offset"))
    return place == tuple(where)


def _callees(node, error):
    """The names that a call, or the use of an attribute, stands on."""
    if _isinstance(error, AttributeError):
        owner = getattr(node, "value", None)
        return [owner.id] if _isinstance(node, ast.Attribute) and _isinstance(owner, ast.Name) else []
    if not _isinstance(node, ast.Call):
        return []
    if _isinstance(node.func, ast.Name) and node.func.id in ("isinstance", "issubclass") and _len(node.args) > 1:
        return [node.args[1].id] if _isinstance(node.args[1], ast.Name) else []
    return [node.func.id] if _isinstance(node.func, ast.Name) else []


def _bindings(tree, name, frame):
    """The lines in which a name gets its value, in the function that was running or else in the file."""
    scope = tree
    if name in frame.f_locals and frame.f_code.co_name != "<module>":
        inner = [node for node in ast.walk(tree) if _isinstance(node, _FUNCTIONS) and node.name == frame.f_code.co_name]
        lines = [node for node in inner if node.lineno <= frame.f_lineno <= node.end_lineno]
        scope = lines[-1] if lines else tree
        if lines and any(_isinstance(node, ast.arg) and node.arg == name for node in ast.walk(scope.args)):
            return [scope.lineno]
    return _stores(scope, name)


def _stores(scope, name):
    """The lines of a scope in which a name gets its value."""
    found = []
    pending = [*ast.iter_child_nodes(scope)]
    while pending:
        node = pending.pop(0)
        if _isinstance(node, ast.Name) and node.id == name and _isinstance(node.ctx, ast.Store):
            found.append(node.lineno)
        if not _isinstance(node, (*_FUNCTIONS, ast.ClassDef, ast.Lambda)):
            pending += ast.iter_child_nodes(node)
    return sorted(found)


def _defines(tree, name):
    return any(_isinstance(node, _FUNCTIONS) and node.name == name for node in tree.body)


def _loop(entry, tree):
    """The dictionary that a loop with several names goes through."""
    names = entry.tb_frame.f_locals
    for node in ast.walk(tree):
        is_loop = _isinstance(node, (ast.For, ast.comprehension)) and _isinstance(node.target, ast.Tuple)
        if not is_loop or not node.target.lineno <= entry.tb_lineno <= node.iter.end_lineno:
            continue
        if not _isinstance(node.iter, ast.Name):
            continue
        found = names.get(node.iter.id, entry.tb_frame.f_globals.get(node.iter.id))
        if _isinstance(found, dict):
            return {"loops_over": node.iter.id, "loop_names": ast.unparse(node.target).strip("()")}
    return {}


def _untyped(error, tree):
    """A field of a dataclass that has no type, when a dataclass was not made as it should have been."""
    if not _isinstance(error, (TypeError, NameError)):
        return {}
    message = describe.safe_str(error)
    for owner, name, line in untyped_fields(tree):
        if message.startswith((f"{owner}.", f"{owner}()", f"name '{name}' is not defined")):
            return {"field": name, "field_line": str(line), "class": owner}
    return {}


def untyped_fields(tree):
    """Class, name and line of what would be fields of a dataclass if they had a type."""
    for node in ast.walk(tree):
        if not _isinstance(node, ast.ClassDef) or not any("dataclass" in ast.unparse(mark) for mark in node.decorator_list):
            continue
        for part in node.body:
            bare = part.value if _isinstance(part, ast.Expr) else part.targets[0] if _isinstance(part, ast.Assign) else None
            if _isinstance(bare, ast.Name) and not bare.id.startswith("_"):
                yield node.name, bare.id, part.lineno


def in_function(excerpt, files):
    """What in a function does not mean what it looks like: Python runs it all the same, and something else comes out."""
    if excerpt is None:
        return []
    try:
        lines = linecache.getlines(files.work + excerpt["file"])
        tree = ast.parse("".join(lines))
    except (SyntaxError, ValueError, RecursionError):
        return []
    found = [contract.slip("field-without-type", line, name) for _, name, line in untyped_fields(tree)]
    first = excerpt["first_line"]
    for node in ast.walk(tree):
        if _isinstance(node, _FUNCTIONS) and min([node.lineno, *(mark.lineno for mark in node.decorator_list)]) == first:
            has_bits = any(
                _isinstance(part, ast.BinOp) and _isinstance(part.op, (ast.BitAnd, ast.BitOr, ast.LShift, ast.RShift))
                for part in ast.walk(node)
            )
            for part in ast.walk(node):
                kind = _kind(part, has_bits)
                if kind is not None:
                    source = ast.get_source_segment("".join(lines), part) or ""
                    if kind != "plus-sign" or "=+" in source:
                        found.append(contract.slip(kind, part.lineno, source[:200]))
    return found[:8]


def _kind(node, has_bits):
    """The word for what a part of a function is mistaken for."""
    if _isinstance(node, ast.BoolOp) and _isinstance(node.op, ast.Or) and all(map(_is_truth, node.values[1:])):
        first = node.values[0]
        return "or-value" if _isinstance(first, ast.Compare) and _isinstance(first.ops[0], ast.Eq) else None  # `x == 6 or 7`
    if _isinstance(node, ast.Assign) and _isinstance(node.value, ast.UnaryOp) and _isinstance(node.value.op, ast.UAdd):
        return "plus-sign"  # `weeks =+ 1`
    if _isinstance(node, ast.BinOp) and _isinstance(node.op, ast.BitXor) and not has_bits:
        right = node.right
        if _isinstance(right, ast.Constant) and _type(right.value) is int and right.value in (2, 3):
            return "power"  # `side ^ 2`
    return None


def _is_truth(node):
    """A value that is written down and counts as true, whatever the question is."""
    return _isinstance(node, ast.Constant) and _type(node.value) in (int, float, str) and bool(node.value)
