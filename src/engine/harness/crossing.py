"""How values cross from the process that has the tests to the one that has the attempt, and back.

Plain values cross as data, in a form of our own on top of JSON: nothing that arrives can name code to be run. What is no data stays
where it is, and a number stands for it (`Hand.keep`). A list, a dictionary and the like keep their identity within a message; those
that were handed over in a call come back with what was changed in them.

Each side is a `Hand`: what it keeps for the other, and what it has of the other's.
"""

import array
import collections
import datetime
import decimal
import fractions
import functools
import ipaddress
import json
import pathlib
import re
import struct
import sys
import time
import types
import uuid
import zoneinfo

_type, _id, _len, _set, _map, _isinstance, _getattr = type, id, len, set, map, isinstance, getattr
_dumps = json.JSONEncoder(ensure_ascii=True, check_circular=False, separators=(",", ":")).encode
_loads = json.loads

#: Bytes of one message.
LONGEST = 64 << 20
#: Bits of a number that JSON carries: `int` of a longer text is refused by Python, and takes long.
_BITS = 4096
#: Nesting of data.
_DEPTH = 200

_ATOMS = {type(None), bool, float, str}
_FLAT = {*_ATOMS, int}
_VIEWS = {"keys": type({}.keys()), "values": type({}.values()), "items": type({}.items())}
#: Modules whose classes are known to both sides by their names.
_KNOWN = {"builtins", "collections", "datetime", "decimal", "fractions", "pathlib", "re", "types", "uuid"}


class Uncrossable(Exception):
    """A value that does not cross."""


class Gone(Exception):
    """The other side has ended, or says something that is no message."""


def send(fd, message):
    """Send one message."""
    try:
        data = _dumps(message).encode("ascii")
    except (ValueError, RecursionError) as error:
        raise Uncrossable(f"it cannot be written down: {error}") from None
    if _len(data) > LONGEST:
        raise Uncrossable("it is larger than 64 MB")
    fd.sendall(struct.pack("<I", _len(data)) + data)


def receive(fd):
    """Wait for one message."""
    (size,) = struct.unpack("<I", _exactly(fd, 4))
    if size > LONGEST:
        raise Gone("what came is no message")
    try:
        return _loads(_exactly(fd, size))
    except (ValueError, RecursionError):
        raise Gone("what came is no message") from None


def _exactly(fd, size):
    parts = []
    while size:
        try:
            part = fd.recv(min(size, 1 << 20))
        except OSError:
            part = b""
        if not part:
            raise Gone("the program has ended")
        parts.append(part)
        size -= _len(part)
    return b"".join(parts)


# Kinds of values from the standard library that are data: what they are made of, and how they are made of it again.


def _zone(value):
    return [value.days, value.seconds, value.microseconds]


_MADE = {
    datetime.timedelta: (_zone, datetime.timedelta),
    datetime.date: (lambda v: [v.year, v.month, v.day], datetime.date),
    datetime.time: (
        lambda v: [v.hour, v.minute, v.second, v.microsecond, v.tzinfo, v.fold],
        lambda *parts: datetime.time(*parts[:5], fold=parts[5]),
    ),
    datetime.datetime: (
        lambda v: [v.year, v.month, v.day, v.hour, v.minute, v.second, v.microsecond, v.tzinfo, v.fold],
        lambda *parts: datetime.datetime(*parts[:8], fold=parts[8]),
    ),
    datetime.timezone: (lambda v: [v.utcoffset(None)], datetime.timezone),
    zoneinfo.ZoneInfo: (lambda v: [v.key], zoneinfo.ZoneInfo),
    decimal.Decimal: (lambda v: [str(v)], decimal.Decimal),
    fractions.Fraction: (lambda v: [v.numerator, v.denominator], fractions.Fraction),
    uuid.UUID: (lambda v: [v.hex], uuid.UUID),
    range: (lambda v: [v.start, v.stop, v.step], range),
    slice: (lambda v: [v.start, v.stop, v.step], slice),
    complex: (lambda v: [v.real, v.imag], complex),
    re.Pattern: (lambda v: [v.pattern, v.flags], re.compile),
    memoryview: (lambda v: [v.tobytes()], memoryview),
    array.array: (lambda v: [v.typecode, v.tolist()], array.array),
    types.MappingProxyType: (lambda v: [dict(v)], types.MappingProxyType),
    types.SimpleNamespace: (lambda v: [vars(v)], lambda parts: types.SimpleNamespace(**parts)),
    time.struct_time: (lambda v: [list(v)], time.struct_time),
    type(pathlib.Path()): (lambda v: [str(v)], type(pathlib.Path())),
    pathlib.PurePosixPath: (lambda v: [str(v)], pathlib.PurePosixPath),
    pathlib.PureWindowsPath: (lambda v: [str(v)], pathlib.PureWindowsPath),
    ipaddress.IPv4Address: (lambda v: [str(v)], ipaddress.IPv4Address),
    ipaddress.IPv6Address: (lambda v: [str(v)], ipaddress.IPv6Address),
    ipaddress.IPv4Network: (lambda v: [str(v)], ipaddress.IPv4Network),
    ipaddress.IPv6Network: (lambda v: [str(v)], ipaddress.IPv6Network),
    _VIEWS["keys"]: (lambda v: [list(v)], lambda keys: dict.fromkeys(keys).keys()),
    _VIEWS["values"]: (lambda v: [list(v)], lambda values: dict(enumerate(values)).values()),
    _VIEWS["items"]: (lambda v: [dict(v)], lambda parts: parts.items()),
    collections.UserString: (lambda v: [v.data], collections.UserString),
    collections.UserList: (lambda v: [v.data], collections.UserList),
    collections.UserDict: (lambda v: [v.data], collections.UserDict),
    collections.ChainMap: (lambda v: v.maps, collections.ChainMap),
}


def _pairs(value):
    return [part for pair in value.items() for part in pair]


def _fill(value, parts):
    value.clear()
    for key, part in zip(parts[::2], parts[1::2], strict=True):
        value[key] = part


#: Containers that can be changed: class -> what is in one, how to make an empty one like it, and how to fill one again.
_FILLED = {
    list: (list, lambda _: [], lambda value, parts: value.__setitem__(slice(None), parts)),
    set: (list, lambda _: set(), lambda value, parts: (value.clear(), value.update(parts))),
    dict: (_pairs, lambda _: {}, _fill),
    bytearray: (list, lambda _: bytearray(), lambda value, parts: value.__setitem__(slice(None), bytes(parts))),
    collections.deque: (list, lambda most: collections.deque(maxlen=most), lambda v, parts: (v.clear(), v.extend(parts))),
    collections.Counter: (_pairs, lambda _: collections.Counter(), _fill),
    collections.OrderedDict: (_pairs, lambda _: collections.OrderedDict(), _fill),
    collections.defaultdict: (_pairs, collections.defaultdict, _fill),
}
_EXTRAS = {collections.deque: lambda v: v.maxlen, collections.defaultdict: lambda v: v.default_factory}


_NAMES = {cls.__name__: cls for cls in (*_MADE, *_FILLED)}
_BY_ITERATOR = {bytes: "b", tuple: "t", frozenset: "f"}


class Message:
    """What has been seen of a message: its containers, by number."""

    def __init__(self, known=()):
        #: Containers of the other side's message to which this one is the answer.
        self.known = {_id(value): number for number, value in enumerate(known)}
        self.containers = []
        self.numbers = {}


class Hand:
    """One side. `foreign` are objects of this process that stand for the other's."""

    def __init__(self):
        self.kept = []
        self._numbers = {}
        #: id of an object here that stands for one of the other side -> its number there.
        self.foreign = {}
        #: number there -> the object here.
        self.stand_ins = {}

    def keep(self, value):
        """The number of an object that stays here."""
        number = self._numbers.get(_id(value))
        if number is None:
            number = self._numbers[_id(value)] = _len(self.kept)
            self.kept.append(value)
        return number

    def stands_for(self, value, number):
        """Note that an object stands for one of the other side's."""
        self.foreign[_id(value)] = number
        self.stand_ins[number] = value
        return value

    # From values to data

    def pack(self, value, message, depth=0):
        """The data of a value."""
        cls = _type(value)
        if cls in _ATOMS:
            return value
        if cls is int:
            return value if value.bit_length() < _BITS else ["i", hex(value)]
        if depth > _DEPTH:
            raise Uncrossable("it is nested too deeply")
        if _id(value) in self.foreign:
            return ["o", self.foreign[_id(value)]]
        if cls in _FILLED:
            return self._pack_container(value, cls, message, depth)
        if cls is tuple or cls is frozenset:
            return [_BY_ITERATOR[cls], [self.pack(part, message, depth + 1) for part in value]]
        if cls is bytes:
            return ["b", value.hex()]
        if cls in _MADE:
            return ["m", cls.__name__, [self.pack(part, message, depth + 1) for part in _MADE[cls][0](value)]]
        if value is Ellipsis or value is NotImplemented:
            return ["n", "builtins", repr(value)]
        if _isinstance(value, type) and is_known(value):
            return ["n", value.__module__, value.__qualname__]
        return self.pack_other(value, message, depth)

    def _pack_container(self, value, cls, message, depth):
        number = message.known.get(_id(value))
        if number is not None:
            return ["a", number]
        number = message.numbers.get(_id(value))
        if number is not None:
            return ["=", number]
        message.numbers[_id(value)] = _len(message.containers)
        message.containers.append(value)
        extra = self.pack(_EXTRAS[cls](value), message, depth + 1) if cls in _EXTRAS else None
        parts = self.pack_parts(value, message, depth)
        return ["l", parts] if cls is list else ["c", cls.__name__, parts, extra]

    def pack_parts(self, value, message, depth=0):
        """The data of what is in a container."""
        parts = _FILLED[_type(value)][0](value)
        if _set(_map(_type, parts)) <= _FLAT and not any(_type(n) is int and n.bit_length() >= _BITS for n in parts):
            return parts
        return [self.pack(part, message, depth + 1) for part in parts]

    def pack_other(self, value, message, depth):
        """The data of what is no data; each side has its own way."""
        raise Uncrossable(f"it is no plain value but {_type(value).__name__}")

    # From data to values

    def unpack(self, data, message):
        """The value of data. `message.known` are what answers refer to by number."""
        cls = _type(data)
        if cls is not list:
            if cls in _FLAT:
                return data
            raise Gone("what came is no message")
        try:
            return self._unpack(data, message)
        except (Uncrossable, Gone):
            raise
        except (LookupError, TypeError, ValueError, AttributeError, ArithmeticError, RecursionError) as error:
            raise Gone(f"what came is no message ({error})") from None

    def _unpack(self, data, message):
        kind = data[0]
        if kind == "l":
            return self._unpack_container(list, data[1], None, message)
        if kind == "c":
            return self._unpack_container(_NAMES[data[1]], data[2], data[3], message)
        if kind == "t":
            return tuple([self.unpack(part, message) for part in data[1]])
        if kind == "f":
            return frozenset([self.unpack(part, message) for part in data[1]])
        if kind == "b":
            return bytes.fromhex(data[1])
        if kind == "i":
            return int(data[1], 16)
        if kind == "m":
            return _MADE[_NAMES[data[1]]][1](*[self.unpack(part, message) for part in data[2]])
        if kind == "=":
            return message.containers[data[1]]
        if kind == "a":
            return message.sent[data[1]]
        if kind == "o":
            return self.kept[data[1]]
        if kind == "n":
            return self.by_name(data[1], data[2])
        return self.unpack_other(data, message)

    def _unpack_container(self, cls, parts, extra, message):
        _, make, _ = _FILLED[cls]
        if extra is not None:
            number = _len(message.containers)
            message.containers.append(None)
            value = message.containers[number] = make(self.unpack(extra, message))
        else:
            value = make(None)
            message.containers.append(value)
        self.fill(value, parts, message)
        return value

    def fill(self, value, parts, message):
        """Put into a container what data say is in it."""
        _, _, fill = _FILLED[_type(value)]
        if not _set(_map(_type, parts)) <= _FLAT:
            parts = [self.unpack(part, message) for part in parts]
        fill(value, parts)

    def by_name(self, module, name):
        """A class that both sides know."""
        if module == "builtins" and name in ("Ellipsis", "NotImplemented"):
            return Ellipsis if name == "Ellipsis" else NotImplemented
        found = functools.reduce(_getattr, name.split("."), sys.modules[module])
        if not (_isinstance(found, type) and is_known(found)):
            raise Gone(f"what came names {module}.{name}")
        return found

    def unpack_other(self, data, message):
        """The value of what is no data; each side has its own way."""
        raise Gone(f"what came is no message ({data[0]})")


def is_known(cls):
    """Whether a class is one that both sides have under the same name."""
    module, name = cls.__module__, cls.__qualname__
    if module not in _KNOWN and not (issubclass(cls, BaseException) and module.partition(".")[0] in sys.stdlib_module_names):
        return False
    try:
        return functools.reduce(_getattr, name.split("."), sys.modules[module]) is cls
    except (AttributeError, KeyError):
        return False


class Received(Message):
    """A message that is being read. `sent` are the containers of the message to which it is the answer."""

    def __init__(self, sent=()):
        super().__init__()
        self.sent = sent


def snapshots(containers):
    """What is in some containers now, to be compared later."""
    return [_FILLED[_type(value)][0](value) for value in containers]


def changes(hand, containers, before, message):
    """The data of the containers that were changed since, with their numbers."""
    found = []
    for number, (value, then) in enumerate(zip(containers, before, strict=True)):
        now = _FILLED[_type(value)][0](value)
        if _len(now) != _len(then) or any(one is not other for one, other in zip(now, then, strict=True)):
            found.append([number, hand.pack_parts(value, message)])
    return found
