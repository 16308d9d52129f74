"""Slips that Python itself cannot name, found where an exception has been raised: facts for its explanation.

Looked at only when an exception is described; nothing of the learner's is run for it.
"""

import ast
import builtins
import functools
import linecache
import re
import sys
import types

from . import describe, origins
from .misreadings import is_dataclass, untyped_fields

_type, _len, _isinstance = type, len, isinstance

_FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
#: The class of what pytest makes of a fixture's function.
_FIXTURE = "FixtureFunctionDefinition"
_FUNCTION_TYPES = (types.FunctionType, types.BuiltinFunctionType, types.MethodType)
#: The function that takes arguments, what it takes, and what it was given, in Python's words.
_TOO_MANY = re.compile(r"(\w+)\.(\w+)\(\) takes (\d+) positional arguments? but (\d+) (?:was|were) given$")
_NO_ITERATOR = re.compile(r"'(\w+)' object is not an iterator$|iter\(\) returned non-iterator of type '(\w+)'$")
_NO_ARGUMENTS = re.compile(r"(\w+)\(\) takes no arguments$")


def of(error, files):
    """Return the facts, by name."""
    entry = describe.last_entry(error) if error.__traceback__ is not None else None
    if entry is None:
        return {}
    frame = entry.tb_frame
    is_own = frame.f_code.co_filename in files.own
    try:
        facts = _of_class(error, frame, files) | _fixture(error, entry)
        if not is_own:
            return facts or _inside(error, frame, files)
        tree = _tree(frame.f_code.co_filename)
        facts |= _hidden(error, entry, tree) | _untyped(error, tree) | _passed_itself(error, entry, tree)
        if _isinstance(error, (ValueError, TypeError)) and "unpack" in describe.safe_str(error):
            facts |= _loop(entry, tree) or _taken_apart(error, entry, tree, files)
        if _isinstance(error, KeyError):
            facts |= _near_key(error, entry, tree)
        if (
            _isinstance(error, TypeError)
            and not facts
            and ("function" in describe.safe_str(error) or "method" in describe.safe_str(error))
        ):
            facts |= _uncalled(error, files)
        function, where = frame.f_code.co_name, describe.position(entry)
        known = frame.f_globals | frame.f_locals
        place = origins.Place(tree, entry.tb_lineno, where, function, known)
        facts |= origins.of(place, _type(error).__name__, describe.safe_str(error))
        # An endless recursion has the same places a thousand times.
        places = {(it.tb_frame.f_code.co_filename, it.tb_lineno): None for it in _entries(error)}
        for path, line in places:
            if path in files.own:
                facts |= origins.except_with_or(_tree(path), line, _type(error).__name__)
        return facts
    except (SyntaxError, ValueError, RecursionError):
        return {}


def of_traceback(files, kind, message, frames):
    """Return the facts about an exception that ended a program, from the lines that Python wrote about it."""
    try:
        facts = {}
        for frame in frames:
            facts |= origins.except_with_or(_tree(files.work + frame["file"]), frame["line"], kind)
        last = frames[-1]
        tree, where = _tree(files.work + last["file"]), _bytes_of(last)
        place = origins.Place(tree, last["line"], where, last["function"])
        if kind == "TypeError" and (message.endswith("is not callable") or "arg 2 must be" in message):
            facts |= _hidden_in_text(place)
        return facts | origins.of(place, kind, message)
    except (SyntaxError, ValueError, RecursionError):
        return {}


def _bytes_of(frame):
    """The marked part of a frame's line as a syntax tree counts it; None when nothing is marked."""
    if frame["span"] is None:
        return None
    start, stop = (_len(frame["source"][: column - 1].encode()) for column in frame["span"])
    return frame["line"], frame["line"], start, stop


def _hidden_in_text(place):
    """As `_hidden`, where only the file is known."""
    for node in place.nodes():
        for name in _callees(node, None):
            before = [it.lineno for it in place.bindings(name) if it.lineno <= place.line and not _isinstance(it, _FUNCTIONS)]
            hides = "function" if _defines(place.tree, name) else "built-in" if hasattr(builtins, name) else ""
            if before and hides:
                return {"variable": name, "variable_line": str(before[-1]), "hides": hides}
    return {}


def _tree(path):
    return _parsed("".join(linecache.getlines(path)))


@functools.lru_cache(8)
def _parsed(text):
    return ast.parse(text)


def _of_class(error, frame, files):
    """A class of the learner's that lacks something: `self`, or `@dataclass`."""
    if not _isinstance(error, TypeError):
        return {}
    message = describe.safe_str(error)
    found = _TOO_MANY.search(message)
    if found is not None and int(found[4]) == int(found[3]) + 1:
        file, node = next(((path, it) for path, it in _classes(files) if it.name == found[1]), (None, None))
        method = next((it for it in getattr(node, "body", ()) if _isinstance(it, _FUNCTIONS) and it.name == found[2]), None)
        if method is None or method.decorator_list or [it.arg for it in method.args.args][:1] == ["self"]:
            return {}
        return {
            "method": f"{found[1]}.{found[2]}",
            "method_file": files.relative(file),
            "method_line": str(method.lineno),
            "parameters": ast.unparse(method.args),
        }
    if (found := _NO_ITERATOR.match(message)) is not None:
        name = found[1] or found[2]
        node = next((it for _, it in _classes(files) if it.name == name), None)
        methods = {it.name for it in getattr(node, "body", ()) if _isinstance(it, _FUNCTIONS)}
        if node is not None and "__next__" not in methods:
            return {"no_next": name, "class_line": str(node.lineno), "has_iter": "yes" if "__iter__" in methods else ""}
    name = None
    if (found := _NO_ARGUMENTS.search(message)) is not None:
        name = found[1]
    elif frame.f_globals.get("__name__") == "dataclasses" and "dataclass" in message:
        value = next((frame.f_locals[it] for it in ("class_or_instance", "obj", "_obj", "self") if it in frame.f_locals), None)
        name = (value if _isinstance(value, type) else _type(value)).__name__
    for _, node in _classes(files) if name is not None else ():
        has_fields = any(_isinstance(it, ast.AnnAssign) for it in node.body)
        has_init = any(_isinstance(it, _FUNCTIONS) and it.name == "__init__" for it in node.body)
        if node.name == name and has_fields and not has_init and not node.bases and not is_dataclass(node):
            return {"undecorated": name, "class_line": str(node.lineno)}
    return {}


def _passed_itself(error, entry, tree):
    """`self.switch(self)`: the call that gives an object to its own method, which has got it already."""
    where = describe.position(entry)
    if where is None or not _isinstance(error, TypeError) or "positional argument" not in describe.safe_str(error):
        return {}
    for node in ast.walk(tree):
        if not _isinstance(node, ast.Call) or not origins.at(node, where) or not _isinstance(node.func, ast.Attribute):
            continue
        owner = ast.unparse(node.func.value)
        if node.args and ast.unparse(node.args[0]) == owner:
            rest = ", ".join([ast.unparse(part) for part in (*node.args[1:], *node.keywords)])
            return {"passed_itself": owner, "passed_right": f"{ast.unparse(node.func)}({rest})"[:120]}
    return {}


def _fixture(error, entry):
    """A fixture's name that is used where it is no parameter: there it is what pytest made of the function."""
    where = describe.position(entry)
    if where is None or _FIXTURE not in describe.safe_str(error):
        return {}
    frame = entry.tb_frame
    for node in ast.walk(_tree(frame.f_code.co_filename)):
        if _isinstance(node, ast.expr) and origins.at(node, where):
            names = [part.id for part in ast.walk(node) if _isinstance(part, ast.Name)]
            found = [name for name in names if _type(_value_of(name, frame)).__name__ == _FIXTURE]
            if found:
                return {"fixture": found[0], "fixture_in": frame.f_code.co_name}
    return {}


def _classes(files):
    """Path and class, of each in the learner's files."""
    for path in sorted(files.own):
        try:
            tree = _tree(path)
        except (SyntaxError, ValueError, RecursionError):
            continue
        yield from ((path, node) for node in ast.walk(tree) if _isinstance(node, ast.ClassDef))


def _taken_apart(error, entry, tree, files):
    """What was taken apart into several names, and the dictionary whose keys a function of the learner's was given."""
    frame = entry.tb_frame
    for node in ast.walk(tree):
        is_loop = _isinstance(node, (ast.For, ast.comprehension)) and _isinstance(node.target, ast.Tuple)
        if is_loop and node.target.lineno <= entry.tb_lineno <= node.iter.end_lineno and _isinstance(node.iter, ast.Name):
            items = _value_of(node.iter.id, frame)
            wrong = [it for it in items if _length(it) != _len(node.target.elts)] if _type(items) in (list, tuple) else []
            if wrong and _type(wrong[0]) in (str, int, list, tuple):
                return {
                    "apart": describe.safe_repr(wrong[0])[:60],
                    "apart_of": node.iter.id,
                    "apart_type": _type(wrong[0]).__name__,
                }
        is_it = _isinstance(node, ast.Assign) and node.lineno == entry.tb_lineno and _isinstance(node.targets[0], ast.Tuple)
        if not is_it or not _isinstance(node.value, ast.Name):
            continue
        value = frame.f_locals.get(node.value.id, frame.f_globals.get(node.value.id))
        if _type(value) not in (str, int, list, tuple):
            return {}
        facts = {"apart": describe.safe_repr(value)[:60], "apart_name": node.value.id, "apart_type": _type(value).__name__}
        entries = [it for it in _entries(error) if it.tb_frame.f_code.co_filename in files.own]
        if _len(entries) > 1:
            facts |= _given_as_key(entries[-2], frame.f_code.co_name)
        return facts
    return {}


def _length(value):
    return _len(value) if _type(value) in (str, list, tuple) else 1


def _given_as_key(entry, name):
    """The dictionary in `sorted(counts, key=rank)`, where `rank` is the name."""
    where = describe.position(entry)
    for node in ast.walk(_tree(entry.tb_frame.f_code.co_filename)):
        if not _isinstance(node, ast.Call) or where is None or not origins.at(node, where) or not node.args:
            continue
        is_key = any(_isinstance(word.value, ast.Name) and word.value.id == name for word in node.keywords)
        if is_key and _isinstance(node.args[0], ast.Name) and _isinstance(node.func, ast.Name):
            names = entry.tb_frame
            found = names.f_locals.get(node.args[0].id, names.f_globals.get(node.args[0].id))
            if _isinstance(found, dict):
                return {"keys_of": node.args[0].id, "keys_line": str(node.lineno), "keys_to": node.func.id}
    return {}


def _near_key(error, entry, tree):
    """A key that the dictionary has, and that is nearly the one it was asked for."""
    where, wanted = describe.position(entry), error.args[0] if error.args else None
    if where is None or _type(wanted) is not str:
        return {}
    for node in ast.walk(tree):
        if _isinstance(node, ast.Subscript) and origins.at(node, where) and _isinstance(node.value, ast.Name):
            names = entry.tb_frame
            found = names.f_locals.get(node.value.id, names.f_globals.get(node.value.id))
            keys = [key for key in found if _type(key) is str] if _isinstance(found, dict) else []
            if close := describe.close_names(wanted, keys):
                return {"near_key": repr(close[0])}
            if keys and _len(keys) == _len(found) <= 8:
                return {"keys": ", ".join(map(repr, keys))[:200]}
    return {}


def _uncalled(error, files):
    """The line that has named a function of the learner's, or Python's, without its brackets."""
    entries = [it for it in _entries(error) if it.tb_frame.f_code.co_filename in files.own]
    meant = {id(value) for value in _named_at(entries[-1]).values() if _isinstance(value, _FUNCTION_TYPES)}
    for entry in reversed(entries):
        frame = entry.tb_frame
        tree = _tree(frame.f_code.co_filename)
        inner = [it for it in ast.walk(tree) if _isinstance(it, _FUNCTIONS) and it.lineno <= entry.tb_lineno <= it.end_lineno]
        for node in ast.walk(inner[-1] if inner else tree):
            if _isinstance(node, ast.Assign) and node.lineno <= entry.tb_lineno and _isinstance(node.targets[0], ast.Name):
                value = node.value if _isinstance(node.value, (ast.Name, ast.Attribute)) else None
                if _isinstance(value, ast.Name) and id(_value_of(value.id, frame)) in meant:
                    code = ast.unparse(node)
                    return {"uncalled": value.id, "uncalled_line": str(node.lineno), "uncalled_code": code}
        if entry is not entries[-1]:
            for name, value in _named_at(entry).items():
                if id(value) in meant:
                    return {"uncalled": name, "uncalled_line": str(entry.tb_lineno), "uncalled_code": ""}
    return {}


def _value_of(name, frame):
    found = frame.f_locals.get(name, frame.f_globals.get(name, describe))
    return getattr(builtins, name, None) if found is describe else found


def _named_at(entry):
    """The names in the expression that was running, those that are called left out, with what they stand for."""
    where, found = describe.position(entry), {}
    if where is None:
        return found
    for node in ast.walk(_tree(entry.tb_frame.f_code.co_filename)):
        if _isinstance(node, ast.expr) and origins.at(node, where):
            called = {id(part.func) for part in ast.walk(node) if _isinstance(part, ast.Call)}
            names = [part for part in ast.walk(node) if _isinstance(part, ast.Name) and id(part) not in called]
            found |= {part.id: _value_of(part.id, entry.tb_frame) for part in names}
    return found


def _entries(error):
    """The entries of a traceback, outermost first."""
    tb, found = error.__traceback__, []
    while tb is not None:
        found.append(tb)
        tb = tb.tb_next
    return found


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
        names = [name for node in ast.walk(tree) if origins.at(node, where) for name in _callees(node, error)]
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
