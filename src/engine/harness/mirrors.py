"""What stands in the process with the tests for an object of the attempt's: whatever is asked of it is asked over there.

A stand-in is of a class that stands for the object's class, so that `isinstance`, `except` and `type(x).__name__` say what they should.
A value of a class derived from `int`, `str`, `tuple` and the like is that value here; one derived from `list`, `dict` or `set` is
compared by what is in it. Any other object compares as its class over there likes, which is noted (`Outside.relied`).
"""

import operator
import types

_type, _isinstance = type, isinstance

#: These of a class's special methods say whether two objects are the same, or whether one is true.
_JUDGING = {"__eq__", "__ne__", "__lt__", "__le__", "__gt__", "__ge__", "__bool__"}
_OPERATORS = {
    "__eq__": operator.eq,
    "__ne__": operator.ne,
    "__lt__": operator.lt,
    "__le__": operator.le,
    "__gt__": operator.gt,
    "__ge__": operator.ge,
}


class Mirror(type):
    """The class of classes that stand for those of the attempt's."""

    #: That of the class; an object may have another one.
    __doc__ = property(lambda cls: type.__getattribute__(cls, "_@doc"))

    def __call__(cls, *args, **kwargs):
        return _hand(cls).ask("call", cls, list(args), kwargs)

    def __getattr__(cls, name):
        return _hand(cls).ask("get", cls, name)

    def __setattr__(cls, name, value):
        _hand(cls).ask("set", cls, name, value)

    def __delattr__(cls, name):
        _hand(cls).ask("del", cls, name)

    def __dir__(cls):
        return _hand(cls).ask("dir", cls)


def _hand(cls):
    return type.__getattribute__(cls, "_@hand")


def class_of(hand, description, bases):
    """Make the class that stands for one of the attempt's."""
    name, qualname, module, doc, _, own, of_class, is_open = description
    real = [base for base in bases if base is not object]
    names = {"_@hand": hand, "_@open": is_open, "__qualname__": qualname, "__module__": module, "_@doc": doc}
    is_value = any(issubclass(base, (str, bytes, tuple, frozenset, float, int, complex)) for base in real)
    is_error = any(issubclass(base, BaseException) for base in real)
    for special in own:
        if special == "__hash__" and "__eq__" not in own:
            continue
        if is_error and special in ("__str__", "__repr__", "__hash__", "__eq__"):
            continue
        if is_value and special in _JUDGING | {"__hash__"}:
            continue
        names[special] = _special(hand, special, is_open)
    if "__call__" in names:
        names["__call__"] = _call
    names["__doc__"] = property(lambda self: hand.ask("get", self, "__doc__"))
    names |= {"__getattr__": _get, "__setattr__": _set, "__delattr__": _delete, "__dir__": _dir}
    if is_error:
        names["__str__"] = _told
    else:
        names["__dict__"] = property(lambda self: hand.ask("get", self, "__dict__"))
    if "__eq__" in own and "__hash__" not in own and not (is_value or is_error):
        names["__hash__"] = None
    kind = _kind(tuple(of_class)) if of_class else Mirror
    try:
        return type.__new__(kind, name, tuple(real), names)
    except TypeError:
        names.pop("__dict__", None)
        return type.__new__(kind, name, tuple(real[:1]), names)


_kinds = {}


def _kind(specials):
    """The class of classes that have special methods of their own, as those of `Enum`."""
    if specials not in _kinds:
        names = {
            special: lambda cls, *args, _special=special: _hand(cls).ask("special", cls, _special, list(args))
            for special in specials
            if special in ("__iter__", "__len__", "__getitem__", "__contains__")
        }
        _kinds[specials] = type("Mirror", (Mirror,), names)
    return _kinds[specials]


def _special(hand, name, is_open):
    if is_open and name in _OPERATORS:
        return lambda self, other: _OPERATORS[name](hand.ask("open", self), hand.opened(other))

    def special(self, *args):
        answer = hand.ask("special", self, name, list(args))
        if name in _JUDGING and answer is not NotImplemented:
            hand.relied = _type(self).__name__
        return answer

    special.__name__ = name
    return special


def _call(self, *args, **kwargs):
    return _hand(_type(self)).ask("call", self, list(args), kwargs)


def _get(self, name):
    hand = _hand(_type(self))
    if name.startswith("_@") or (_isinstance(self, BaseException) and name == "__notes__"):
        raise AttributeError(name)
    return hand.ask("get", self, name)


def _set(self, name, value):
    if name.startswith("__") and name.endswith("__"):
        object.__setattr__(self, name, value)
    else:
        _hand(_type(self)).ask("set", self, name, value)


def _delete(self, name):
    if name.startswith("__") and name.endswith("__"):
        object.__delattr__(self, name)
    else:
        _hand(_type(self)).ask("del", self, name)


def _dir(self):
    return _hand(_type(self)).ask("dir", self)


def _told(self):
    return _hand(_type(self)).texts.get(id(self), "")


def instance(cls, plain):
    """An object that stands for one of the attempt's; `plain` is its value where its class is derived from that of a plain one."""
    if plain is None:
        return object.__new__(cls)
    return _type(plain).__new__(cls, plain)


def function(hand, number, name, qualname, doc):
    """A function that stands for one of the attempt's."""

    def stand_in(*args, **kwargs):
        return hand.ask("call", stand_in, list(args), kwargs)

    stand_in.__name__, stand_in.__qualname__, stand_in.__doc__ = name, qualname, doc
    return hand.stands_for(stand_in, number)


class Module(types.ModuleType):
    """Stands for a module of the attempt's: what it has is what the module has at that moment."""

    def __init__(self, hand, name):
        super().__init__(name)
        types.ModuleType.__setattr__(self, "_@hand", hand)

    def __getattribute__(self, name):
        if name.startswith("__") and name.endswith("__") and name != "__all__":
            return types.ModuleType.__getattribute__(self, name)
        return types.ModuleType.__getattribute__(self, "__dict__")["_@hand"].ask("get", self, name)

    def __setattr__(self, name, value):
        if name.startswith("__") and name.endswith("__"):
            types.ModuleType.__setattr__(self, name, value)
        else:
            types.ModuleType.__getattribute__(self, "__dict__")["_@hand"].ask("set", self, name, value)

    def __delattr__(self, name):
        types.ModuleType.__getattribute__(self, "__dict__")["_@hand"].ask("del", self, name)
