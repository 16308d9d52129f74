"""One worker: get ready, wait at the gate, check one exercise, end."""

import faulthandler
import importlib
import linecache
import re
import signal
import sys
import types

from . import asserts, clock, debugger, elsewhere, unreadable
from .channel import Channel

#: The module for each kind of check: its `run` is a whole worker. `serve` is a fork server, which is inside a session of pytest.
KINDS = {
    "pytest": "session",
    "serve": "session",
    "output": "program",
    "examples": "examples",
    "alone": "alone",
    "generated": "generated",
}
#: A line that declares the encoding of a file (PEP 263).
_CODING = re.compile(rb"[ \t\f]*#.*?coding[:=][ \t]*[-\w.]+")
#: Modules that do something visible, or slow, when they are imported.
_NOT_AHEAD = {"antigravity", "this", "turtle", "tkinter", "idlelib", "__main__", "pytest"}
#: What libraries import only when they are used: some 50 ms that a run would wait for.
_USED_LATER = {"anyio": "anyio._backends._asyncio", "fastapi": "pydantic.v1"}


#: The clock of the run and its limit in seconds; None where nobody has said so.
_clock = _limit = None


def main():
    """Run the worker that the first request asks for."""
    channel = Channel()
    channel.send("begun")
    plan = channel.receive()
    if plan is None:
        return
    sys.stdout.reconfigure(line_buffering=True, errors="backslashreplace")
    sys.stderr.reconfigure(line_buffering=True, errors="backslashreplace")
    kind(plan).run(channel, plan)


def kind(plan):
    """The module that carries out a check of this kind."""
    return importlib.import_module(f".{KINDS[plan['check']]}", __package__)


def fresh_start(work, modules):
    """Forget what getting ready left behind, so that the attempt meets a Python that has just been started.

    Returns the modules that the learner's files have the names of, and that pytest may need.
    """
    hidden = {}
    sys.modules["__main__"] = types.ModuleType("__main__")
    sys.argv = [""]
    # The files were put there just now.
    for path in [path for path in sys.path_importer_cache if path.startswith(work)]:
        del sys.path_importer_cache[path]
    for name in modules:
        # The learner's file has the name of a module that pytest itself uses: theirs is meant in the exercise.
        loaded = sys.modules.get(name)
        if loaded is not None and not (getattr(loaded, "__file__", None) or "").startswith(work):
            hidden[name] = sys.modules.pop(name)
    asserts.learner_modules.clear()
    asserts.learner_modules.update(modules)
    return hidden


def compiles(channel, files, sources):
    """Compile each file of the attempt: faster and clearer than to let an import fail."""
    import warnings

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for source in sources:
            path = files.path(source)
            try:
                with open(path, "rb") as file:
                    data = file.read()
                linecache.cache[path] = _cache_entry(path, data)
                if not any(map(_CODING.match, data.split(b"\n", 2)[:2])):
                    data.decode()  # `compile` passes over bytes in comments that Python refuses in a file
                compile(data, path, "exec", dont_inherit=True)
                debugger.expect(data)
            except OSError:
                continue  # the engine has said so already
            except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
                channel.send("syntax", problem=unreadable.syntax(error, source, data))
                return False
    return True


def _cache_entry(path, data):
    """What `linecache` keeps for a file, made from what was read: the attempt may change its own file while it runs."""
    text = data.decode("utf-8-sig", "replace").replace("\r\n", "\n").replace("\r", "\n")
    return len(text), None, text.splitlines(keepends=True), path


def watch_clock(channel, limit):
    """At the limit, report where the program is, even when it holds the interpreter's lock.

    The engine asks by a signal, since it alone knows how much of the time the program had. Where no signal can be sent, the
    report comes shortly before the limit.
    """
    global _clock, _limit
    _clock, _limit = clock.Clock(), limit
    try:
        if hasattr(faulthandler, "register"):
            # With `chain` those who have asked for the signal hear of it, too.
            elsewhere.tell_tasks(channel.fd, signal.SIGVTALRM)
            faulthandler.register(signal.SIGVTALRM, file=channel.fd, all_threads=True, chain=True)
        elif limit > 0.4:
            faulthandler.dump_traceback_later(limit - 0.2, file=channel.fd)
    except (RuntimeError, ValueError):
        pass  # no thread can be started on this machine: then a run that takes too long does not tell where it was


def time_left():
    """Seconds until the time of the run is up; None where nobody has said when that is."""
    return None if _clock is None else _limit - _clock.reading()


def import_ahead(names):
    """Import what the tests and the solution import; never the learner's own modules."""
    wanted = [name for name in names if name.partition(".")[0] not in _NOT_AHEAD]
    _try_to_import(wanted)
    _try_to_import(later for library, later in _USED_LATER.items() if library in sys.modules)


def _try_to_import(names):
    for name in names:
        try:
            importlib.import_module(name)
        except BaseException:  # noqa: BLE001  the attempt will meet the same error and show it
            pass
