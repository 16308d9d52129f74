"""Judging an attempt that is in another process: the tests are here, and what of the attempt's arrives here is data.

`import` of one of the attempt's modules gives a stand-in (`mirrors.py`). Nothing that the attempt wrote is executed here; a test that
would have it executed, such as by `subprocess` or `exec`, fails, and so it is judged where tests and attempt are together.
"""

import contextlib
import functools
import importlib.machinery
import io
import os
import socket
import sys
import sysconfig
import threading
import types

from . import asserts, crossing, mirrors
from .crossing import Gone, Message, Received, Uncrossable

_type, _isinstance, _id = type, isinstance, id

#: What a test may not do where the attempt must not run: events of `sys.addaudithook`.
_REFUSED = ("subprocess.", "os.fork", "os.exec", "os.posix_spawn", "os.spawn", "os.system", "pty.", "pickle.", "ctypes.")
#: Modules that make code of their own by `exec`.
_MAKERS = {"collections", "dataclasses"}


class Refused(Exception):
    """A test does what it must not do here."""


class Outside(crossing.Hand):
    """Asks the process that has the attempt."""

    def __init__(self, link, work):
        super().__init__()
        self._link = link
        self._lock = threading.RLock()
        self._folder = work
        self._failed = None
        #: Name of the class of the attempt's on whose word a comparison of this test rests.
        self.relied = None
        #: What exceptions say of themselves.
        self.texts = {}

    def ask(self, what, *arguments):
        """Have something done on the other side, and return what comes of it."""
        with self._lock:
            self._follow()
            return self._ask(what, arguments)

    def _follow(self):
        """The attempt works in the folder that the test has gone to."""
        folder = os.getcwd()
        if folder != self._folder:
            self._folder = folder
            self._ask("cd", [folder])

    def _ask(self, what, arguments):
        message = Message()
        self._deliver([what, *[self.pack(part, message) for part in arguments]])
        while True:
            answer = crossing.receive(self._link)
            try:
                done = self._heard(answer, message)
            except (LookupError, TypeError, ValueError, AttributeError, RecursionError) as error:
                raise Gone(f"what came is no message ({error})") from None
            if done is None:
                continue
            value, is_raised = done
            if self._failed is not None:
                failed, self._failed = self._failed, None
                raise failed
            if is_raised:
                raise value
            return value

    def _deliver(self, message):
        try:
            crossing.send(self._link, message)
        except OSError:
            raise Gone("the program has ended") from None

    def _heard(self, answer, message):
        """Take an answer; None when it was a call of something here."""
        for stream, text in zip((sys.stdout, sys.stderr), answer[-1], strict=True):
            if text:
                stream.write(text)
        if answer[0] == "back":
            self._called(answer)
            return None
        if answer[0] == "no":
            raise Uncrossable(answer[1])
        read = Received(message.containers)
        value = self.unpack(answer[1], read)
        for place, parts in answer[2]:
            self.fill(message.containers[place], parts, read)
        return value, answer[0] == "raise"

    def _called(self, answer):
        """The attempt calls a function of the test's, or asks an iterator of its for the next value."""
        called = self.kept[answer[1]]
        read = Received()
        args, kwargs = self.unpack(answer[2], read), self.unpack(answer[3], read)
        before, message = crossing.snapshots(read.containers), Message(read.containers)
        try:
            if _is_iterator(called):
                result = next(called)
            elif _is_function(called):
                result = called(*args, **kwargs)
            else:
                raise Gone("what came asks for something that was not handed over")
            reply = ["ok", self.pack(result, message), crossing.changes(self, read.containers, before, message)]
        except Exception as error:  # noqa: BLE001  whatever the test's function raises is an answer
            try:
                reply = ["raise", self._pack_error(error, message), []]
            except Uncrossable:
                self._failed, reply = error, ["stop"]
        except BaseException as error:  # noqa: BLE001  a failure of the test
            self._failed, reply = error, ["stop"]
        self._deliver(reply)

    def opened(self, value):
        """The plain container in place of a stand-in for one of a derived class."""
        if _isinstance(_type(value), mirrors.Mirror) and vars(_type(value)).get("_@open"):
            return self.ask("open", value)
        return value

    # What goes to the other side

    def pack_other(self, value, message, depth):
        """A function or an iterator of the test's; everything else stays."""
        cls = _type(value)
        if _isinstance(value, BaseException):
            return self._pack_error(value, message)
        if cls in (types.BuiltinFunctionType, types.MethodDescriptorType, types.FunctionType, type) or _isinstance(value, type):
            place = _public_place(value)
            if place is not None:
                return ["u", *place]
        if _is_function(value):
            return ["j", self.keep(value), "function", getattr(value, "__name__", "function")]
        if _is_iterator(value):
            return ["j", self.keep(value), "iterator", None]
        if cls is types.TracebackType:
            return None
        return super().pack_other(value, message, depth)

    def _pack_error(self, error, message):
        if _id(error) in self.foreign:
            return ["o", self.foreign[_id(error)]]
        if not crossing.is_known(_type(error)):
            raise Uncrossable(f"it is no plain value but {_type(error).__name__}")
        cls = ["n", _type(error).__module__, _type(error).__qualname__]
        return ["e", self.keep(error), cls, [self.pack(part, message) for part in error.args]]

    # What comes from it

    def unpack_other(self, data, message):
        """Something that stays there: make what stands for it here."""
        kind, number = data[0], data[1]
        if kind == "?":
            return _MISSING
        if kind == "v":
            return self.unpack(number, Received())
        if _type(number) is not int:
            raise Gone("what came is no message")
        found = self.stand_ins.get(number)
        if found is not None:
            return found
        if kind == "g":
            return mirrors.function(self, number, *_texts(data[2:4]), data[4] if _type(data[4]) is str else None)
        if kind == "mod":
            return self.stands_for(mirrors.Module(self, *_texts(data[2:3])), number)
        if kind == "k":
            return self._class(number, data[2], message)
        if kind == "h":
            cls, plain = self.unpack(data[2], message), data[3]
            if not _isinstance(cls, mirrors.Mirror):
                raise Gone("what came is no message")
            plain = None if plain is None else self.unpack(plain, message)
            return self.stands_for(mirrors.instance(cls, plain), number)
        if kind == "e":
            return self._error(data, message)
        return super().unpack_other(data, message)

    def _class(self, number, description, message):
        bases = [self.unpack(base, message) for base in description[4]]
        if not all(_isinstance(base, type) for base in bases):
            raise Gone("what came is no message")
        _texts([*description[:3], *description[5], *description[6]])
        return self.stands_for(mirrors.class_of(self, description, bases), number)

    def _error(self, data, message):
        _, number, cls, args, text, attributes, cause, context, is_suppressed, notes = data
        cls = self.unpack(cls, message)
        if not (_isinstance(cls, type) and issubclass(cls, BaseException)):
            raise Gone("what came is no message")
        args = [self.unpack(part, message) for part in args]
        error = _new(cls, args) if _isinstance(cls, mirrors.Mirror) else _made(cls, args)
        BaseException.args.__set__(error, tuple(args))
        self.stands_for(error, number)
        self.texts[_id(error)] = text if _type(text) is str else ""
        for name, part in attributes:
            value = self.unpack(part, message)
            if value is not _MISSING and not _isinstance(cls, mirrors.Mirror):
                with contextlib.suppress(AttributeError, TypeError):
                    setattr(error, name, value)
        for note in notes:
            error.add_note(note)
        error.__cause__, error.__context__ = (part and self.unpack(part, message) for part in (cause, context))
        error.__suppress_context__ = bool(is_suppressed)
        return error


_MISSING = object()


def _made(cls, args):
    try:
        return cls(*args)
    except Exception:  # noqa: BLE001  it was made in another way
        return cls.__new__(cls)


def _new(cls, args):
    try:
        return cls.__new__(cls, *args)
    except TypeError:
        return cls.__new__(cls)


def _texts(parts):
    if not all(_type(part) is str for part in parts):
        raise Gone("what came is no message")
    return parts


def _is_function(value):
    functions = (types.FunctionType, types.MethodType, types.BuiltinFunctionType, functools.partial, types.MethodWrapperType)
    return _type(value) in functions


def _is_iterator(value):
    return hasattr(_type(value), "__next__") and not _isinstance(value, io.IOBase)


def _public_place(value):
    """Module and name under which something of the standard library is known everywhere."""
    name = getattr(value, "__qualname__", None)
    owner = getattr(value, "__objclass__", None)
    module = getattr(owner or value, "__module__", None)
    if _type(name) is not str or _type(module) is not str or module.partition(".")[0] not in sys.stdlib_module_names:
        return None
    try:
        found = functools.reduce(getattr, name.split("."), sys.modules[module])
    except (AttributeError, KeyError):
        return None
    return (module, name) if found is value else None


class Finder:
    """Gives those who import one of the attempt's modules what stands for it."""

    def __init__(self, hand, modules, paths):
        self._hand, self._modules, self._paths = hand, set(modules), paths

    def find_spec(self, name, path=None, target=None):
        """Part of the import protocol."""
        if name.partition(".")[0] not in self._modules:
            return None
        origin = self._paths(name)
        spec = importlib.machinery.ModuleSpec(name, self, origin=origin, is_package=origin is None)
        spec.has_location = origin is not None
        return spec

    def create_module(self, spec):
        """Part of the import protocol."""
        module, names = self._hand.ask("import", spec.name)
        if not _isinstance(module, mirrors.Module) or _type(names) is not dict:
            raise Gone("what came is no module")
        vars(module).update({name: value for name, value in names.items() if value is not _MISSING})
        return module

    def exec_module(self, module):
        """Part of the import protocol."""


class _Guard:
    """Keeps what the attempt wrote from being executed here."""

    def __init__(self, files, helpers):
        self._of_course = files.tests | {files.path(helper) for helper in helpers}
        folders = {sysconfig.get_path(name) for name in ("stdlib", "platstdlib")} | {os.path.dirname(os.path.dirname(__file__))}
        folders |= {folder for folder in sys.path if folder and not folder.startswith(files.work)}
        self._libraries = (*[os.path.join(folder, "") for folder in folders], "<frozen ")

    def __call__(self, event, arguments):
        if event == "exec":
            self._look_at(arguments[0].co_filename)
        elif event.startswith(_REFUSED):
            raise Refused(f"a test does what only a test beside the attempt can: {event}")

    def _look_at(self, path):
        if path.startswith(self._libraries):
            return
        caller = sys._getframe(2).f_globals.get("__name__")
        is_import = caller == asserts.__name__ or (_type(caller) is str and caller.startswith("importlib."))
        if caller in _MAKERS or (is_import and path in self._of_course):
            return
        raise Refused("a test has the attempt executed")


def begin(link, files, modules, helpers):
    """Have the attempt's modules imported over there. Returns who asks for them."""
    hand = Outside(socket.socket(fileno=link), os.getcwd())

    def place(name):
        path = files.path(name.replace(".", "/") + ".py")
        package = files.path(name.replace(".", "/") + "/__init__.py")
        return path if path in files.own else package if package in files.own else None

    sys.meta_path.insert(0, Finder(hand, modules, place))
    sys.addaudithook(_Guard(files, helpers))
    asserts.is_outside = True
    return hand
