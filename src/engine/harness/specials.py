"""The special method of the learner's that an expression runs: `repr(parcel)` is `Parcel.__repr__`, `a + b` is `__add__`.

Nothing of the learner's runs here: what an expression would give is only known as far as its class is written in it.
"""

import ast
import builtins
import inspect

from . import asserts, differences
from .words import MISSING

_type, _isinstance, _len = type, isinstance, len

_ITERATION = ("__iter__", "__getitem__")
_TEXT = ("__str__", "__repr__")
_ORDER = ("__lt__", "__gt__")
#: Python's own functions, and the methods that they look for in what they are given, the first one that is there.
_OF_FUNCTION = {
    "abs": ("__abs__",),
    "bool": ("__bool__", "__len__"),
    "bytes": ("__bytes__",),
    "divmod": ("__divmod__",),
    "float": ("__float__", "__index__"),
    "format": ("__format__", *_TEXT),
    "hash": ("__hash__",),
    "int": ("__int__", "__index__"),
    "len": ("__len__",),
    "next": ("__next__", "__iter__"),
    "pow": ("__pow__",),
    "print": _TEXT,
    "repr": ("__repr__",),
    "reversed": ("__reversed__", "__getitem__"),
    "round": ("__round__",),
    "str": _TEXT,
    **dict.fromkeys(
        ("all", "any", "dict", "enumerate", "filter", "frozenset", "iter", "list", "map", "set", "sum", "tuple", "zip"),
        _ITERATION,
    ),
    **dict.fromkeys(("max", "min", "sorted"), _ITERATION),
}
#: Those that are given a function before what they go through.
_WITH_FUNCTION = ("filter", "map")
_OPERATORS = {
    ast.Add: "add",
    ast.Sub: "sub",
    ast.Mult: "mul",
    ast.Div: "truediv",
    ast.FloorDiv: "floordiv",
    ast.Mod: "mod",
    ast.Pow: "pow",
    ast.MatMult: "matmul",
    ast.LShift: "lshift",
    ast.RShift: "rshift",
    ast.BitAnd: "and",
    ast.BitOr: "or",
    ast.BitXor: "xor",
}
_SIGNS = {ast.USub: ("__neg__",), ast.UAdd: ("__pos__",), ast.Invert: ("__invert__",), ast.Not: ("__bool__", "__len__")}
#: The relations of an assertion, and the methods that they ask.
_RELATIONS = {
    "==": ("__eq__",),
    "!=": ("__ne__", "__eq__"),
    "<": ("__lt__", "__gt__"),
    "<=": ("__le__", "__ge__"),
    ">": ("__gt__", "__lt__"),
    ">=": ("__ge__", "__le__"),
}
#: Containers in containers that are looked into.
_DEPTH = 5
_MEMBERSHIP = ("__contains__", *_ITERATION)


def code_of(looker, node):
    """The code of the special method that an expression ends in; None where it ends in something else, or in none of the learner's."""
    if _isinstance(node, (ast.Await, ast.NamedExpr)):
        return code_of(looker, node.value)
    if _isinstance(node, ast.Call):
        return _of_call(looker, node)
    if _isinstance(node, ast.BinOp):
        name = _OPERATORS.get(_type(node.op))
        left, right = _class_of(looker, node.left), _class_of(looker, node.right)
        found = _method(looker, left, (f"__{name}__",)) or _method(looker, right, (f"__r{name}__",))
        return found or code_of(looker, node.left) or code_of(looker, node.right)
    if _isinstance(node, ast.UnaryOp):
        return _method(looker, _class_of(looker, node.operand), _SIGNS[_type(node.op)]) or code_of(looker, node.operand)
    if _isinstance(node, ast.Compare) and _len(node.ops) == 1:
        (op,), (right,) = node.ops, node.comparators
        if _isinstance(op, (ast.In, ast.NotIn)):
            return _method(looker, _class_of(looker, right), _MEMBERSHIP)
        names = _RELATIONS.get(asserts.OPS[_type(op)], ())
        return _method(looker, _class_of(looker, node.left), names) or _method(looker, _class_of(looker, right), names)
    if _isinstance(node, ast.Subscript):
        return _method(looker, _class_of(looker, node.value), ("__getitem__",)) or code_of(looker, node.value)
    if _isinstance(node, ast.Attribute):
        return code_of(looker, node.value) if _isinstance(node.value, (ast.Call, ast.Subscript, ast.BinOp)) else None
    if _isinstance(node, ast.JoinedStr):
        return next((found for part in node.values if (found := _of_part(looker, part)) is not None), None)
    if _isinstance(node, (ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)):
        return _iteration(looker, _class_of(looker, node.generators[0].iter))
    if _isinstance(node, (ast.List, ast.Tuple, ast.Set)):
        spread = (part.value for part in node.elts if _isinstance(part, ast.Starred))
        return next((found for part in spread if (found := _iteration(looker, _class_of(looker, part))) is not None), None)
    return None


def of_relation(looker, op, values):
    """The code of the special method that decided a relation between two values, or about one."""
    if _len(values) == 1:
        names, asked = ("__bool__", "__len__"), values
    elif op in ("in", "not in", "has", "has not"):
        names, asked = _MEMBERSHIP, values[1:] if op.endswith("in") else values[:1]
    else:
        names, asked = _RELATIONS.get(op, ()), values
    for value in asked:
        found = _method(looker, _type(value), names) if looker.is_own(_type(value)) else None
        if found is not None:
            return found
    return None


def iteration(looker, node):
    """The code that gives the items of what an expression is, where that is of a class of the learner's."""
    return _iteration(looker, _class_of(looker, node))


def leaving(looker, node):
    """The code that an object of the learner's runs at the end of its `with`."""
    return _method(looker, _class_of(looker, node), ("__exit__", "__aexit__"))


def without_equality(looker, one, other):
    """The class of the learner's that has no `__eq__`, of the first two parts in which two values differ; None where that isn't the matter."""
    for _ in range(_DEPTH):
        cls = _type(one)
        if cls is not _type(other):
            return None
        if looker.is_own(cls):
            return cls if cls.__eq__ is object.__eq__ else None
        if cls in (list, tuple) and _len(one) == _len(other):
            pairs = zip(one, other, strict=True)
        elif cls is dict and one.keys() == other.keys():
            pairs = ((one[key], other[key]) for key in one)
        else:
            return None
        pair = next((it for it in pairs if not differences.same(*it)), None)
        if pair is None:
            return None
        one, other = pair
    return None


def _of_call(looker, node):
    if _isinstance(node.func, ast.Attribute):
        # A method of the learner's says more than what it is called on.
        found = looker.value_of(node.func)
        return None if looker.code_of(found) is not None else code_of(looker, node.func)
    if not _isinstance(node.func, ast.Name):
        return None
    name = node.func.id
    if looker.name(name) not in (MISSING, getattr(builtins, name, None)):
        return _method(looker, _class_of(looker, node.func), ("__call__",))
    if name not in _OF_FUNCTION or not node.args:
        return None
    given = node.args[1:] if name in _WITH_FUNCTION else node.args
    for part in [it.value if _isinstance(it, ast.Starred) else it for it in given]:
        cls = _class_of(looker, part)
        if _OF_FUNCTION[name] is not _ITERATION:
            found = _method(looker, cls, _OF_FUNCTION[name])
        else:
            found = _iteration(looker, cls)
            if found is None and name in ("max", "min", "sorted"):
                found = _method(looker, cls if _len(given) > 1 else _class_of_items(looker, part), _ORDER)
        if found is None:
            found = code_of(looker, part)
        if found is not None:
            return found
    return None


def _of_part(looker, part):
    if not _isinstance(part, ast.FormattedValue):
        return None
    names = ("__repr__",) if part.conversion == ord("r") else _TEXT if part.conversion == ord("s") else ("__format__", *_TEXT)
    return _method(looker, _class_of(looker, part.value), names) or code_of(looker, part.value)


def _iteration(looker, cls):
    """What gives the items of an object: of one that is its own iterator, what gives the next."""
    return _method(looker, cls, ("__next__",)) or _method(looker, cls, _ITERATION)


def _method(looker, cls, names):
    """The code of the first of these methods that a class has, if that is the learner's."""
    if cls is None:
        return None
    for name in names:
        owner = next((base for base in cls.__mro__ if name in vars(base)), object)
        if owner is not object:
            return looker.code_of(vars(owner)[name])
    return None


def _class_of(looker, node):
    """The class of the learner's that an expression gives an instance of, as far as that is written there; None for any other."""
    if _isinstance(node, (ast.NamedExpr, ast.Await)):
        return _class_of(looker, node.value)
    if _isinstance(node, ast.Call):
        made = looker.value_of(node.func) if _isinstance(node.func, (ast.Name, ast.Attribute)) else MISSING
        return made if _isinstance(made, type) and looker.is_own(made) else None
    value = _value(looker, node)
    return _type(value) if value is not MISSING and looker.is_own(_type(value)) else None


def _class_of_items(looker, node):
    """The class of the learner's whose instances a list of the test's holds."""
    if _isinstance(node, (ast.List, ast.Tuple, ast.Set)):
        return _class_of(looker, node.elts[0]) if node.elts else None
    value = _value(looker, node)
    first = next(iter(value), MISSING) if _type(value) in (list, tuple, set, frozenset) else MISSING
    return _type(first) if first is not MISSING and looker.is_own(_type(first)) else None


def _value(looker, node):
    """What a name, an attribute of an object, or an item of a list of the test's is now."""
    if _isinstance(node, ast.Name):
        return looker.name(node.id)
    if _isinstance(node, ast.Attribute):
        owner = _value(looker, node.value)
        try:
            return MISSING if owner is MISSING else inspect.getattr_static(owner, node.attr, MISSING)
        except Exception:  # noqa: BLE001  an object of the learner's may raise wherever it is touched
            return MISSING
    if _isinstance(node, ast.Subscript) and _isinstance(node.slice, ast.Constant):
        owner = _value(looker, node.value)
        if _type(owner) in (list, tuple, dict):
            try:
                return owner[node.slice.value]
            except (LookupError, TypeError):
                return MISSING
    return MISSING
