"""Whether a comparison that held says something about the values.

`==` asks the objects, and an object of a class of the learner's answers as that class likes: a list that is equal to every list of
its length, a number that is equal to all numbers. So a comparison that held is looked at once more, part by part: what is a
number, a text or a container underneath is compared as that, and an object of another kind has to be called equal by the
*other* side, unless the test itself knows its class. Then how its instances compare is a part of the exercise.

Classes that were there before the attempt was imported are what they were, as long as nobody has changed how they compare. Of those
that came later, the ones written in C compare as they say, and so do those of Python's own files.
Everything needed here is bound before the attempt is imported.
"""

import os
import sys
import types

from . import differences
from .relations import OPERATORS

_open, _compile = open, compile
_type, _id, _bool, _len, _set, _map, _zip, _next, _object = type, id, bool, len, set, map, zip, next, object
_mro = type.__dict__["__mro__"].__get__
_names = type.__dict__["__dict__"].__get__
_subclasses = type.__subclasses__
_attribute = object.__getattribute__

_NUMBERS = (int, float, complex)
_PLAIN = (*_NUMBERS, bool, str, bytes, type(None))
_SEQUENCES, _SETS = (list, tuple), (set, frozenset)
#: The id of a built-in class -> what its instances are compared as, and how to get the plain value of a subclass's instance.
_BASES = {
    id(base): (base, group, plain)
    for base, group, plain in (
        (bool, "number", lambda value: value),
        (int, "number", lambda value: int.__add__(value, 0)),
        (float, "number", lambda value: float.__add__(value, 0.0)),
        (complex, "number", lambda value: complex.__add__(value, 0)),
        (str, "text", lambda value: str.__getitem__(value, slice(None))),
        (bytes, "bytes", lambda value: bytes.__getitem__(value, slice(None))),
        (bytearray, "bytes", lambda value: bytes(bytearray.__getitem__(value, slice(None)))),
        (type(None), "none", lambda value: value),
        (list, "list", None),
        (tuple, "tuple", None),
        (dict, "dict", None),
        (set, "set", None),
        (frozenset, "set", None),
    )
}
_PLAIN_IDS = {id(cls) for cls in _PLAIN}
#: So many parts are looked at in one comparison.
_LOOKED_AT = 1_000_000
#: So deep.
_DEPTH = 100

#: Methods of classes that are written in C.
_OF_C = (types.WrapperDescriptorType, types.MethodDescriptorType)
_METHODS = {"<": "__lt__", "<=": "__le__", ">": "__gt__", ">=": "__ge__"}

#: Classes that were there before the attempt: id -> the class, its `__eq__` then, and that one's code.
_known = {}
#: Folders of Python's own files and of packages.
_libraries = []


def remember(work):
    """Note all classes that there are, and where Python's own come from. To be called before the attempt is imported."""
    _libraries[:] = [os.path.join(folder, "") for folder in sys.path if folder and not folder.startswith(work)]
    waiting = [object]
    while waiting:
        cls = waiting.pop()
        if _id(cls) not in _known:
            _, equals = _definer(cls, "__eq__")
            _known[_id(cls)] = cls, equals, getattr(equals, "__code__", None)
            waiting.extend(_subclasses(cls))


def _definer(cls, name):
    """The class whose method a class uses, and that method."""
    for owner in _mro(cls):
        found = _names(owner).get(name)
        if found is not None:
            return owner, found
    return object, None


def _is_trusted(owner, method):
    """Whether a method of this class does what whoever wrote Python or the package wanted."""
    if _type(method) in _OF_C:
        return method.__objclass__ is owner
    if method is None:
        return owner is object
    known = _known.get(_id(owner))
    if known is not None and known[0] is owner and known[1] is method and known[2] is not None:
        return method.__code__ is known[2]
    return _type(method) is types.FunctionType and _is_in_library(method.__code__)


def _was_changed(cls):
    """Whether a class that was there before the attempt compares in another way since."""
    owner, method = _definer(cls, "__eq__")
    return _id(owner) in _known and not _is_trusted(owner, method)


def _is_in_library(code):
    """Whether a file of Python's own, or of a package, has this code."""
    path = code.co_filename
    if _type(path) is not str or not path.startswith(tuple(_libraries)):
        return False
    try:
        with _open(path, "rb") as file:
            waiting = [_compile(file.read(), path, "exec", dont_inherit=True)]
    except (OSError, SyntaxError, ValueError):
        return False
    while waiting:
        found = waiting.pop()
        if found == code:
            return True
        waiting.extend(part for part in found.co_consts if _type(part) is types.CodeType)
    return False


def _base(cls):
    """What a class is underneath: an entry of `_BASES`, or None."""
    for owner in _mro(cls):
        found = _BASES.get(_id(owner))
        if found is not None:
            return found
    return None


class Liar(Exception):
    """Carries the object that made a comparison hold."""

    def __init__(self, value):
        super().__init__()
        self.value = value


class Comparer:
    """Looks at the comparisons of one test file.

    `names` are what that file says of classes; see `declared.Names`.
    """

    def __init__(self, names):
        self.names = names

    def liar(self, op, left, right):
        """Return the object on whose word alone a comparison rests that held, as a tuple of one; None when it is honest."""
        if _id(_type(left)) in _PLAIN_IDS and _id(_type(right)) in _PLAIN_IDS:
            return None
        try:
            if op == "==":
                self._equal(left, right)
            elif op == "in":
                self._member(left, right)
            elif op == "alike":
                self._alone(left)
                self._alone(right)
            elif op in OPERATORS:
                self._ordered(op, left, right)
        except Liar as found:
            return (found.value,)
        except Exception:  # noqa: BLE001  an object of the learner's may raise wherever it is touched
            suspects = [side for side in (left, right) if self._kind(side)[2]]
            return (suspects[0],) if suspects else None
        return None

    # What an object is

    def _may_lie(self, cls, name="__eq__"):
        owner, method = _definer(cls, name)
        if _is_trusted(owner, method):
            return False
        # One that was there before and is trusted no longer was changed since.
        return _id(owner) in _known or not self.names.knows(owner, method)

    def _kind(self, value):
        """Return (what it is compared as, how to get its plain value, whether its class may be lying)."""
        cls = _type(value)
        base = _BASES.get(_id(cls))
        if base is not None:
            return base[1], base[2], False
        owner, _ = _definer(cls, "__eq__")
        of_owner = _BASES.get(_id(owner))
        if of_owner is not None:
            return of_owner[1], of_owner[2], False  # it compares as what it is derived from: a named tuple, an `IntEnum`
        if not self._may_lie(cls):
            return None, None, False
        base = _base(cls)
        return (None, None, True) if base is None else (base[1], base[2], True)

    def _peeled(self, value, depth=0):
        """Return a value with its plain counterpart in place of each part whose class may be lying; the value itself if there is none."""
        group, plain, _ = self._kind(value)
        if group is None or depth > _DEPTH:
            return value
        cls = _type(value)
        if plain is not None:
            return value if _id(cls) in _PLAIN_IDS else plain(value)
        if group == "dict":
            if _id(cls) in _BASES and _all_plain(dict.keys(value)) and _all_plain(dict.values(value)):
                return value
            return {self._peeled(key, depth + 1): self._peeled(part, depth + 1) for key, part in dict.items(value)}
        base = _base(cls)[0]
        if cls is base and _all_plain(value):
            return value
        return base([self._peeled(part, depth + 1) for part in base.__iter__(value)])

    # Equality

    def _equal(self, left, right):
        waiting, left_over = [(left, right)], _LOOKED_AT
        while waiting and left_over:
            left_over -= 1
            one, other = waiting.pop()
            if one is other:
                continue
            if _id(_type(one)) in _PLAIN_IDS and _id(_type(other)) in _PLAIN_IDS:
                if not one == other:
                    raise Liar(left if self._kind(left)[2] else right)
                continue
            mine, plain_mine, mine_lies = self._kind(one)
            theirs, plain_theirs, theirs_lies = self._kind(other)
            suspect = one if mine_lies else other
            if mine is None or theirs is None:
                self._opaque(one, other, mine_lies, theirs_lies)
            elif mine != theirs:
                raise Liar(suspect)
            elif plain_mine is not None:
                if not plain_mine(one) == plain_theirs(other):
                    raise Liar(suspect if mine_lies or theirs_lies else left)
            elif mine in ("list", "tuple"):
                base = list if mine == "list" else tuple
                if base.__len__(one) != base.__len__(other):
                    raise Liar(suspect)
                exact = _type(one) is base and _type(other) is base
                if not (exact and _all_plain(one) and _all_plain(other)):
                    waiting.extend(_zip(base.__iter__(one), base.__iter__(other), strict=True))
                elif one != other:
                    raise Liar(left if self._kind(left)[2] else right)
            elif mine == "dict":
                waiting.extend(self._values(one, other, suspect))
            else:
                self._members(one, other, suspect)

    def _values(self, one, other, suspect):
        """The pairs of values of two dictionaries."""
        theirs = {self._peeled(key): part for key, part in dict.items(other)}
        if dict.__len__(one) != _len(theirs):
            raise Liar(suspect)
        pairs = []
        for name, part in dict.items(one):
            key = self._peeled(name)
            if self._kind(key)[2]:
                self._alone(key)
            if key not in theirs:
                raise Liar(suspect)
            pairs.append((part, theirs[key]))
        return pairs

    def _members(self, one, other, suspect):
        """Two sets: what is plain in them must be the same, and nothing else may be equal to everything."""
        sides = []
        for side in (one, other):
            members = [self._peeled(part) for part in _base(_type(side))[0].__iter__(side)]
            for member in members:
                if self._kind(member)[0] is None:
                    self._alone(member)
            sides.append({member for member in members if _is_plain(member)})
        if sides[0] != sides[1]:
            raise Liar(suspect)

    def _opaque(self, one, other, one_lies, other_lies):
        """At least one of two objects is of a class that is no number, text or container."""
        if one_lies and other_lies:
            if _was_changed(_type(one)):
                raise Liar(one)
            self._alone(one)
            self._alone(other)
        elif one_lies or other_lies:
            suspect, judge = (one, other) if one_lies else (other, one)
            self._alone(suspect)
            if not self._calls_equal(judge, self._peeled(suspect)):
                raise Liar(suspect)
        else:
            self._alone(one)
            self._alone(other)
            for judge, judged in ((one, other), (other, one)):
                if differences.is_approx(judge) and (peeled := self._peeled(judged)) is not judged and not judge == peeled:
                    raise Liar(judged)

    def _calls_equal(self, judge, value):
        """Whether an object whose class is to be trusted calls another one equal, by its own `__eq__`."""
        if not self._kind(value)[2]:
            return _bool(judge == value)
        _, equals = _definer(_type(judge), "__eq__")
        answer = equals(judge, value)
        return answer is not NotImplemented and _bool(answer)

    def _alone(self, value):
        """An object that is equal to everything, or has such a part, proves nothing."""
        waiting, seen, left_over = [value], _set(), 10_000
        while waiting and left_over:
            left_over -= 1
            value = waiting.pop()
            cls = _type(value)
            if _id(cls) in _PLAIN_IDS or _id(value) in seen:
                continue
            seen.add(_id(value))
            if _id(cls) not in _BASES:
                owner, equals = _definer(cls, "__eq__")
                if _type(equals) not in _OF_C and _equals_anything(value) and not self._is_wanted(owner, equals):
                    raise Liar(value)
                if not _is_trusted(owner, equals):
                    waiting.extend(_attributes(value))
            base = _base(cls)
            if base is not None and base[1] == "dict":
                waiting.extend([*dict.keys(value), *dict.values(value)])
            elif base is not None and base[2] is None and not _all_plain(parts := [*base[0].__iter__(value)]):
                waiting.extend(parts)

    def _is_wanted(self, owner, equals):
        """Whether an object that is equal to everything may be meant by the test: one of its own, or one of a package, like `ANY`."""
        if _is_trusted(owner, equals):
            return self.names.says(owner)
        return _id(owner) not in _known and self.names.knows(owner, equals, of_attempt=False)

    # The other operators

    def _member(self, value, container):
        """`value in container` held."""
        cls = _type(container)
        owner, _ = _definer(cls, "__contains__")
        base = _base(cls)
        if _id(owner) not in _BASES:
            if not self._may_lie(cls, "__contains__"):
                base = None
            elif base is None and _object() in container:
                raise Liar(container)
        if base is None:
            self._alone(value)
            if (peeled := self._peeled(value)) is not value and peeled not in container:
                raise Liar(value)
        elif base[2] is not None:
            if self._peeled(value) not in base[2](container):
                raise Liar(container)
        else:
            self._part(value, container, [*base[0].__iter__(container)])

    def _part(self, value, container, parts):
        if _id(_type(value)) in _PLAIN_IDS and _id(_type(container)) in _BASES and _all_plain(parts):
            return
        for part in parts:
            if part is value or (_says_equal(value, part) and self.liar("==", value, part) is None):
                return
        raise Liar(value if _id(_type(value)) not in _PLAIN_IDS else container)

    def _ordered(self, op, left, right):
        """`left < right`, `left != right` and the like held."""
        name = _METHODS.get(op, "__eq__")
        if not (self._may_lie(_type(left), name) or self._may_lie(_type(right), name)):
            return
        one, other = self._peeled(left), self._peeled(right)
        lies = [self._kind(side)[2] for side in (one, other)]
        if lies == [False, False]:
            if (one is not left or other is not right) and not OPERATORS[op](one, other):
                raise Liar(left if one is not left else right)
        elif lies != [True, True] and op in _METHODS:
            suspect, judge = (one, other) if lies[0] else (other, one)
            if self._kind(judge)[0] is not None:
                raise Liar(suspect)


def _all_plain(values):
    return _set(_map(_id, _map(_type, values))) <= _PLAIN_IDS


def _is_plain(value):
    return _id(_type(value)) in _PLAIN_IDS


def _says_equal(left, right):
    try:
        return _bool(left == right)
    except Exception:  # noqa: BLE001
        return False


def _equals_anything(value):
    try:
        return _bool(value == _object())
    except BaseException:  # noqa: BLE001  comparing with a stranger may well raise: then it is not equal to it
        return False


def _attributes(value):
    try:
        return [*_attribute(value, "__dict__").values()]
    except BaseException:  # noqa: BLE001  it has no attributes, or its class does not give them away
        return []
