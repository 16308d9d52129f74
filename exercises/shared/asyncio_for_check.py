"""Runs coroutines, and says what goes wrong in them. Nothing to do here.

    def test_total():
        \"\"\"all prices are asked for at the same time\"\"\"
        assert finished(total(SHOP, ["tea", "cake"])) == 8

`finished` is `asyncio.run` with what Python keeps to itself: of an ExceptionGroup the first exception is raised, so the
screen shows its line. A coroutine that does not end within `limit` seconds fails, with the line where each task waits.
So does one that was never awaited, a task that failed while nobody looked, and one that goes on when it is cancelled.

`background` keeps an asynchronous server running, in a thread of its own, while the `with` lasts:

    with background(websockets.serve, echo, "127.0.0.1", 0) as server:
        port = server.sockets[0].getsockname()[1]
        assert finished(ask(port, "tea")) == "TEA"
"""

import asyncio
import contextlib
import gc
import linecache
import threading
import warnings
from pathlib import Path

import pytest

HERE = Path(__file__).resolve().parent
TICK = 0.1  # seconds


def finished(coroutine, limit=2.0, left=True):
    """Run the coroutine to its end, and return its result. With `left=False` no task may be left after it."""
    __tracebackhide__ = True
    name = getattr(coroutine, "__name__", "it")
    unseen = []  # exceptions of tasks that nobody asked for
    loop = asyncio.new_event_loop()
    loop.set_exception_handler(lambda _, context: unseen.append(context.get("exception")))
    asyncio.set_event_loop(loop)
    with warnings.catch_warnings(record=True) as warned:
        warnings.simplefilter("always", RuntimeWarning)
        try:
            task = loop.create_task(coroutine)
            for _ in range(round(limit / TICK)):  # on a busy machine a tick takes longer
                if loop.run_until_complete(asyncio.wait([task], timeout=TICK))[0]:
                    break
            over, running = task.done(), places(asyncio.all_tasks(loop))
            stubborn = places(cancelled(loop))
        finally:
            asyncio.set_event_loop(None)
            loop.close()
        if over and not task.cancelled() and task.exception():
            raise first(task.exception())
        failed = list(unseen)
        gc.collect()  # coroutines and tasks that nobody holds any more say so now
        failed += [error for error in unseen if error not in failed]
    if not over:
        pytest.fail(f"After {limit:g} s `{name}` is still not done.\n\n{running}")
    if stubborn:
        pytest.fail(f"`{name}` is done. This goes on, even when it is cancelled.\n\n{stubborn}")
    if running and not left:
        pytest.fail(f"`{name}` is done, and not all of its tasks are.\n\n{running}")
    for warning in warned:
        if "was never awaited" in str(warning.message):
            path, line = warning.filename, warning.lineno
            source = linecache.getline(path, line).strip()
            where = f"{Path(path).name}:{line}   {source}"
            pytest.fail(f"A coroutine was made and never awaited, so nothing in it ran.\n\n{where}")
    for error in failed:
        if error:
            raise error
    return task.result()


def cancelled(loop, patience=0.5):
    """End what is left in a loop, as `asyncio.run` does; return the tasks that do not end."""
    tasks = asyncio.all_tasks(loop)
    for task in tasks:
        task.cancel()
    if tasks:
        _, tasks = loop.run_until_complete(asyncio.wait(tasks, timeout=patience))
    with contextlib.suppress(TimeoutError, asyncio.TimeoutError):
        loop.run_until_complete(asyncio.wait_for(loop.shutdown_asyncgens(), patience))
    return tasks


@contextlib.contextmanager
def background(make, *arguments, limit=5.0, **named):
    """Make an asynchronous context manager and enter it, in a thread with a loop of its own; leave it at the end."""
    loop = asyncio.new_event_loop()
    loop.set_exception_handler(lambda *_: None)
    thread = threading.Thread(target=loop.run_forever, daemon=True)
    thread.start()

    def done(coroutine):
        return asyncio.run_coroutine_threadsafe(coroutine, loop).result(limit)

    async def enter():
        manager = make(*arguments, **named)
        return manager, await manager.__aenter__()

    async def leave():
        await manager.__aexit__(None, None, None)
        await loop.shutdown_asyncgens()

    try:
        manager, entered = done(enter())
        try:
            yield entered
        finally:
            with contextlib.suppress(TimeoutError):
                done(leave())
    finally:
        loop.call_soon_threadsafe(loop.stop)
        thread.join(limit)
        if not loop.is_running():
            loop.close()


def first(error):
    """Return the first exception in a group, however deep; any other as it is."""
    while isinstance(error, BaseExceptionGroup):
        error = error.exceptions[0]
    return error


def places(tasks):
    """Say of each task in which line of the learner's it waits."""
    lines = []
    for task in sorted(tasks, key=lambda task: task.get_coro().__qualname__):
        coroutine = task.get_coro()
        at = place(coroutine)
        if at:
            path, number = at
            source = linecache.getline(path, number).strip()
            lines.append(f"{called(task)} waits at {Path(path).name}:{number}   {source}")
        else:
            lines.append(f"{called(task)} waits")
    return "\n".join(lines)


def called(task):
    """Return the name that somebody gave to a task, or else that of its coroutine."""
    name = task.get_name()
    return task.get_coro().__qualname__ if name.startswith("Task-") else name


def place(coroutine):
    """Return file and line of the innermost of the learner's coroutines that this one awaits."""
    found = None
    while coroutine is not None:
        frame = getattr(coroutine, "cr_frame", None) or getattr(coroutine, "ag_frame", None)
        if frame and is_theirs(frame.f_code.co_filename):
            found = frame.f_code.co_filename, frame.f_lineno
        coroutine = getattr(coroutine, "cr_await", None) or getattr(coroutine, "ag_await", None)
    return found


def is_theirs(path):
    """Say whether a file is one of the learner's."""
    path = Path(path)
    if not path.is_absolute() or path.name.startswith("test_") or path.stem.endswith("_for_check"):
        return False
    return HERE in path.resolve().parents
