"""The private channel between the engine and a worker.

The worker starts with a socket to the engine as its standard input. It moves that socket to a descriptor which is not
inherited by other programs and not found by habit, and puts an empty input in its place.

Requests and events are JSON objects, one a line. An event line starts with a record separator and the token of the run,
so that bytes which the learner's code writes into every descriptor it finds are not taken for events.
"""

import json
import os
import sys

from . import contract

_read, _write, _dup2, _open, _close = os.read, os.write, os.dup2, os.open, os.close
_getpid, _exit = os.getpid, os._exit
_encode = json.JSONEncoder(ensure_ascii=False, check_circular=False).encode
_decode = json.loads


class Channel:
    """One end of the socket."""

    #: Events that wait for the next one.
    _held = b""

    def __init__(self):
        self._fd = _move_away(0)
        self._pending = b""
        self._token = b""
        self._pid = _getpid()
        empty = _open(os.devnull, os.O_RDONLY)
        _dup2(empty, 0)
        _close(empty)

    def receive(self):
        """Return the next request, or None when the engine is gone."""
        while b"\n" not in self._pending:
            chunk = _read(self._fd, 1 << 16)
            if not chunk:
                return None
            self._pending += chunk
        line, _, self._pending = self._pending.partition(b"\n")
        return _decode(line)

    def use_token(self, token):
        """Mark the events and the output that follow as belonging to this run: what Python printed at its start does not."""
        self._token = token.encode("ascii")
        self.mark("begin")

    def is_own(self):
        """From here on this process, a child of the one that made the channel, is the one that reports."""
        self._pid = _getpid()

    def send(self, event, **fields):
        """Report an event; when the engine is gone, or the descriptor was closed, there is nobody to tell.

        A process that the attempt has forked goes on with the check as its parent does. It ends where it would report.
        """
        data = self._held + self._line(event, fields)
        self._held = b""
        try:
            while data:
                data = data[_write(self._fd, data) :]
        except OSError:
            pass

    def hold(self, event, **fields):
        """Report an event together with the next one: to be told something costs the engine as much as a short test takes."""
        self._held += self._line(event, fields)

    def _line(self, event, fields):
        if _getpid() != self._pid:
            _exit(0)
        # JSON has a form for half a surrogate pair, and readers refuse it: a learner's text may have one.
        text = _encode(contract.event(event, fields)).encode("utf-8", "replace")
        return b"\n\x1e" + self._token + b" " + text + b"\n"

    def mark(self, label):
        """Put a mark into standard output and standard error, so that the engine knows which test wrote what."""
        if _getpid() != self._pid:
            _exit(0)
        flush()
        mark = b"\x1e" + self._token + b":" + str(label).encode("ascii") + b"\x1e"
        for fd in (1, 2):
            try:
                _write(fd, mark)
            except OSError:
                pass

    @property
    def fd(self):
        """The descriptor, for the fault handler, which writes without Python's help."""
        return self._fd


def flush():
    """Flush what the learner printed, whatever they did to the streams."""
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except BaseException:  # noqa: BLE001  a stream may be None, closed, or an object of the learner's
            pass


def _move_away(fd):
    """Duplicate `fd` to a number that code which tries "all descriptors" in a small range does not meet first."""
    try:
        import fcntl

        start = 320 + os.getpid() % 512
        return fcntl.fcntl(fd, fcntl.F_DUPFD_CLOEXEC, start)
    except (ImportError, OSError):
        return os.dup(fd)
