"""A check by pytest: one session, got ready before there is an attempt."""

import gc
import importlib
import linecache
import os
import sys

from . import asserts, describe
from .channel import Channel
from .later import import_pytest
from .worker import compiles, fresh_start, import_ahead, watch_clock

_exit = os._exit

#: Plugins of pytest that a check has no use for. Those that give fixtures stay.
_UNUSED = (
    "cacheprovider",
    "doctest",
    "faulthandler",
    "junitxml",
    "legacypath",
    "nose",
    "pastebin",
    "setuponly",
    "setupplan",
    "stepwise",
    "terminal",
)


def run(channel, plan):
    """Get ready for the tests of one exercise and run them once the attempt is there."""
    # What is made while getting ready stays: looking for what of it could go takes a fifteenth of the time.
    gc.disable()
    pytest = import_pytest()

    from .judge import Judge

    sys.dont_write_bytecode = True
    import_ahead(plan["ahead"])
    work = plan["work"]
    describe.run_part(os.path.join(work, ""), plan["tmp"])
    if plan["rehearse"]:
        rehearse(pytest, Judge, plan["rehearsal"])
    finder = asserts.Finder()
    compile_tests(finder, plan)
    finder.install()

    def gate(session):
        # pytest collects all garbage more than once in a session: of what is frozen nothing is looked at.
        gc.freeze()
        gc.enable()
        if plan["check"] == "serve":
            from .fork_server import serve

            serve(channel, plan, finder, session, judge, check)
        else:
            channel.send("ready")
            request = channel.receive()
            if request is None:
                _exit(0)
            importlib.invalidate_caches()
            check(channel, plan, request, session, judge)

    judge = Judge(channel, gate)
    if plan["rehearse"]:
        gc.collect()
    sys.path.insert(0, work)
    # What is collected is decided at the gate.
    pytest.main([*arguments(work, plan["tmp"], plan["conftest"]), work], [judge])
    # Only reached when pytest could not even begin; the engine sees that nothing finished.
    channel.send("stopped")
    _exit(3)


def prepare(plan):
    """Nothing: `compile_tests` has done it."""


def compile_tests(finder, plan):
    """Compile the test files ahead of the attempt."""
    import warnings

    finder.clear()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for test in plan["tests"]:
            path = os.path.join(plan["work"], os.path.normpath(test))
            try:
                with open(path, "rb") as file:
                    finder.add(module_name(test), path, file.read())
            except (OSError, SyntaxError, ValueError, RecursionError):
                pass  # the import of the same file says what is wrong with it


def arguments(work, tmp, conftest=False):
    """The command line of the session."""
    words = ["-s", "--assert=plain", "--continue-on-collection-errors", "--import-mode=prepend"]
    words += ["-c", os.path.join(os.path.dirname(__file__), "pytest.ini"), "--rootdir", work, "--confcutdir", work]
    words += ["--basetemp", os.path.join(tmp, "pytest")]
    for name in _UNUSED:
        words += ["-p", f"no:{name}"]
    return words if conftest else [*words, "--noconftest"]


def check(channel, plan, request, session, judge):
    """Check that the attempt compiles; let pytest go on with the test files that can be imported."""
    channel.use_token(request["token"])
    work = plan["work"]
    files = describe.Files(work, plan["tests"], request["sources"])
    # Before anything else: what cannot be compiled needs nothing else.
    if not compiles(channel, files, request["sources"]):
        channel.send("finished")
        _exit(0)
    describe.use(files, plan["tmp"])
    judge.begin(files, request["order"], request["stop_at_failure"], request["first"])
    watch_clock(channel, request["limit"])
    fresh_start(work, request["modules"])
    channel.mark("import")
    asserts.OwnFinder(files.own).install()
    os.chdir(work)
    tests = import_tests(channel, plan, judge)
    if not tests:
        channel.send("finished")
        _exit(0)
    if plan["conftest"]:
        session.config.args[:] = tests
    else:
        judge.collect_only(session, tests)


def import_tests(channel, plan, judge):
    """Import the test files, and with them the attempt; return those that can be collected.

    pytest would do it, but turns an ImportError into a text.
    """
    importable = []
    for test in plan["tests"]:
        try:
            importlib.import_module(module_name(test))
        except BaseException as error:  # noqa: BLE001  whatever the attempt raised, it is a fact to report
            judge.module_error(test, error)
        else:
            importable.append(os.path.join(plan["work"], os.path.normpath(test)))
    return importable


def module_name(test):
    """`tests/test_cart.py` is imported as `test_cart`: that is what pytest's `prepend` mode does without packages."""
    return os.path.splitext(os.path.basename(test))[0]


REHEARSAL = '''
import pytest
from rehearsal import double

@pytest.fixture
def number():
    return 1

@pytest.mark.parametrize("value", [1, 2])
def test_passes(value, number, tmp_path, capsys):
    """a test that passes"""
    assert double(value) >= number

def test_fails():
    """a test that fails"""
    assert [1, 2] == [1, 3]

def test_raises():
    with pytest.raises(ValueError, match="no"):
        raise ValueError("no")
    raise KeyError("x")

def test_name():
    return lenght
'''


#: The attempts that go with it: one that can be imported, and one that cannot even be compiled.
REHEARSED = {"rehearsal.py": "def double(number):\n    return 2 * number\n", "broken.py": "def double(number)\n"}


def own_request(module, limit=0):
    """What the engine would ask for, for a check of our own of one module; the token is as long as the engine's."""
    request = {"token": "0" * 32, "order": "course", "stop_at_failure": False, "first": [], "limit": limit}
    return request | {"modules": [module], "sources": [f"{module}.py"]}


def rehearse(pytest, judge_class, folder):
    """Run a small session of our own, so that every part a real one needs has been used once."""
    work = os.path.join(folder, "work")
    test = "test_rehearsal.py"
    os.makedirs(work, exist_ok=True)
    for name, text in {test: REHEARSAL, **REHEARSED}.items():
        with open(os.path.join(work, name), "w") as file:
            file.write(text)
    channel = _Nobody()
    plan = {"work": work, "tmp": folder, "tests": [test], "conftest": False}
    request = own_request("rehearsal")

    def gate(session):
        compiles(channel, describe.Files(work, [], ["broken.py"]), ["broken.py"])
        check(channel, plan, request, session, judge)

    judge = judge_class(channel, gate)
    judge.pytest_sessionfinish = None
    finder = asserts.Finder()
    compile_tests(finder, plan)
    before, finders, folder_before = list(sys.path), list(sys.meta_path), os.getcwd()
    finder.install()
    sys.path.insert(0, work)
    pytest.main([*arguments(work, folder), work], [_WithoutEnd(judge)])
    sys.path[:], sys.meta_path[:] = before, finders
    os.chdir(folder_before)
    os.close(channel.fd)
    for name in ("test_rehearsal", "rehearsal"):
        sys.modules.pop(name, None)
    for path in [path for path in linecache.cache if path.startswith(work)]:
        del linecache.cache[path]


class _Nobody(Channel):
    """A channel that leads nowhere."""

    def __init__(self):
        self._fd = os.open(os.devnull, os.O_WRONLY)
        self._token = b""

    def mark(self, label):
        """Nothing: standard output is not ours."""


class _WithoutEnd:
    """A judge that does not end the process with its session."""

    def __init__(self, judge):
        for name in dir(judge):
            if name.startswith("pytest_") and name != "pytest_sessionfinish":
                setattr(self, name, getattr(judge, name))
