"""How much time a run has had: the clock on the wall, stopped while the machine keeps the run waiting for a processor.

The engine's own clock (`run_clock.rs`, where the reasons are) ends the run. This one reads the same, for whoever has started a program
and has to say where it was before that happens.
"""

import os
import subprocess
import threading
import time

#: Seconds between two looks. The scheduler counts a wait when it is over, so looks must not be close together.
_PAUSE = 0.5
#: Seconds after which a program that `run` has started is looked at again.
_LOOK = 0.1
#: Beyond so many threads nobody has been kept waiting by others.
_MOST_THREADS = 1000
_popen = subprocess.Popen


class Clock:
    """A clock that starts now."""

    def __init__(self):
        self._began = self._looked = time.monotonic()
        self._kept_waiting = self._queuing = 0.0
        self._known = dict(_threads())

    def reading(self):
        """Seconds, without those in which this process and what it has started were kept waiting."""
        now = time.monotonic()
        threads = dict(_threads())
        kept_waiting, self._queuing = waits(now - self._looked, self._queuing, self._known, threads)
        self._kept_waiting += kept_waiting
        self._looked, self._known = now, threads
        return now - self._began - self._kept_waiting - self._queuing

    def is_up(self, limit):
        """Whether it reads more than so many seconds."""
        now = time.monotonic()
        is_due = now - self._looked >= _PAUSE or now - self._began - self._kept_waiting - self._queuing > limit
        return is_due and self.reading() > limit


def waits(span, queuing, before, after):
    """How much of a span of time, and of a wait before it that was not over, a run was kept waiting; and how long it is in the queue since.

    `before` and `after` say of each thread what it ran and waited until then, and whether it is ready to run.
    """
    ran = waited = 0.0
    for thread, (ran_now, waited_now, _) in after.items():
        # A thread that was not there before has begun since.
        ran_then, waited_then, _ = before.get(thread, (0.0, 0.0, False))
        ran += max(0.0, ran_now - ran_then)
        waited += max(0.0, waited_now - waited_then)
    idle = max(0.0, span - ran)
    kept_waiting = min(waited, idle + queuing)
    if not any(is_ready for _, _, is_ready in after.values()):
        return kept_waiting, 0.0
    # A wait began after the run last had a processor.
    return kept_waiting, min(idle + queuing - kept_waiting, idle if ran else idle + queuing)


def run(command, limit, typed=None, **options):
    """Run a command as `subprocess.run` does with its output captured; None when it had not ended in time, and was killed."""
    with _popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, **options) as process:
        clock = Clock()
        while True:
            try:
                stdout, stderr = process.communicate(typed, timeout=_LOOK)
            except subprocess.TimeoutExpired:
                typed = None
                if clock.is_up(limit):
                    process.kill()
                    return None
            else:
                return subprocess.CompletedProcess(command, process.returncode, stdout, stderr)


def _threads():
    """The number of each thread of this process and of those that it has started: seconds that it ran and waited, and whether it's ready.

    Nothing where the system does not tell.
    """
    found, processes = 0, [os.getpid()]
    while processes:
        tasks = f"/proc/{processes.pop()}/task"
        try:
            threads = os.listdir(tasks)
        except OSError:
            continue  # it has ended, or there is no `/proc`
        for thread in threads:
            try:
                with open(f"{tasks}/{thread}/schedstat", encoding="ascii") as file:
                    ran, waited = map(int, file.read().split()[:2])
                with open(f"{tasks}/{thread}/stat", "rb") as file:
                    is_ready = file.read().rpartition(b")")[2].startswith(b" R")
                with open(f"{tasks}/{thread}/children", encoding="ascii") as file:
                    processes += file.read().split()
            except (OSError, ValueError):
                continue
            found += 1
            if found > _MOST_THREADS:
                return
            yield int(thread), (ran / 1e9, waited / 1e9, is_ready and int(thread) != threading.get_native_id())
