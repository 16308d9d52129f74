"""What a call comes to, and whether two calls come to the same.

A result is what is returned or raised, what is printed, and what has become of the arguments. Two results are the same when a test
that compares them would say so: numbers by their value (nearly, where one is a float), objects of the exercise's own classes by
name and fields, an iterator by what it yields.
"""

import copy
import ctypes
import io
import itertools
import linecache
import math
import sys
import threading
import time
import types

#: Seconds that one call may compute, and those that it may take with all its waiting.
CALL_LIMIT, WAITING_LIMIT = 1.0, 10.0
#: Items that are taken of an iterator.
_TAKEN = 1_000
#: How deep values are looked at.
_DEPTH = 50
#: Characters that are shown of a value.
_SHOWN = 200
_NUMBERS = (int, float, complex)
_VIEWS = (type({}.keys()), type({}.values()), type({}.items()), range)
#: What a function may run into whatever it is given, because a machine has an end.
_OUT_OF_REACH = (RecursionError, MemoryError)


class Impure(BaseException):
    """A function did something that cannot be done again and again; what it was, in words."""


class NotComparable(Exception):
    """Two values of which nobody can say whether they are the same; what they are, in words."""


class _Hang(BaseException):
    """Ends a call that takes too long."""


class Watch:
    """Ends the calls of this thread that take too long."""

    def __init__(self):
        self._lock = threading.Lock()
        self._end = None
        self._has_fired = False
        self._thread = threading.get_ident()
        threading.Thread(target=self._look, daemon=True).start()

    def _look(self):
        while True:
            time.sleep(CALL_LIMIT / 10)
            with self._lock:
                if self._end is not None and (time.process_time() > self._end[0] or time.monotonic() > self._end[1]):
                    self._end, self._has_fired = None, True
                    ctypes.pythonapi.PyThreadState_SetAsyncExc(ctypes.c_ulong(self._thread), ctypes.py_object(_Hang))

    def call(self, function):
        """What a function returns; `_Hang` is raised when that takes too long."""
        self._has_fired = False
        self._end = time.process_time() + CALL_LIMIT, time.monotonic() + WAITING_LIMIT
        try:
            return function()
        finally:
            with self._lock:
                self._end = None
                is_due = self._has_fired
            if is_due and not isinstance(sys.exc_info()[1], _Hang):
                # It is on its way; it had better come here than anywhere else.
                while True:
                    time.sleep(0.001)


class Outcome:
    """What a call came to."""

    __slots__ = ("arguments", "crashed", "hangs", "is_planned", "kinds", "printed", "raised", "returned")

    def __init__(self):
        self.returned = self.raised = None
        self.printed, self.arguments = "", ()
        #: What a raised exception is, too: the classes of its class.
        self.kinds = ()
        self.hangs = self.crashed = self.is_planned = False

    @property
    def is_out_of_reach(self):
        """Whether nothing can be said of it."""
        return self.hangs or self.crashed

    def words(self, other):
        """What of it is different from the other outcome, in words that follow `f(1)`."""
        if self.hangs:
            return "does not end"
        if self.raised is not None:
            return f"raises `{self.raised}`"
        if other.raised is None and not other.is_out_of_reach:
            if not _is_same(self.arguments, other.arguments):
                return f"leaves its arguments as {_shown(self.arguments)}"
            if _is_same(self.returned, other.returned):
                return f"prints {_shown(self.printed)}"
        return f"gives {_shown(self.returned)}"


def of_call(function, arguments, named, watch, own):
    """Call a function with copies of the arguments; `own` are the paths of the exercise's own files."""
    outcome = Outcome()
    arguments, named = copy.deepcopy((arguments, named))
    printed = io.StringIO()
    stdout, sys.stdout = sys.stdout, printed
    try:
        outcome.returned = watch.call(lambda: _taken(function(*arguments, **named)))
    except Impure:
        raise
    except _Hang:
        outcome.hangs = True
    except _OUT_OF_REACH:
        outcome.crashed = True
    except BaseException as error:  # noqa: BLE001  whatever it raises is its result
        outcome.raised = type(error).__name__
        outcome.kinds = [cls.__name__ for cls in type(error).__mro__]
        outcome.is_planned = _is_planned(error, own)
    finally:
        sys.stdout = stdout
    outcome.printed = printed.getvalue()
    outcome.arguments = (*arguments, *named.values())
    return outcome


def _taken(value):
    """An iterator as the list of what it yields."""
    if isinstance(value, types.CoroutineType):
        value.close()
        raise NotComparable("it is `async`")
    if isinstance(value, _VIEWS) or (hasattr(value, "__next__") and not isinstance(value, io.IOBase)):
        return list(itertools.islice(value, _TAKEN))
    return value


def _is_planned(error, own):
    """Whether a `raise` in the exercise's own files raised it."""
    trace = error.__traceback__
    if trace is None:
        return False
    while trace.tb_next is not None:
        trace = trace.tb_next
    path = trace.tb_frame.f_code.co_filename
    return path in own and linecache.getline(path, trace.tb_lineno).lstrip().startswith("raise")


def are_same(wanted, got, *, with_output, with_result):
    """Whether an outcome is what is wanted: without what is printed, or returned, where that is not asked for."""
    if wanted.hangs or got.hangs:
        return wanted.hangs and got.hangs
    if wanted.raised is not None:
        return wanted.raised in got.kinds
    if got.raised is not None or (with_output and wanted.printed != got.printed):
        return False
    is_asked_for = with_result or wanted.returned is not None
    return (not is_asked_for or _is_same(wanted.returned, got.returned)) and _is_same(wanted.arguments, got.arguments)


def _is_same(one, other, depth=0):
    if depth > _DEPTH:
        raise NotComparable("its values are nested too deeply")
    if isinstance(one, _NUMBERS) and isinstance(other, _NUMBERS):
        return _are_same_numbers(one, other)
    for kind in (list, tuple):
        if isinstance(one, kind) or isinstance(other, kind):
            is_kind = isinstance(one, kind) and isinstance(other, kind) and len(one) == len(other)
            return is_kind and all(_is_same(mine, its, depth + 1) for mine, its in zip(one, other, strict=True))
    if isinstance(one, dict) or isinstance(other, dict):
        is_kind = isinstance(one, dict) and isinstance(other, dict) and one.keys() == other.keys()
        return is_kind and all(_is_same(one[key], other[key], depth + 1) for key in one)
    if isinstance(one, type) or isinstance(other, type):
        return isinstance(one, type) and isinstance(other, type) and one.__name__ == other.__name__
    if callable(one) or callable(other):
        if one is other:
            return True
        raise NotComparable("it has to do with functions, which cannot be compared")
    if type(one) is type(other):
        return _are_same_objects(one, other, depth)
    if type(one).__name__ == type(other).__name__ and hasattr(one, "__dict__") and hasattr(other, "__dict__"):
        # The same class of two versions of the file.
        return _is_same(vars(one), vars(other), depth + 1)
    return False


def _are_same_numbers(one, other):
    if isinstance(one, complex) or isinstance(other, complex):
        return one == other
    try:
        return one == other or (one != one and other != other) or (_has_float(one, other) and _is_close(one, other))
    except OverflowError:
        return False


def _has_float(one, other):
    return isinstance(one, float) or isinstance(other, float)


def _is_close(one, other):
    return math.isclose(one, other, rel_tol=1e-9, abs_tol=1e-9)


def _are_same_objects(one, other, depth):
    if one is other:
        return True
    equals = type(one).__eq__
    if equals is not object.__eq__:
        try:
            return bool(one == other)
        except Exception:  # noqa: BLE001  as an array of numpy's does
            raise NotComparable(f"two values of type `{type(one).__name__}` cannot be compared") from None
    if isinstance(one, BaseException):
        return _is_same(one.args, other.args, depth + 1)
    if hasattr(one, "__dict__"):
        return _is_same(vars(one), vars(other), depth + 1)
    raise NotComparable(f"two values of type `{type(one).__name__}` cannot be compared")


def _shown(value):
    try:
        text = repr(value)
    except Exception:  # noqa: BLE001
        text = f"<{type(value).__name__}>"
    return f"`{text}`" if len(text) <= _SHOWN else f"`{text[:_SHOWN]}…`"
