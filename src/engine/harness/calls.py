"""What of a test's expression a learner can read.

A learner knows their own functions, classes and names, Python's, and values. They don't know what the test calls its things. So an
expression is told in words that they know, where it can be: `lines[0]`, after `lines = read(path)`, is `read('a.txt')[0]`. An expression
that is about something else, such as what a helper of the test found out, is the test's own; then the nearest thing of the
learner's is looked for.

Nothing of this runs before a test has failed, and no code of the learner's runs here.
"""

import ast
import functools
import inspect
import os
import sys
import types

from . import asserts, children, contract, specials
from .flow import Flow, source
from .shorter import written
from .words import CALL, MISSING, TESTS_OWN, Output, Reader, TestsOwn

_type, _isinstance, _len, _str = type, isinstance, len, str

#: Characters of an expression into which that of another line was put.
_GROWN = 110
#: Bytes of a file that are shown with a call that names it.
_FILE = 1_000
#: Statements that make an object and change it.
_STEPS = 6
_INNER = (ast.Lambda, ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)


class Seen:
    """What is shown of an expression."""

    __slots__ = ("call", "code", "expression", "files", "has_origin", "steps", "subject")

    def __init__(self, call=None, code=None, expression=None, subject=CALL, steps=(), has_origin=False):
        self.call = call
        #: Code of the learner's that it calls first.
        self.code = code
        #: The test's own expression, where it is not the call.
        self.expression = expression
        self.subject = subject
        #: What made the objects that the call names.
        self.steps = [*steps]
        #: Where a name of the test has its value from is in the call.
        self.has_origin = has_origin
        #: The files that the call names, with what is in them.
        self.files = []

    @property
    def is_of_learner(self):
        """Whether it is in words that a learner knows."""
        return self.subject != TESTS_OWN


class Looker:
    """Looks at the expressions of one frame of a test."""

    def __init__(self, files, frame, line):
        self.files = files
        self.flow = Flow(frame.f_code.co_filename, line)
        self.line = self.flow.line
        self.locals, self.globals = dict(frame.f_locals), frame.f_globals
        #: The paths below the folders of the run that are shown, and what is shown for each.
        self.paths = {}
        self.imports, self.stars = self.flow.bound_by_import()

    def see(self, node, *, earlier=True):
        """Describe an expression; with `earlier`, a call of the learner's before it may be the nearest thing of theirs."""
        try:
            seen = self._see(node, earlier)
        except RecursionError:
            return Seen(expression=_source(node), subject=TESTS_OWN)
        seen.files = [found for path, shown in self.paths.items() if (found := self._given(path, shown, seen)) is not None]
        return seen

    def _given(self, path, shown, seen):
        """A short text file of the test's that a call names: the learner has nowhere else to see it."""
        if path.startswith(self.files.work) or shown not in (seen.call or "") or not os.path.isfile(path):
            return None
        try:
            with open(path, "rb") as file:
                text = file.read(_FILE + 1).decode()
        except (OSError, UnicodeDecodeError):
            return None
        return contract.given(shown, text) if 0 < _len(text) <= _FILE and "\0" not in text else None

    def _see(self, node, earlier):
        raw = _source(node)
        reader = Reader(self, self.line)
        try:
            shown = reader.read(node)
            call = written(shown)
            # What has grown so long by putting other words in says less than the title.
            if reader.is_of_learner and (_len(call) <= _GROWN or not reader.has_origin):
                steps = self._steps(shown, reader)
                code = specials.code_of(self, shown) or self._last_change(shown, reader) or reader.code
                return Seen(call, code, None if call == raw else raw, CALL, steps, reader.has_origin)
        except Output as output:
            near = Seen(output.command) if output.command else self._earlier()
            return Seen(near.call, near.code, raw, output.subject, near.steps)
        except TestsOwn:
            pass
        near = self._inside(node) or (self._earlier() if earlier else Seen())
        near.call = near.call or children.last_command(self.files)
        if near.code is None or near.code.co_name == "__init__":
            # What a loop of the test's asks for says more than how the object was made.
            loops = (specials.iteration(self, it) for it in self.flow.gone_through())
            near.code = next((code for code in loops if code is not None), near.code)
        return Seen(near.call, near.code or self._mentioned(node, 0), raw, TESTS_OWN, near.steps)

    def _last_change(self, shown, reader):
        """The method that an object's attribute was last changed by, as far as the test tells: `cart.add(…)` before `cart.items`."""
        is_made = reader.code is None or reader.code.co_name == "__init__"
        if not _isinstance(shown, ast.Attribute) or not is_made or not reader.classes:
            return None
        names = {node.id for node in ast.walk(shown) if _isinstance(node, ast.Name)}
        for call, _ in self.flow.earlier_calls():
            if _isinstance(call.func, ast.Attribute) and _isinstance(call.func.value, ast.Name) and call.func.value.id in names:
                code = self.code_of(self.value_of(call.func))
                if code is not None:
                    return code
        return None

    def _inside(self, node):
        """The outermost call of the learner's in an expression."""
        waiting = [node]
        while waiting:
            found = waiting.pop(0)
            if _isinstance(found, (ast.Call, ast.Attribute, ast.Subscript)) and found is not node:
                seen = self._readable(found, self.line)
                if seen is not None:
                    return seen
            if not _isinstance(found, _INNER):
                waiting.extend(ast.iter_child_nodes(found))
        return None

    def _earlier(self):
        """The last call of the learner's before the line."""
        for call, line in self.flow.earlier_calls():
            seen = self._readable(call, line)
            if seen is not None:
                return seen
        return Seen()

    def _readable(self, node, line):
        reader = Reader(self, line)
        try:
            shown = reader.read(node)
        except (TestsOwn, Output):
            return None
        call = written(shown)
        is_name = not _isinstance(node, ast.Call)
        if not reader.has_names or (reader.code is None and not is_name) or (_len(call) > _GROWN and reader.has_origin):
            return None
        steps = self._steps(shown, reader)
        if call in steps[:-1]:
            # Something was done after it: the steps tell it all, in their order.
            call = None
        elif steps[-1:] == [call]:
            steps.pop()
        return Seen(call, reader.code, None, CALL, steps)

    def _mentioned(self, node, depth):
        """The code of a function of the learner's that an expression, or a helper that it calls, has by name."""
        for part in ast.walk(node):
            if not _isinstance(part, (ast.Name, ast.Attribute)):
                continue
            value = self.value_of(part)
            code = self.code_of(value)
            if code is not None:
                return code
            if depth < 2 and _isinstance(part, ast.Name):
                helper = self.flow.function_named(part.id)
                if helper is not None and (code := self._mentioned(helper, depth + 1)) is not None:
                    return code
                origin, _ = self.flow.origin(part.id) if helper is None else (None, 0)
                if origin is not None and (code := self._mentioned(origin, depth + 1)) is not None:
                    return code
        return None

    def _steps(self, shown, reader):
        """What was done with the objects that an expression names, with those that they were given, and with their classes."""
        classes = {id(base): base for cls in reader.classes.values() for base in cls.__mro__ if self.is_own(base)}

        def is_class(node):
            return _isinstance(node, (ast.Name, ast.Attribute)) and id(self.value_of(node)) in classes

        # `Ticket.issued` tells of all tickets.
        about_all = any(_isinstance(node, ast.Attribute) and is_class(node.value) for node in ast.walk(shown))
        others = self._others(classes.values())
        for names in dict.fromkeys((frozenset(reader.objects | others), frozenset(reader.objects))):
            if steps := self._done_with(names, is_class, about_all):
                return steps
        return self._done_with(reader.objects, lambda node: False, False)

    def _others(self, classes):
        """The names of other objects of classes that keep something for all of their objects."""
        keeping = {id(cls) for cls in classes if _keeps_something(cls)}
        return {name for name, value in self.locals.items() if id(_type(value)) in keeping} if keeping else set()

    def _done_with(self, objects, is_class, about_all):
        statements = self.flow.steps(objects, is_class, about_all)
        if not statements or _len(statements) > _STEPS:
            return []
        steps, named = [], {*objects}
        for statement in statements:
            reader = Reader(self, statement.lineno, objects | _stored_in(statement))
            try:
                shown = _with_parts(statement, reader.read)
            except (TestsOwn, Output):
                return []
            named |= reader.objects
            steps.append(written(shown))
        return (self._done_with(named, is_class, about_all) or steps) if named != {*objects} else steps

    # Values

    def name(self, name):
        """What a name stands for in the frame; `MISSING` for nothing."""
        found = self.locals.get(name, MISSING)
        return self.globals.get(name, MISSING) if found is MISSING else found

    def value_of(self, node):
        """The value of a name or of an attribute of a module, or `MISSING`."""
        if _isinstance(node, ast.Name):
            return self.name(node.id)
        owner = self.value_of(node.value) if _isinstance(node.value, (ast.Name, ast.Attribute)) else MISSING
        if _isinstance(node.value, ast.Call) and _isinstance(node.value.func, (ast.Name, ast.Attribute)):
            # `Cart("Ada").total` is a method of the class.
            made = self.value_of(node.value.func)
            return (
                inspect.getattr_static(made, node.attr, MISSING) if _isinstance(made, type) and self.is_own(made) else MISSING
            )
        if owner is MISSING:
            return MISSING
        if _isinstance(owner, types.ModuleType):
            return vars(owner).get(node.attr, MISSING)
        try:
            return inspect.getattr_static(_type(owner) if self.is_own(_type(owner)) else owner, node.attr, MISSING)
        except Exception:  # noqa: BLE001  an object of the learner's may raise wherever it is touched
            return MISSING

    def is_imported(self, name):
        """Whether a name of the test is one that it imports from the learner's module."""
        module = self.imports.get(name, (None, None))[0]
        if module is None:
            # `from module import *`
            modules = [sys.modules.get(it) for it in self.stars]
            return any(self._is_own_file(it) and vars(it).get(name, MISSING) is self.name(name) for it in modules)
        return module is not None and (module in asserts.learner_modules or self._is_own_file(sys.modules.get(module)))

    def _is_own_file(self, module):
        return _isinstance(module, types.ModuleType) and vars(module).get("__file__") in self.files.own

    def is_own(self, value):
        """Whether it is a module, a class or a function of the learner's."""
        if _isinstance(value, types.ModuleType):
            return self._is_own_file(value)
        if _isinstance(value, type):
            return _type(value.__module__) is str and self._is_own_file(sys.modules.get(value.__module__))
        return self.code_of(value) is not None

    def code_of(self, value):
        """The code of a function of the learner's, or None."""
        try:
            value = getattr(value, "func", value) if _type(value).__name__ == "partial" else value
            value = getattr(value, "__func__", value) if _isinstance(value, types.MethodType) else value
            if _isinstance(value, (staticmethod, classmethod)):
                value = value.__func__
            if _isinstance(value, property):
                value = value.fget
            if _isinstance(value, type):
                value = value.__dict__.get("__init__")
            if not _isinstance(value, (types.FunctionType, *_WRAPPERS)):
                return None
            code = getattr(inspect.unwrap(value), "__code__", None)
        except Exception:  # noqa: BLE001
            return None
        return code if inspect.iscode(code) and code.co_filename in self.files.own else None

    def is_of_library(self, value):
        """Whether it is a module, a class or a function of Python's or of a package: not the test's, not pytest's."""
        if _isinstance(value, types.ModuleType):
            module = value
        else:
            if not (_isinstance(value, type) or callable(value)) or _isinstance(value, types.MethodType):
                return False
            module = sys.modules.get(getattr(value, "__module__", None) or "")
        if module is None or not _isinstance(module, types.ModuleType):
            return False
        if module.__name__.partition(".")[0] in ("pytest", "_pytest", "unittest"):
            return False
        file = getattr(module, "__file__", None)
        return not (_isinstance(file, str) and file.startswith(self.files.work))


_WRAPPERS = (_type(functools.lru_cache(_str)),)


def code_of(function, files):
    """The code of a function, if it is the learner's."""
    frame = types.SimpleNamespace(f_locals={}, f_globals={}, f_code=first_code.__code__)
    return Looker(files, frame, 0).code_of(function)


def first_code(tree, names, files):
    """The code of the first function of the learner's that something names; `names` are those that it can use."""
    frame = types.SimpleNamespace(f_locals=names, f_globals=names, f_code=first_code.__code__)
    return Looker(files, frame, 0)._mentioned(tree, 0)


def _with_parts(statement, read):
    """A statement of the test, with what a learner can read in place of its expressions."""
    if _isinstance(statement, ast.Assign):
        targets = [target if _isinstance(target, ast.Name) else read(target) for target in statement.targets]
        return ast.Assign(targets, read(statement.value))
    if _isinstance(statement, ast.AugAssign):
        return ast.AugAssign(read(statement.target), statement.op, read(statement.value))
    if _isinstance(statement, ast.Delete):
        return ast.Delete([read(target) for target in statement.targets])
    return read(statement.value)


def _keeps_something(cls):
    """Whether a class has a list, a dictionary or a set for all of its objects, or a value that its methods change."""
    kept = {
        name for name, value in vars(cls).items() if not name.startswith("__") and not name.isupper() and not callable(value)
    }
    if any(_type(vars(cls)[name]) in (list, dict, set) for name in kept):
        return True
    tree = source(getattr(sys.modules.get(cls.__module__), "__file__", None) or "")
    stored = (it for it in ast.walk(tree) if _isinstance(it, ast.Attribute) and _isinstance(it.ctx, ast.Store))
    return any(it.attr in kept and _source(it.value) in ("cls", "type(self)", "self.__class__", cls.__name__) for it in stored)


def _stored_in(statement):
    return {node.id for node in ast.walk(statement) if _isinstance(node, ast.Name) and _isinstance(node.ctx, ast.Store)}


def _source(node):
    """An expression as it is in the test, on one line."""
    try:
        return ast.unparse(node)
    except (ValueError, RecursionError):
        return "…"
