"""The process in which an attempt is alone: the tests are in another one, which asks for values and calls functions.

A warm parent that has never seen a test forks a child for each attempt, as `fork_server` does. The child answers what the process
with the tests (`outside.py`) asks over a socket of theirs, until it is ended. Nothing here needs to be guarded: whatever the attempt
does to this process, all that leaves it is data.
"""

import importlib
import io
import os
import socket
import sys
import threading
import types

from . import crossing
from .crossing import Message, Received
from .worker import fresh_start, import_ahead

_type, _isinstance, _getattr, _id = type, isinstance, getattr, id

#: Special methods that a stand-in on the other side has when the class here has them.
_SPECIAL = """
    len length_hint iter next getitem setitem delitem contains call enter exit reversed
    eq ne lt le gt ge hash bool str repr format int float index complex round trunc floor ceil abs neg pos invert
    add sub mul truediv floordiv mod divmod pow lshift rshift and or xor matmul
    radd rsub rmul rtruediv rfloordiv rmod rdivmod rpow rlshift rrshift rand ror rxor rmatmul
    iadd isub imul itruediv ifloordiv imod ipow ilshift irshift iand ior ixor imatmul fspath bytes
"""
SPECIAL = tuple(_SPECIAL.split())

#: What a value of a class derived from one of these is underneath, from the first that fits.
_PLAIN = (str, bytes, tuple, frozenset, float, int, complex)
_OPEN = (list, dict, set, bytearray)
#: What every class has of its own.
_OF_EVERY_CLASS = {"__module__", "__doc__", "__dict__", "__weakref__", "__slots__", "__firstlineno__", "__static_attributes__"}
#: Names in a module that are Python's own.
_OF_MODULE = {f"__{name}__" for name in ("builtins", "cached", "file", "loader", "name", "package", "path", "spec")}


def run(channel, plan):
    """Be a parent of attempts, until the engine is gone. Returns in no process."""
    import_ahead(plan["ahead"])
    sys.dont_write_bytecode = True
    from .fork_server import reseed, see_to_its_end, wall

    doorway = socket.socket(fileno=os.dup(channel.fd))
    keep_apart = wall()
    channel.send("ready")
    while True:
        _, given, _, _ = socket.recv_fds(doorway, 1, 3)
        request = channel.receive() if len(given) == 3 else None
        if request is None:
            os._exit(0)
        channel.use_token(request["token"])
        child = os.fork()
        if child == 0:
            for number, fd in zip((1, 2), given, strict=False):
                os.dup2(fd, number)
                os.close(fd)
            link = socket.socket(fileno=given[2])
            doorway.close()
            os.close(channel.fd)
            os.setpgid(0, 0)
            keep_apart()
            reseed()
            work = plan["work"]
            fresh_start(work, request["modules"])
            importlib.invalidate_caches()
            sys.path.insert(0, work)
            os.chdir(work)
            try:
                Alone(link).serve()
            finally:
                os._exit(0)
        for fd in given:
            os.close(fd)
        see_to_its_end(channel, child)


class Stopped(BaseException):
    """A call to the other side ended in a way that has no counterpart here, and so does the test."""


class Alone(crossing.Hand):
    """Answers the process that has the tests."""

    def __init__(self, link):
        super().__init__()
        self._link = link
        #: Ids of the classes and functions that the other side knows; the last ones are taken back when a message is not sent.
        self._told = {}
        self._lock = threading.RLock()
        self._pid = os.getpid()
        self._printed = [_Screen(), _Screen()]
        sys.stdout, sys.stderr = self._printed

    def serve(self):
        """Answer until nobody asks any more."""
        while True:
            try:
                message = crossing.receive(self._link)
            except crossing.Gone:
                return
            self._answer(message)

    def _answer(self, request):
        read = Received()
        before, message, told = (), Message(), None
        try:
            arguments = [self.unpack(part, read) for part in request[1:]]
            before = crossing.snapshots(read.containers)
            message = Message(read.containers)
            result = _getattr(self, f"_do_{request[0]}")(*arguments)
            told = len(self._told)
            answer = ["ok", self.pack(result, message)]
            answer.append(crossing.changes(self, read.containers, before, message))
        except crossing.Uncrossable as error:
            self._take_back(told)
            answer = ["no", str(error), []]
        except BaseException as error:  # noqa: BLE001  whatever the attempt raises is an answer
            self._take_back(told)
            answer = self._raised(error, read, before, Message(read.containers))
        self._send([*answer, self._drained()])

    def _raised(self, error, read, before, message):
        told = len(self._told)
        try:
            return ["raise", self.pack(error, message), crossing.changes(self, read.containers, before, message)]
        except BaseException as second:  # noqa: BLE001  it cannot even be described
            self._take_back(told)
            return ["no", f"an exception that cannot be told: {_type(second).__name__}", []]

    def _take_back(self, told):
        """Nothing of what was told since has been sent."""
        while told is not None and len(self._told) > told:
            self._told.popitem()

    def _send(self, answer):
        if os.getpid() != self._pid:
            os._exit(0)  # a process that the attempt has forked: it answers for nobody
        try:
            crossing.send(self._link, answer)
        except crossing.Uncrossable as error:
            crossing.send(self._link, ["no", str(error), [], self._drained()])
        except OSError:
            os._exit(0)

    def _drained(self):
        return [screen.drained() for screen in self._printed]

    def ask(self, number, args, kwargs):
        """Call what the other side has kept."""
        with self._lock:
            return self._ask(number, args, kwargs)

    def _ask(self, number, args, kwargs):
        if os.getpid() != self._pid:
            os._exit(0)
        message = Message()
        packed = [self.pack(list(args), message), self.pack(kwargs, message)]
        crossing.send(self._link, ["back", number, *packed, self._drained()])
        while True:
            answer = crossing.receive(self._link)
            if answer[0] in ("ok", "raise", "stop"):
                break
            self._answer(answer)  # what is called there calls something here
        if answer[0] == "stop":
            raise Stopped
        read = Received(message.containers)
        value = self.unpack(answer[1], read)
        for place, parts in answer[2]:
            self.fill(message.containers[place], parts, read)
        if answer[0] == "raise":
            raise value
        return value

    # What can be asked for

    def _do_import(self, name):
        module = importlib.import_module(name)
        names = {key: value for key, value in vars(module).items() if _type(key) is str and key not in _OF_MODULE}
        return [module, {key: _Lazy(value) for key, value in names.items()}]

    def _do_get(self, value, name):
        return _getattr(value, name)

    def _do_set(self, value, name, new):
        setattr(value, name, new)

    def _do_del(self, value, name):
        delattr(value, name)

    def _do_dir(self, value):
        return dir(value)

    def _do_call(self, value, args, kwargs):
        return value(*args, **kwargs)

    def _do_special(self, value, name, args):
        return _getattr(_type(value), name)(value, *args)

    def _do_open(self, value):
        """What is in a container whose class is derived from one that can be changed."""
        base = next(base for base in _OPEN if _isinstance(value, base))
        return base(dict.items(value) if base is dict else base.__iter__(value))

    def _do_cd(self, path):
        os.chdir(path)

    # What leaves this process

    def pack_other(self, value, message, depth):
        """Tell of an object that stays here."""
        if _type(value) is _Lazy:
            told = len(self._told)
            try:
                return ["v", self.pack(value.value, Message(), depth)]
            except crossing.Uncrossable:
                self._take_back(told)
                return ["?"]
        number = self.keep(value)
        if _isinstance(value, BaseException):
            return ["e", number, *self._once(value, lambda: self._error(value, message, depth))]
        if _type(value) is types.FunctionType and value.__dict__.keys() <= {"__wrapped__"}:
            return ["g", number, *self._once(value, lambda: [value.__name__, value.__qualname__, value.__doc__])]
        if _isinstance(value, types.ModuleType):
            return ["mod", number, value.__name__]
        if _isinstance(value, type):
            return ["k", number, *self._once(value, lambda: [self._described(value, message)])]
        if _adds_nothing(_type(value)) and not _getattr(value, "__dict__", None):
            return self.pack(self._do_open(value), message, depth)
        return ["h", number, *self._once(value, lambda: self._object(value, message, depth))]

    def _object(self, value, message, depth):
        cls = self._class(_type(value), message)
        base = next((base for base in _PLAIN if _isinstance(value, base)), None)
        return [cls, self.pack(_plain(base, value), message, depth + 1) if base is not None else None]

    def _once(self, value, tell):
        if _id(value) in self._told:
            return []
        self._told[_id(value)] = None
        return tell()

    def _class(self, cls, message):
        if crossing.is_known(cls) and issubclass(cls, (*_PLAIN, BaseException)):
            return ["n", cls.__module__, cls.__qualname__]
        return self.pack_other(cls, message, 0)

    def _described(self, cls, message):
        # Its number is told before those of the classes it comes from.
        bases = [self._class(base, message) for base in cls.__bases__ if base is not object]
        names = [f"__{name}__" for name in SPECIAL]
        own = [name for name in names if any(name in vars(owner) for owner in cls.__mro__[:-1] if owner not in _PLAIN)]
        if "__hash__" in own and cls.__hash__ is None:
            own.remove("__hash__")
        of_class = [
            name for name in names if any(name in vars(kind) for kind in _type(cls).__mro__ if kind not in (type, object))
        ]
        is_open = next((base.__name__ for base in _OPEN if issubclass(cls, base)), None)
        doc = cls.__doc__ if _type(cls.__doc__) is str else None
        return [cls.__name__, cls.__qualname__, cls.__module__, doc, bases, own, of_class, is_open]

    def _error(self, error, message, depth):
        # In the order in which the other side reads it: what is told of a class comes where it is met first.
        cls = self._class(_type(error), message)
        args = [self.pack(part, message, depth + 1) for part in error.args]
        try:
            text = str.__str__(str(error))
        except Exception:  # noqa: BLE001  its `__str__` may raise
            text = ""
        own = [(name, value) for name, value in vars(error).items() if name != "__notes__"]
        attributes = [[name, self.pack_other(_Lazy(value), message, depth + 1)] for name, value in own]
        notes = [note for note in _getattr(error, "__notes__", ()) if _type(note) is str]
        inner = [self._inner(part, message, depth) for part in (error.__cause__, error.__context__)]
        return [cls, args, text, attributes, *inner, error.__suppress_context__, notes]

    def _inner(self, error, message, depth):
        if error is None or depth > 8:
            return None
        return self.pack(error, message, depth + 1)

    # What comes into it

    def unpack_other(self, data, message):
        """A function or an iterator of the other side's, or an exception."""
        if data[0] == "j":
            number, kind, name = data[1:]
            if number in self.stand_ins:
                return self.stand_ins[number]
            made = _Iterator(self, number) if kind == "iterator" else _function(self, number, name)
            return self.stands_for(made, number)
        if data[0] == "u":
            found = importlib.import_module(data[1])
            for name in data[2].split("."):
                found = _getattr(found, name)
            return found
        if data[0] == "e":
            number, cls, args = data[1], self.unpack(data[2], message), [self.unpack(part, message) for part in data[3]]
            return self.stands_for(cls(*args), number)
        return super().unpack_other(data, message)


def _adds_nothing(cls):
    """Whether a class is `list`, `dict` or `set` under another name."""
    while vars(cls).keys() <= _OF_EVERY_CLASS and len(cls.__bases__) == 1:
        (cls,) = cls.__bases__
    return cls in _OPEN


def _plain(base, value):
    """The plain value underneath one of a derived class."""
    if base is tuple:
        return tuple(tuple.__iter__(value))
    if base is frozenset:
        return frozenset(frozenset.__iter__(value))
    if base in (str, bytes):
        return base.__getitem__(value, slice(None))
    return base.__add__(value, base())


class _Lazy:
    """A value of a module: one that does not cross is left out."""

    def __init__(self, value):
        self.value = value


def _function(hand, number, name):
    def function(*args, **kwargs):
        return hand.ask(number, args, kwargs)

    function.__name__ = function.__qualname__ = name
    return function


class _Iterator:
    """Stands for an iterator of the other side's."""

    def __init__(self, hand, number):
        self._hand, self._number = hand, number

    def __iter__(self):
        return self

    def __next__(self):
        return self._hand.ask(self._number, (), {})


class _Screen(io.TextIOWrapper):
    """What is printed; it goes with the next answer."""

    def __init__(self):
        self._kept = io.BytesIO()
        super().__init__(self._kept, encoding="utf-8", errors="backslashreplace", write_through=True)

    def drained(self):
        """What has been printed since the last time."""
        try:
            self.flush()
            text = self._kept.getvalue().decode("utf-8", "replace")
            self._kept.seek(0)
            self._kept.truncate()
        except ValueError:
            return ""  # the attempt has closed it
        return text[:1_000_000]
