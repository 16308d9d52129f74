"""Watches threads, and says what goes wrong in them. Nothing to do here.

    def test_all():
        \"\"\"all four parts are downloaded\"\"\"
        with all_ended():
            count = download_all(["a", "b", "c", "d"])
        assert count == 4

An exception that a thread ends with, which Python would only print, is raised here, so the screen shows its line. A
call that takes more than `limit` seconds fails, and so does a thread that still runs after it (`left=True` allows
that): the screen names each thread with the line where it waits.

`take_turns` makes sure that a race is lost each time:

    def test_race():
        \"\"\"of two people who withdraw money at the same time, one is refused\"\"\"
        account = Account(100)
        paid = take_turns(lambda: account.withdraw(80), lambda: account.withdraw(80))
        assert sorted(paid) == [False, True]

Each call runs in a thread. After each step of Python in the learner's files (a line such as `self.count += 1` has
several) the next thread goes on. What a lock guards comes out right all the same: a thread that waits for a lock misses
its turn. The results come back in the order of the calls; an exception is raised here. The calls should be short.
"""

import contextlib
import functools
import gc
import linecache
import os
import signal
import sys
import threading
import traceback
import types
from pathlib import Path

import pytest

HERE = Path(__file__).resolve().parent
TICK = 0.1  # seconds
PATIENCE = 0.05  # seconds after which a thread that has its turn counts as waiting for a lock


class TooLong(BaseException):
    """Raised in the call when its time is over. Nobody catches it by `except Exception`."""


@contextlib.contextmanager
def all_ended(limit=2.0, left=False):
    """Fail if what is called in the `with`, or a thread that it starts, does not end within `limit` seconds."""
    __tracebackhide__ = True
    before = set(threading.enumerate())
    broken, waiting = [], []

    def note():
        waiting.append(places([threading.main_thread(), *new(before)]))

    usual, threading.excepthook = threading.excepthook, lambda hook: broken.append(hook.exc_value)
    try:
        with interrupted(limit, note):
            yield
    except TooLong:
        pass
    except Exception as error:
        if not broken:
            raise
        raise broken[0] from error  # why the call went wrong, perhaps
    else:
        if not left:
            join(new(before), limit)
    finally:
        threading.excepthook = usual
    if broken:
        raise broken[0]
    if waiting:
        pytest.fail(f"After {limit:g} s this is still not done.\n\n{waiting[0]}")
    still = new(before)
    if still and not left:
        pytest.fail(f"The call is over, and not all of its threads are.\n\n{places(still)}")


def new(before):
    """Return the threads that were not there before."""
    return [thread for thread in threading.enumerate() if thread not in before]


def join(threads, limit):
    """Wait until the threads have ended, for about `limit` seconds; for longer on a busy machine."""
    for _ in range(round(limit / TICK)):
        alive = [thread for thread in threads if thread.is_alive()]
        if not alive:
            return
        alive[0].join(TICK)


@contextlib.contextmanager
def interrupted(limit, note):
    """After `limit` seconds note where everything is, and raise TooLong in the main thread.

    Again and again, since a `with` or a `finally` may wait once more. Windows cannot do that:
    there the time limit of the exercise ends the check.
    """
    if os.name == "nt" or threading.current_thread() is not threading.main_thread():
        yield
        return
    left = round(limit / TICK)  # on a busy machine a tick takes longer, and so may the call

    def over(_signal, _frame):
        nonlocal left
        left -= 1
        if left == 0:
            note()
        if left <= 0:
            raise TooLong

    usual = signal.signal(signal.SIGALRM, over)
    signal.setitimer(signal.ITIMER_REAL, TICK, TICK)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, usual)


class Turns:
    """Whose turn it is."""

    def __init__(self, number):
        self.alive, self.waiting, self.turn = list(range(number)), set(), 0
        self.changed = threading.Condition(threading.Lock())

    def hand_on(self, me):
        """Let the next one go on, and wait until it is my turn again."""
        with self.changed:
            self.waiting.discard(me)
            if self.turn == me:
                self.pass_to(self.after(me))
            while self.turn != me:
                self.waiting.discard(me)  # for its turn, and not for a lock
                whose = self.turn
                if not self.changed.wait(PATIENCE) and self.turn == whose:
                    self.waiting.add(whose)  # for a lock, perhaps for one of mine
                    self.pass_to(self.after(whose))

    def pass_to(self, whose):
        self.turn = whose
        self.changed.notify_all()

    def after(self, me):
        ready = [one for one in self.alive if one not in self.waiting]
        later = [one for one in ready if one > me]
        return (later or ready or [me])[0]

    def leave(self, me):
        with self.changed:
            self.alive.remove(me)
            self.waiting.discard(me)
            if self.turn == me:
                self.pass_to(self.after(me))


def take_turns(*calls, limit=5.0):
    """Run the calls in threads that take turns, step by step, and return their results."""
    __tracebackhide__ = True
    turns = Turns(len(calls))
    results, broken = [None] * len(calls), []
    stepping = traced if sys.version_info < (3, 12) else monitored

    def run(me, call):
        turns.hand_on(me)
        try:
            with stepped(lambda: turns.hand_on(me)):
                results[me] = call()
        except Exception as error:  # noqa: BLE001 - raised again below
            broken.append(error)
        finally:
            turns.leave(me)

    threads = [
        threading.Thread(target=run, args=(number, call), daemon=True, name=f"call {number + 1}")
        for number, call in enumerate(calls)
    ]
    with stepping() as stepped:
        for thread in threads:
            thread.start()
        join(threads, limit)
        still = [thread for thread in threads if thread.is_alive()]
        waiting = places(still)
    if broken:
        raise broken[0]
    if still:
        pytest.fail(f"After {limit:g} s this is still not done.\n\n{waiting}")
    return results


@contextlib.contextmanager
def traced():
    """Give what makes a thread call something after each step, for Python 3.11."""

    @contextlib.contextmanager
    def stepped(step):
        def trace(frame, event, _):
            if not is_theirs(frame.f_code.co_filename):
                return None
            frame.f_trace_opcodes = True
            if event == "opcode":
                step()
            return trace

        sys.settrace(trace)
        try:
            yield
        finally:
            sys.settrace(None)

    yield stepped


@contextlib.contextmanager
def monitored():
    """The same for newer Pythons: what `sys.settrace` does there can crash with several threads."""
    monitoring, steps = sys.monitoring, {}
    tool = next(number for number in range(6) if monitoring.get_tool(number) is None)
    event = monitoring.events.INSTRUCTION

    def happened(_code, _offset):
        step = steps.get(threading.get_ident())
        if step:
            step()

    @contextlib.contextmanager
    def stepped(step):
        steps[threading.get_ident()] = step
        try:
            yield
        finally:
            del steps[threading.get_ident()]

    codes = their_codes()
    monitoring.use_tool_id(tool, "turns")
    monitoring.register_callback(tool, event, happened)
    for code in codes:
        monitoring.set_local_events(tool, code, event)
    try:
        yield stepped
    finally:
        steps.clear()
        for code in codes:
            monitoring.set_local_events(tool, code, 0)
        monitoring.register_callback(tool, event, None)
        monitoring.free_tool_id(tool)


def their_codes():
    """Return the code of all functions in the learner's files."""
    functions = [thing for thing in gc.get_objects() if isinstance(thing, types.FunctionType)]
    left = [function.__code__ for function in functions]
    left = [code for code in left if is_theirs(code.co_filename)]
    found = set()
    while left:
        code = left.pop()
        if code not in found:
            found.add(code)
            left += [inner for inner in code.co_consts if isinstance(inner, types.CodeType)]
    return found


def places(threads):
    """Say of each thread in which line of the learner's it is."""
    frames = sys._current_frames()
    lines = []
    for thread in threads:
        stack = traceback.walk_stack(frames.get(thread.ident)) if thread.ident in frames else ()
        at = next((place for place in stack if is_theirs(place[0].f_code.co_filename)), None)
        if at:
            path, number = at[0].f_code.co_filename, at[1]
            source = linecache.getline(path, number).strip()
            lines.append(f"{thread.name} is at {Path(path).name}:{number}   {source}")
    return "\n".join(lines)


@functools.cache
def is_theirs(path):
    """Say whether a file is one of the learner's."""
    path = Path(path)
    if not path.is_absolute() or path.name.startswith("test_") or path.stem.endswith("_for_check"):
        return False
    return HERE in path.resolve().parents
