"""`breakpoint()` in an attempt: nobody is there to type into a debugger, so the program ends at that line."""

import importlib
import os
import re
import sys

from . import contract, describe

#: What such an exception is called: that of Python's own debugger, which ends so when nobody types.
NAME = "bdb.BdbQuit"
#: A call that starts a debugger.
_CALL = re.compile(r"\b(?:breakpoint|(?:\w+\.)*set_trace|(?:\w+\.)*post_mortem)\(.*?\)")


class Stopped(BaseException):
    """Not one that an attempt catches with `except Exception`."""


def refuse():
    """From now on, `breakpoint()` and `pdb.set_trace()` end what calls them."""
    sys.breakpointhook = _hook
    pdb = sys.modules.get("pdb")
    if pdb is not None and not _is_replaced(pdb):
        pdb.set_trace = _stop


def expect(data):
    """Have the debugger at hand when the learner's file has a word about it."""
    if b"set_trace" in data:
        importlib.import_module("pdb")


def _hook(*args, **kwargs):
    """What is set up for debuggers by the attempt or by a test has its way."""
    if os.environ.get("PYTHONBREAKPOINT"):
        return sys.__breakpointhook__(*args, **kwargs)
    pdb = sys.modules.get("pdb")
    if pdb is not None and _is_replaced(pdb):
        return sys.__breakpointhook__(*args, **kwargs)
    raise Stopped


def _is_replaced(pdb):
    """Whether an attempt or a test has put something of its own in the debugger's place."""
    return getattr(pdb.set_trace, "__module__", None) not in ("pdb", "_pytest.debugging", __name__)


def _stop(*_args, **_kwargs):
    raise Stopped


def point_at(problem, files):
    """Point at the call itself: Python's own debugger stops in the line below it, too."""
    what = problem["what"]
    if what["kind"] != "exception" or not problem["frames"] or what["type_name"] != NAME:
        return
    frame = problem["frames"][-1]
    for line in range(frame["line"], max(0, frame["line"] - 5), -1):
        source = describe.line_of(files.work + frame["file"], line)
        call = _CALL.search(source)
        if call is not None:
            span = [call.start() + 1, call.end() + 1]
            problem["frames"][-1] = contract.frame(frame["file"], line, frame["function"], source, span)
            what["details"] = {"breakpoint": call[0]}
            return
