"""Helps tests to watch threads: makes them meet, and tells where they wait. Nothing to do here."""

import linecache
import sys
import sysconfig
import threading
from pathlib import Path

import pytest

PATIENCE = [5.0]  # seconds; shorter once something has hung, so that the other tests tell soon
NOT_THEIRS = {str(Path(sysconfig.get_paths()[kind])) for kind in ("stdlib", "purelib", "platlib")}


class Meeting:
    """A place where threads meet. Whoever comes waits for the others, but not for ever."""

    def __init__(self, parties, seconds=0.15):
        self.parties, self.seconds = parties, seconds
        self.inside, self.most, self.over = 0, 0, False
        self.changed = threading.Condition()

    def wait(self):
        """Wait until all are here. Nobody waits once all have met, or somebody has waited in vain."""
        with self.changed:
            self.inside += 1
            self.most = max(self.most, self.inside)
            if self.inside >= self.parties:
                self.over = True
                self.changed.notify_all()
            if not self.changed.wait_for(lambda: self.over, self.seconds):
                self.over = True
                self.changed.notify_all()
            self.inside -= 1

    @property
    def met(self):
        """Whether all were here at the same time."""
        return self.most >= self.parties


class Running:
    """A call in a thread of its own."""

    def __init__(self, call, *arguments):
        self.result, self.error = None, None

        def run():
            try:
                self.result = call(*arguments)
            except BaseException as error:  # noqa: BLE001
                self.error = error

        self.thread = threading.Thread(target=run, daemon=True)
        self.thread.start()

    def ended(self, seconds=0.0):
        """Say whether it has ended, after waiting so long at most."""
        self.thread.join(seconds)
        return not self.thread.is_alive()

    def get(self, words):
        """Return what it gave, or raise what it raised; fail with these words if it never ends."""
        if not self.ended(PATIENCE[0]):
            PATIENCE[0] = 0.5
            pytest.fail(f"{words} never ends.{waits(self.thread)}")
        if self.error is not None:
            raise self.error
        return self.result


def in_time(words, call, *arguments):
    """Return what the call gives; fail with these words if it never ends."""
    return Running(call, *arguments).get(words)


def together(words, *calls):
    """Make the calls at the same time, and return what they give, in order. Exceptions come out."""
    gate = threading.Barrier(len(calls))

    def run(call):
        gate.wait(30)
        return call()

    running = [Running(run, call) for call in calls]
    return [one.get(words) for one in running]


def at_each_line(path, prepare, seconds=0.05):
    """Interrupt a call at each of the lines that it runs through, one after the other.

    prepare() returns two calls. At the first line of the learner's, the second call is made in a
    thread of its own and gets so many seconds, then the first call goes on; next time at the second
    line, and so on. Gives both of them, each time.
    """
    for moment in range(1, 60):
        call, other = prepare()
        steps, second = [], []

        def trace(frame, event, argument, moment=moment, other=other, steps=steps, second=second):
            if frame.f_code.co_filename != path:
                return None
            if event == "line":
                steps.append(frame.f_lineno)
                if len(steps) == moment:
                    second.append(Running(other))
                    second[0].ended(seconds)
            return trace

        def traced(call=call, trace=trace):
            sys.settrace(trace)
            try:
                return call()
            finally:
                sys.settrace(None)

        first = Running(traced)
        first.ended(PATIENCE[0])
        if not second:
            return
        yield first, second[0]


def waits(thread):
    """Say in which line of the learner's a thread waits."""
    frame, where = sys._current_frames().get(thread.ident), ""
    while frame is not None and not where:
        path = Path(frame.f_code.co_filename)
        ours = path.name.startswith("test_") or path.name.endswith("_for_check.py")
        if path.is_absolute() and not ours and not any(str(path).startswith(p) for p in NOT_THEIRS):
            line = linecache.getline(str(path), frame.f_lineno).strip()
            where = f"\n\nIt waits in line {frame.f_lineno} of {path.name}:\n\n    {line}"
        frame = frame.f_back
    return where


def until(condition, seconds=5.0):
    """Wait until a condition holds, at most so long. Say whether it holds."""
    pause = threading.Event()
    for _ in range(int(min(seconds, PATIENCE[0]) / 0.005)):
        if condition():
            return True
        pause.wait(0.005)
    return bool(condition())


def check(found, wanted, words):
    """Fail with these words if the two differ, or aren't of the same type."""
    if type(found) is not type(wanted) or found != wanted:
        pytest.fail(f"{words}\n\nfound:  {found!r}\nwanted: {wanted!r}")
