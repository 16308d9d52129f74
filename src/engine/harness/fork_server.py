"""A warm parent that forks a child for each check: for whole courses, where the platform has `fork`.

The parent waits at the ready barrier of an ordinary pytest session, as a one-shot worker does, and comes no further. Each request is
carried out by a child, which is that session's only user: what an attempt does to Python is gone with the child.
"""

import ctypes
import importlib
import os
import signal
import socket
import sys

from . import describe, prefault
from .worker import kind

#: The same on every architecture (landlock(7)).
_LANDLOCK_CREATE_RULESET = 444
_LANDLOCK_ADD_RULE = 445
_LANDLOCK_RESTRICT_SELF = 446
#: `LANDLOCK_ACCESS_FS_REFER`, `LANDLOCK_RULE_PATH_BENEATH`, and both of `LANDLOCK_SCOPE_…` (linux/landlock.h).
_REFER = 1 << 13
_PATH_BENEATH = 1
_SCOPES = 3


def serve(channel, plan, finder, session, judge, check):
    """At the gate: fork for each request, until the engine is gone. Returns in the child only."""
    from .session import compile_tests, mention_skips, own_request

    doorway = socket.socket(fileno=os.dup(channel.fd))
    keep_apart = wall()
    describe.use(describe.Files(plan["work"], [], []), plan["tmp"])
    importlib.invalidate_caches()
    scout = prefault.Scout(plan["work"]) if prefault.is_possible() else None
    if scout is not None and scout.is_this_process():
        judge.channel = scout
        plan.update(scout.PLAN)
        compile_tests(finder, plan)
        reseed()
        check(scout, plan, own_request(scout.MODULE, limit=10), session, judge)
        return
    copy_pages = scout.report() if scout is not None else lambda: None
    channel.send("ready")
    while True:
        # Two for what is printed and, where the attempt is in another process, one that leads there.
        _, outputs, _, _ = socket.recv_fds(doorway, 1, 3)
        request = channel.receive() if len(outputs) >= 2 else None
        if request is None:
            os._exit(0)
        channel.use_token(request["token"])
        plan.update(request["plan"])
        # Here and not in the child: many attempts are checked with the same tests, which are compiled once.
        compile_tests(finder, plan)
        module = kind(plan)
        module.prepare(plan)
        if request["outside"] is not None:
            importlib.import_module(f"{__package__}.outside")
        judge.know(finder.files(), session.config, plan["conftest"], mention_skips(plan))
        child = os.fork()
        if child == 0:
            channel.is_own()
            copy_pages()
            doorway.close()
            os.setpgid(0, 0)
            keep_apart()
            for number, fd in zip((1, 2), outputs, strict=False):
                os.dup2(fd, number)
                os.close(fd)
            request["link"] = outputs[2] if len(outputs) > 2 else None
            reseed()
            module.check(channel, plan, request, session, judge)
            return
        for fd in outputs:
            os.close(fd)
        see_to_its_end(channel, child)


def see_to_its_end(channel, child):
    """Report a child and, once it has ended, how; what is left of its process group ends with it."""
    channel.send("forked", pid=child)
    _, status = os.waitpid(child, 0)
    try:
        os.killpg(child, signal.SIGKILL)
    except OSError:
        pass  # nobody is left of it
    code = os.waitstatus_to_exitcode(status)
    channel.send("child-ended", status=code if code >= 0 else None, signal=-code if code < 0 else None)


def wall():
    """Return what keeps a child from its parent, which serves others after it: no signal, no look into its memory.

    A Landlock domain of its own does that (Linux 6.12); a kernel without it refuses, and nothing is lost.
    """
    if sys.platform != "linux":
        return lambda: None
    libc = ctypes.CDLL(None)
    # Abstract sockets and signals stay inside. Moving a file to another folder is refused by every domain that does not allow
    # it; where it is allowed at all is for the domain around this one to say.
    attributes = (ctypes.c_uint64 * 3)(_REFER, 0, _SCOPES)
    ruleset = libc.syscall(_LANDLOCK_CREATE_RULESET, attributes, ctypes.sizeof(attributes), 0)
    if ruleset < 0:
        return lambda: None
    top = os.open("/", os.O_PATH | os.O_CLOEXEC)
    rule = _REFER.to_bytes(8, sys.byteorder) + top.to_bytes(4, sys.byteorder)
    refused = libc.syscall(_LANDLOCK_ADD_RULE, ruleset, _PATH_BENEATH, rule, 0)
    os.close(top)
    if refused:
        os.close(ruleset)
        return lambda: None

    def keep_apart():
        libc.syscall(_LANDLOCK_RESTRICT_SELF, ruleset, 0)
        os.close(ruleset)

    return keep_apart


def reseed():
    """Each child has its own chance; the standard library's generator sees to that by itself."""
    numpy = sys.modules.get("numpy.random")
    if numpy is not None:
        numpy.seed()
