"""What goes wrong in the course's own files, whatever the attempt is: nothing that a learner can put right.

Only what is beyond doubt is told as such: no line of the learner's was running, and nothing of theirs could have prevented it. Each
mistake is told with its place and with what its author has to write.
"""

import difflib
import errno
import linecache
import os
import re
import sys

from _pytest import outcomes
from _pytest.fixtures import FixtureLookupError
from _pytest.nodes import Collector

from . import asserts, contract, describe

_type, _isinstance, _getattr = type, isinstance, getattr

#: What a system says of an address or a network that a run does not have: no such address, no way to it, not permitted.
_REFUSED = {errno.EADDRNOTAVAIL, errno.ENETUNREACH, errno.EACCES, errno.EPERM}
#: Where a request for the network is made: in the standard library, or in a line of the course's.
_ASKS_NETWORK = (
    re.compile(r"[\\/](?:socket|socketserver|selector_events|base_events)\.py$"),
    re.compile(r"\b(?:bind|connect\w*|sendto)\("),
)
#: By these a test may have names that it does not define.
_BRINGS_NAMES = re.compile(r"import\s*\*|\bglobals\(\)|\bexec\(")


def without_tests(file):
    """Return the problem that tells of tests in which there is none."""
    return contract.problem(contract.course_mistake(file, 0, "there is no test in it: a test's name begins with `test`"))


def of(error, files):
    """Return the problem that tells a mistake of the course, or None when it may as well be the attempt's."""
    if _isinstance(error, asserts.Failure):
        return None
    found = _of_packages(error, files) or _of_file(error, files) or _of_pytest(error, files) or _of_line(error, files)
    return found and contract.problem(contract.course_mistake(*found))


def _entries(error):
    tb, found = error.__traceback__, []
    while tb is not None:
        found.append(tb)
        tb = tb.tb_next
    return found


def _is_course(path, files):
    return _type(path) is str and path.startswith(files.work) and path not in files.own


def _of_packages(error, files):
    """A check that needs a package which the exercise does not name."""
    lacking = _getattr(sys.modules.get("pythlings_checks.failure"), "NotInstalled", ())
    return _somewhere(error, files, describe.safe_str(error)) if _isinstance(error, lacking) else None


def _of_file(error, files):
    """A file of the course that cannot be read as Python."""
    if not _isinstance(error, SyntaxError) or not _is_course(error.filename, files):
        return None
    return files.relative(error.filename), error.lineno or 0, f"Python cannot read it ({describe.safe_str(error.msg)})"


def _of_pytest(error, files):
    """What pytest itself has against a test."""
    if _isinstance(error, FixtureLookupError):
        return _fixture(error, files)
    if _isinstance(error, Collector.CollectError):
        if error.__cause__ is not None or not all(os.path.lexists(path) for path in files.tests):
            return None  # what is behind it may be the attempt's doing
        return _somewhere(error, files, _first_line(describe.safe_str(error)))
    if _isinstance(error, outcomes.Failed):
        callers = [entry.tb_frame.f_code.co_filename for entry in _entries(error)]
        callers = [path for path in callers if os.path.basename(path) != "outcomes.py"]
        last = callers[-1].replace("\\", "/") if callers else ""
        if last.endswith(("/_pytest/fixtures.py", "/_pytest/python.py")) and not files.own.intersection(callers):
            said = _first_line(describe.safe_str(error))
            if said.startswith("async def functions are not natively supported"):
                said = "pytest runs no `async def` test by itself: name a group that has pytest-asyncio or anyio in `packages`"
            return _somewhere(error, files, said)
    return None


def _fixture(error, files):
    functions = [error.request._pyfuncitem.obj, *(fixture.func for fixture in error.fixturestack)]
    known = {
        fixture.argname
        for fixture in error.request._fixturemanager._get_all_fixture_defs_for_node(error.request._pyfuncitem.parent)
    }
    name = error.argname
    if name in known:
        message = f"the fixture `{name}` needs itself, perhaps by way of others, so it can never be made: take one of them out"
    else:
        near = difflib.get_close_matches(name, sorted(known), 1)
        hint = f"; did you mean `{near[0]}`?" if near else ""
        message = (
            f"no fixture is called `{name}` (one in a `conftest.py` is found with `conftest = true`, one of a plugin with a group in "
            f"`packages`){hint}"
        )
    while functions:
        code = _getattr(_unwrapped(functions.pop()), "__code__", None)
        if code is not None and _is_course(code.co_filename, files):
            return files.relative(code.co_filename), code.co_firstlineno, message
    return files.relative(str(error.request.path)), 0, message


def _unwrapped(function):
    for _ in range(20):
        function = _getattr(function, "__wrapped__", function)
    return _getattr(function, "__func__", function)


def _somewhere(error, files, message):
    for entry in reversed(_entries(error)):
        if _is_course(entry.tb_frame.f_code.co_filename, files):
            return files.relative(entry.tb_frame.f_code.co_filename), entry.tb_lineno or 0, message
    tests = sorted(files.tests)
    named = [path for path in tests if files.relative(path) in message] or tests
    return files.relative(named[0]), 0, message


def _of_line(error, files):
    """A line of the course's that cannot work: an import, a name, the network."""
    entries = _entries(error)
    if any(entry.tb_frame.f_code.co_filename in files.own for entry in entries):
        return None
    ours = [entry for entry in entries if _is_course(entry.tb_frame.f_code.co_filename, files)]
    if not ours:
        return None
    entry = ours[-1]
    path, line = entry.tb_frame.f_code.co_filename, entry.tb_lineno or 0
    source = linecache.getline(path, line).strip()
    message = None
    if _isinstance(error, ImportError):
        message = _import(error, files, source)
    elif _isinstance(error, NameError) and entry is entries[-1] and not _BRINGS_NAMES.search("".join(linecache.getlines(path))):
        message = f"{describe.safe_str(error)}: define it there, or correct the name"
    elif _isinstance(error, AttributeError) and entry is entries[-1]:
        message = _attribute(error, files, source)
    elif not files.network:
        message = _network(error, entries[-1], source)
    return message and (files.relative(path), line, message)


def _import(error, files, source):
    name = error.name
    if _type(name) is not str or not re.match(r"(?:import|from)\b", source) or _is_learners(name, files):
        return None
    if _isinstance(error, ModuleNotFoundError):
        return (
            f"there is no module `{name}`: name a group that has its package in `packages`; or, where it is a file of yours, "
            "put it beside the tests or name it in `support` or `shared`"
        )
    return _first_line(describe.safe_str(error)).partition(" (")[0]


def _attribute(error, files, source):
    module, name = error.obj, error.name
    if _type(module) is not _type(sys) or _type(name) is not str or _is_learners(module.__name__, files):
        return None
    return _first_line(describe.safe_str(error)) if re.search(rf"\.\s*{re.escape(name)}\b", source) else None


def _network(error, last, source):
    for _ in range(5):
        if _isinstance(error, OSError) and error.errno in _REFUSED and error.filename is None:
            break
        reason = _getattr(error, "reason", None)
        error = reason if _isinstance(reason, BaseException) else error.__cause__ or error.__context__
        if error is None:
            return None
    else:
        return None
    entries = _entries(error) or [last]
    where, asks = _ASKS_NETWORK
    if not where.search(entries[-1].tb_frame.f_code.co_filename) and not asks.search(source):
        return None
    return (
        f'a run may not use the network ({describe.safe_str(error)}): say `needs = ["loopback"]` for servers on `127.0.0.1`, '
        'or `needs = ["network"]` for the network of the machine'
    )


def _is_learners(module, files):
    """Whether a module is the learner's, or in a package with files of theirs."""
    top = module.partition(".")[0]
    return any(files.relative(path).partition("/")[0].removesuffix(".py") == top for path in files.own)


def _first_line(text):
    return (text.strip().splitlines() or [""])[0].strip().removesuffix(".")
