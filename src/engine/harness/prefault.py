"""Copying at once what a forked child is going to write to.

After a fork, every page is copied when it is first written to, each at the price of a page fault: half the time of a short check.
Most of these pages are the same in every child, since they hold what pytest and Python themselves use. So a first child of our
own, the scout, carries out a check and tells which pages it wrote to; those are copied for every later child by one system call.

Only Linux 6.13 and later have that call (process_madvise(2) with any advice for the calling process); elsewhere nothing is done.
"""

import array
import ctypes
import os
import sys

from .channel import Channel

#: The same on every architecture.
_PIDFD_OPEN = 434
_PROCESS_MADVISE = 440
#: `MADV_POPULATE_WRITE` (linux/mman.h).
_POPULATE_WRITE = 23
#: `IOV_MAX`: ranges that one call takes.
_RANGES = 1024
#: Bits of an entry of `/proc/PID/pagemap` (proc_pid_pagemap(5)): the page is in memory and nobody else has it.
_OWN = 1 << 63 | 1 << 56
#: It has not been written to since it was read from its file.
_OF_FILE = 1 << 61

_WORD = ctypes.sizeof(ctypes.c_size_t)

#: What the scout checks: an attempt that fails, since that takes more than one that passes.
_SCOUTED = {
    "scouted.py": "def double(number):\n    return 2 * number\n",
    "test_scouted.py": "from scouted import double\n\n\ndef test_double():\n    assert double(2) == 5\n",
}


def is_possible():
    """Whether this system lets a process have pages copied ahead."""
    if sys.platform != "linux":
        return False
    page = os.sysconf("SC_PAGE_SIZE")
    room = ctypes.create_string_buffer(2 * page)
    start = (ctypes.addressof(room) + page - 1) // page * page
    return _populate(_vector([start, page]), 0, 1) == page


class Scout(Channel):
    """The first child: it carries out a check of our own, and tells its parent which pages of memory it wrote to.

    To the check it is the channel, which leads nowhere.
    """

    PLAN = {"tests": [{"path": "test_scouted.py", "module": "test_scouted", "folder": ""}], "helpers": []}
    MODULE = "scouted"

    def __init__(self, work):
        for name, text in _SCOUTED.items():
            with open(os.path.join(work, name), "w", encoding="utf-8") as file:
                file.write(text)
        self._mappings = _writable()
        reading, writing = os.pipe()
        self._child = os.fork()
        mine, theirs = (reading, writing) if self._child else (writing, reading)
        os.close(theirs)
        self._report = mine
        self._has_started = False
        if self._child == 0:
            self.is_own()
            self._fd = os.open(os.devnull, os.O_WRONLY)
            for output in (1, 2):
                os.dup2(self._fd, output)

    def is_this_process(self):
        """Whether this is the child."""
        return self._child == 0

    def send(self, event, **fields):
        """In the child: tell of the pages when the check is done, and end."""
        super().send(event, **fields)
        self._has_started = self._has_started or event == "started"
        if event == "finished":
            if not self._has_started:
                os._exit(1)
            try:
                os.write(self._report, _written(self._mappings))
            finally:
                os._exit(0)

    def report(self):
        """In the parent: return what copies these pages in a child."""
        with open(self._report, "rb") as report:
            ranges = report.read()
        _, status = os.waitpid(self._child, 0)
        if os.waitstatus_to_exitcode(status) > 0:
            # A fault of the harness, which would only make it slower, and so would not be noticed.
            raise RuntimeError("a check of our own has not come to its test")
        return _copier(array.array("Q", ranges))


def _writable():
    """Return the private, writable mappings of this process as pairs of addresses."""
    found = []
    try:
        with open("/proc/self/maps", encoding="utf-8", errors="replace") as maps:
            for line in maps:
                addresses, permissions, _ = line.split(maxsplit=2)
                if permissions.startswith("rw") and permissions.endswith("p"):
                    start, end = addresses.split("-")
                    found.append((int(start, 16), int(end, 16)))
    except OSError:
        pass  # /proc is not to be seen here: then nothing is copied
    return found


def _written(mappings):
    """In a child: return the pages of these mappings that it has for itself, as start and size of each range in turn."""
    page = os.sysconf("SC_PAGE_SIZE")
    ranges = array.array("Q")
    pagemap = os.open("/proc/self/pagemap", os.O_RDONLY | os.O_CLOEXEC)
    for start, end in mappings:
        entries = array.array("Q", os.pread(pagemap, (end - start) // page * 8, start // page * 8))
        for number, entry in enumerate(entries):
            if entry & (_OWN | _OF_FILE) == _OWN:
                address = start + number * page
                if ranges and ranges[-2] + ranges[-1] == address:
                    ranges[-1] += page
                else:
                    ranges.extend((address, page))
    os.close(pagemap)
    return ranges


def _copier(ranges):
    """Return what a child calls to have these ranges copied."""
    vector, count = _vector(ranges), len(ranges) // 2

    def copy():
        for first in range(0, count, _RANGES):
            _populate(vector, first, min(_RANGES, count - first))

    return copy


def _vector(ranges):
    return (ctypes.c_size_t * len(ranges))(*ranges)


def _populate(vector, first, count):
    """Return the number of bytes, or -1."""
    # `os.pidfd_open` is missing from a Python that was built where the kernel was older.
    own = _syscall(_PIDFD_OPEN, os.getpid(), 0)
    if own < 0:
        return -1
    ranges = ctypes.byref(vector, first * 2 * _WORD)
    done = _syscall(_PROCESS_MADVISE, own, ranges, ctypes.c_size_t(count), _POPULATE_WRITE, 0)
    os.close(own)
    return done


if sys.platform == "linux":
    _syscall = ctypes.CDLL(None).syscall
    _syscall.restype = ctypes.c_long
