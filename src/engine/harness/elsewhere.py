"""What happens in other threads and tasks of the learner's: with what they have ended, and where they wait when the time is up."""

import gc
import os
import signal
import sys
import threading

from . import contract, describe

_write = os.write
_type, _len = type, len

#: So many are told of.
_TOLD = 3
#: Calls that are told of a task at work.
_DEEPEST = 100
#: The last line of what is told at the signal (`places.rs` waits for it): the fault handler's own lines come one by one.
_END = "(that is all)"
#: The exceptions that threads have ended with since the test began, each with what is told of it.
_ended = []


def watch(files):
    """Take note of each exception that ends a thread; what else would hear of it still does."""
    usual = threading.excepthook

    def note(told):
        error = told.exc_value
        if error is not None and (frames := files.frames(told.exc_traceback)[0]):
            words = describe.safe_str(error)
            name = describe.type_name(_type(error))
            _ended.append((error, contract.elsewhere("thread", frames[-1], f"{name}: {words}" if words else name)))
        usual(told)

    threading.excepthook = note


def forget():
    """What comes from here on belongs to another test."""
    _ended.clear()


def ended(error):
    """What is told of the threads that have ended with an exception, other than that of the problem itself."""
    return [told for of_thread, told in _ended if of_thread is not error][:_TOLD]


def tell_tasks(fd, number):
    """At the signal, write where the tasks of asyncio wait, in the form of Python's fault handler, which knows threads alone.

    The first task, which `asyncio.run` has made, comes last, as the main thread does there. While one is at work it alone is told:
    the others wait for it.
    """

    def tell(_number, frame):
        lines = tasks_of(frame)
        _write(fd, "\n".join([*lines, _END, ""]).encode("utf-8", "replace"))

    def tasks_of(frame):
        asyncio = sys.modules.get("asyncio")
        if not hasattr(asyncio, "Task"):
            return []
        try:
            tasks, busy = asyncio.all_tasks(), asyncio.current_task()
        except RuntimeError:
            # No loop is running in this thread. A test client has one in another.
            tasks, busy = _tasks_of_other_threads(asyncio.Task), None
        if busy is not None:
            # Between two steps asyncio itself is at work for it, and the task is not among the callers.
            coroutine = busy.get_coro()
            rows = [_places_of_stack(frame) if getattr(coroutine, "cr_running", True) else _places(coroutine)]
        else:
            tasks = sorted(tasks, key=lambda task: (_len(task.get_name()), task.get_name()), reverse=True)
            rows = [_places(task.get_coro()) for task in tasks]
        lines = []
        for places in rows:
            lines.append("Task (most recent call first):")
            lines += [f'  File "{path}", line {line} in {name}' for path, line, name in places]
        return lines

    signal.signal(number, tell)
    _end_children_by(number, tell)


def _tasks_of_other_threads(kind):
    """All tasks that are not done: each loop knows its own alone, and who has none may not ask."""
    return [it for it in gc.get_objects() if kind in _type(it).__mro__ and not it.done()]


def _end_children_by(number, ours):
    """Have a child that the attempt forks end by the signal, as children do: from its first moment on, when Python forgets signals."""

    def begin():
        masks.append(signal.pthread_sigmask(signal.SIG_BLOCK, {number}))

    def go_on():
        signal.pthread_sigmask(signal.SIG_SETMASK, masks.pop())

    def end_by_it():
        if signal.getsignal(number) is ours:
            signal.signal(number, signal.SIG_DFL)
        go_on()

    masks = []
    os.register_at_fork(before=begin, after_in_parent=go_on, after_in_child=end_by_it)


def _places(waiting):
    """Where a coroutine waits, and those that it waits for: the innermost first."""
    found = []
    while waiting is not None:
        kind = next((kind for kind in ("cr", "gi", "ag") if hasattr(waiting, f"{kind}_frame")), None)
        frame = getattr(waiting, f"{kind}_frame", None)
        if frame is None:
            break
        found.insert(0, _place(frame))
        waiting = getattr(waiting, "gi_yieldfrom" if kind == "gi" else f"{kind}_await")
    return found


def _places_of_stack(frame):
    """Where a program is, and the calls that have led there: the innermost first."""
    found = []
    while frame is not None and _len(found) < _DEEPEST:
        found.append(_place(frame))
        frame = frame.f_back
    return found


def _place(frame):
    return frame.f_code.co_filename, frame.f_lineno, frame.f_code.co_name
