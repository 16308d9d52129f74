"""What a verdict rests on, sealed before the attempt is imported: an attempt that replaces one of these has not passed.

That is the machinery of pytest and `unittest` that tells a failure from a pass, and whatever else the test files call by name:
`sum`, `math.isclose`, `random.seed`. Left out is what a test file replaces itself.
"""

import builtins
import operator
import os
import sys
import types

import _pytest.python
import _pytest.unittest
import pytest
from _pytest import outcomes

from . import asserts, equality

_type, _getattr, _isinstance, _all, _map, _is = type, getattr, isinstance, all, map, operator.is_
_names = type.__dict__["__dict__"].__get__
_NOTHING = object()
#: What makes a function what it is.
_PARTS = [operator.attrgetter(name) for name in ("__code__", "__defaults__", "__kwdefaults__")]

#: Looked at whatever the tests use.
_BUILTINS = ("AssertionError", "BaseException", "Exception", "all", "any", "getattr", "isinstance", "len", "type")
_PYTEST = ("approx", "fail", "raises", "skip", "xfail")
_CLASSES = (
    _pytest.python.Function,
    _pytest.unittest.TestCaseFunction,
    outcomes.Failed,
    outcomes.OutcomeException,
    asserts.AlwaysEqual,
    asserts.Failure,
    equality.Comparer,
)


class Seals:
    """Remembers who is who."""

    def __init__(self):
        self._attributes = {}
        self._codes = {}
        for name in _BUILTINS:
            self._seal(builtins, name)
        for name in _PYTEST:
            self._seal(pytest, name)
        for cls in (*_CLASSES, *_of_raises()):
            self._seal_class(cls)
        self._fixed = dict(self._attributes), dict(self._codes)
        self._line_up()

    def use(self, files):
        """Seal what these test files call by name, and only that."""
        self._attributes, self._codes = dict(self._fixed[0]), dict(self._fixed[1])
        if "unittest.case" in sys.modules:
            self._seal_class(sys.modules["unittest.case"].TestCase)
        if "pythlings_checks" in sys.modules:
            self._seal_vocabulary()
        for _, file in files:
            words = file.names.words - file.declared.replaced
            for name in words & vars(builtins).keys():
                self._seal(builtins, name)
            for module in self._modules(file):
                for name in words & vars(module).keys():
                    if isinstance(vars(module)[name], (type, types.FunctionType, types.BuiltinFunctionType)):
                        self._seal(module, name)
        self._line_up()

    def _seal_vocabulary(self):
        """All of the vocabulary of checks, and what it calls by name."""
        modules = [module for name, module in sys.modules.items() if name.partition(".")[0] == "pythlings_checks"]
        for module in modules:
            for cls in vars(module).get("SEALED", ()):
                self._seal_class(cls)
            words = set()
            for name, value in [*vars(module).items()]:
                if isinstance(value, (type, types.FunctionType, types.ModuleType)):
                    self._seal(module, name)
                if isinstance(value, types.FunctionType):
                    words |= _words_of(value.__code__)
                if isinstance(value, type) and value.__module__ == module.__name__:
                    self._seal_class(value)
                    codes = [getattr(getattr(part, "fget", part), "__code__", None) for part in vars(value).values()]
                    words = words.union(*(_words_of(code) for code in codes if code is not None))
            used = [value for value in vars(module).values() if isinstance(value, types.ModuleType)]
            for owner in [builtins, *used, os.path]:
                for name in words & vars(owner).keys():
                    if isinstance(vars(owner)[name], (type, types.FunctionType, types.BuiltinFunctionType)):
                        self._seal(owner, name)

    def _line_up(self):
        """Put everything into rows that can be compared without a line of Python for each: they are after every test."""
        rows = {}
        for (_, name), (owner, original) in self._attributes.items():
            _, names, originals = rows.setdefault(id(owner), (owner, [], []))
            names.append(name)
            originals.append(original)
        #: Owner, how a name of it is looked up, the names, nothing for each that is not there, and what they were.
        self._rows = [
            (
                owner,
                (_names(owner) if _isinstance(owner, _type) else owner.__dict__).get,
                names,
                [_NOTHING] * len(names),
                originals,
            )
            for owner, names, originals in rows.values()
        ]
        self._functions = [function for function, _ in self._codes.values()]
        self._parts = [[parts[at] for _, parts in self._codes.values()] for at in range(len(_PARTS))]

    def broken(self):
        """The name of something that is not what it was, or None."""
        for owner, look_up, names, nothing, originals in self._rows:
            if not _all(_map(_is, _map(look_up, names, nothing), originals)):
                changed = next(
                    name for name, original in zip(names, originals, strict=True) if look_up(name, _NOTHING) is not original
                )
                return f"{_name_of(owner)}.{changed}"
        for part, originals in zip(_PARTS, self._parts, strict=True):
            if not _all(_map(_is, _map(part, self._functions), originals)):
                pairs = zip(self._functions, originals, strict=True)
                return (
                    f"the code of {_name_of(next(function for function, original in pairs if part(function) is not original))}"
                )
        return None

    def _seal_class(self, cls):
        for name in _names(cls):
            if name not in ("__dict__", "__weakref__", "__doc__"):
                self._seal(cls, name)

    def _seal(self, owner, name):
        found = vars(owner).get(name, _NOTHING)
        self._attributes[id(owner), name] = owner, found
        if isinstance(found, types.FunctionType):
            self._codes[id(found)] = found, [part(found) for part in _PARTS]

    def _modules(self, file):
        """The modules that a test file imports and that are there already: none of the learner's."""
        waiting = [sys.modules.get(name) for name in file.declared.modules]
        found = []
        for module in waiting:
            if module is not None:
                found.append(module)
                inner = (vars(module).get(word) for word in file.names.words)
                found += [part for part in inner if isinstance(part, types.ModuleType)]
        return found


def _words_of(code):
    """The names that some code uses."""
    words = {*code.co_names}
    for part in code.co_consts:
        if isinstance(part, types.CodeType):
            words |= _words_of(part)
    return words


def _of_raises():
    """The classes of what `pytest.raises` gives; their names differ from version to version."""
    classes = []
    with pytest.raises(ValueError) as found:
        raise ValueError
    classes.append(type(found))
    classes.append(type(pytest.raises(ValueError)))
    return [*classes, *(base for base in type(pytest.raises(ValueError)).__mro__ if base.__module__.startswith("_pytest"))]


def _name_of(owner):
    name = _getattr(owner, "__qualname__", None) or _getattr(owner, "__name__", None)
    return name if _type(name) is str else "pytest"
