"""An output check: run the learner's file as a program."""

import importlib.machinery
import linecache
import os
import sys
import traceback
import types

from . import asserts, debugger, describe, misreadings, problems
from .worker import compiles, watch_clock


def run(channel, plan):
    """Wait for the request, then become the program: its output, its exit status, its end are those of any Python program."""
    describe.run_part(os.path.join(plan["work"], ""), plan["tmp"])
    channel.send("ready")
    request = channel.receive()
    if request is None:
        return
    channel.use_token(request["token"])
    work = plan["work"]
    files = describe.Files(work, [], request["sources"])
    if not compiles(channel, files, request["sources"]):
        channel.send("finished", status=None)
        return
    describe.use(files, plan["tmp"])
    watch_clock(channel, request["limit"])
    stdin = os.open(request["stdin"], os.O_RDONLY | getattr(os, "O_BINARY", 0))
    os.dup2(stdin, 0)
    os.close(stdin)
    sys.stdin = open(0, encoding="utf-8", closefd=False)  # noqa: SIM115  it stays open
    os.chdir(work)
    path = os.path.join(work, request["main"])
    sys.argv = [path, *request["args"]]
    sys.path.insert(0, os.path.dirname(path))
    main = _main_module(path)
    sys.modules["__main__"] = main
    with open(path, "rb") as file:
        data = file.read()
    code, slips = asserts.compile_own(data, path), misreadings.in_program(data)
    sys.dont_write_bytecode = True
    debugger.refuse()
    status = _run(channel, files, code, main)
    if slips:
        channel.send("misread", slips=slips)
    channel.send("finished", status=status)
    sys.exit(status)


def _main_module(path):
    """`__main__` with the names that it has when Python is given a file: those that it has here, and those of a file."""
    main = types.ModuleType("__main__")
    main.__dict__.clear()
    for name, value in vars(sys.modules["__main__"]).items():
        if name.startswith("__"):
            main.__dict__[name] = value
    main.__loader__ = importlib.machinery.SourceFileLoader("__main__", path)
    main.__file__ = path
    if sys.version_info < (3, 15):
        main.__cached__ = None
    return main


def _run(channel, files, code, main):
    try:
        exec(code, main.__dict__)
    except SystemExit as error:
        if error.code is None:
            return 0
        if isinstance(error.code, int):
            return error.code
        print(error.code, file=sys.stderr)
        return 1
    except BaseException as error:  # noqa: BLE001
        problem = problems.Problems(files, ()).of(error)
        error.__traceback__ = error.__traceback__.tb_next  # without our own frame
        channel.send("raised", problem=problem)
        linecache.checkcache()
        traceback.print_exception(error)
        return 130 if isinstance(error, KeyboardInterrupt) else 1
    return 0
