"""A check by pytest: one session, got ready before there is an attempt."""

import gc
import importlib
import importlib.util
import io
import linecache
import os
import sys

from . import asserts, children, debugger, describe, elsewhere, equality, problems
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
    sys.meta_path.append(Vocabulary)

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
    words = arguments(plan)

    def gate(session):
        equality.remember(work)
        # pytest collects all garbage more than once in a session: of what is frozen nothing is looked at.
        gc.freeze()
        gc.enable()
        if plan["check"] == "serve":
            from .fork_server import serve

            serve(channel, plan, finder, session, judge, check)
        else:
            judge.know(finder.files(), session.config, plan["conftest"], mention_skips(plan))
            check(channel, plan, wait(channel), session, judge)

    judge = Judge(channel, gate)
    if plan["rehearse"]:
        gc.collect()
    sys.path.insert(0, work)
    if plan["late"]:
        equality.remember(work)
        judge.know(finder.files(), None, True, mention_skips(plan))
        run_late(channel, plan, words, judge)
    # What is collected is decided at the gate.
    pytest.main([*words, work], [judge])
    # Only reached when pytest could not even begin; the engine sees that nothing finished.
    channel.send("stopped")
    _exit(3)


class Vocabulary:
    """Finds `pythlings_checks`, which is beside this package, for the tests that import it."""

    @staticmethod
    def find_spec(name, path=None, target=None):
        """Part of the import protocol."""
        if name != "pythlings_checks":
            return None
        folder = os.path.join(os.path.dirname(os.path.dirname(__file__)), name)
        return importlib.util.spec_from_file_location(
            name, os.path.join(folder, "__init__.py"), submodule_search_locations=[folder]
        )


def wait(channel):
    """Tell that all is ready, and return what is asked for."""
    channel.send("ready")
    request = channel.receive()
    if request is None:
        _exit(0)
    importlib.invalidate_caches()
    return request


def run_late(channel, plan, words, judge):
    """Begin the session when the attempt is there: a `conftest.py`, or what the configuration names, may import it."""
    import pytest

    begin(channel, plan, wait(channel), judge)
    said, stderr = io.StringIO(), sys.stderr

    def gate(session):
        sys.stderr = stderr
        session.config.args[:] = import_tests(channel, plan, judge)
        if not session.config.args:
            channel.send("finished", status=None)
            _exit(0)

    judge.gate = gate
    sys.stderr = said
    pytest.main(
        [*words, *(os.path.join(plan["work"], os.path.normpath(test["path"])) for test in plan["tests"])], [judge, _Unused()]
    )
    sys.stderr = stderr
    # pytest refused to begin, and has said why.
    file = plan["config"] or "conftest.py"
    mistake = problems.mistake_of_course(file, 0, _reason(said.getvalue().replace(os.path.join(plan["work"], ""), "")))
    channel.send("module-error", file=file, problem=mistake)
    channel.send("finished", status=None)
    _exit(0)


def _reason(said):
    """The line that matters of what pytest says when it refuses to begin."""
    if "INTERNALERROR>" in said:
        return said.strip().splitlines()[-1].removeprefix("INTERNALERROR>").strip()
    lines = [line.strip().removeprefix("ERROR:").strip() for line in said.splitlines()]
    lines = [line for line in lines if line] or ["pytest cannot begin with it"]
    return next((line.partition(" error: ")[2] for line in lines if " error: " in line), lines[0])


class _Unused:
    """The options of the plugins that are left out: `addopts` and `-c` may name them, and nothing comes of it."""

    def pytest_addoption(self, parser):
        """Part of pytest's protocol."""
        for name in _UNUSED:
            try:
                module = importlib.import_module(f"_pytest.{name}")
            except ImportError:
                continue
            if hasattr(module, "pytest_addoption"):
                module.pytest_addoption(parser)


def prepare(plan):
    """Nothing: `compile_tests` has done it."""


def compile_tests(finder, plan):
    """Compile the test files ahead of the attempt."""
    import warnings

    finder.clear()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for test in plan["tests"]:
            path = os.path.join(plan["work"], os.path.normpath(test["path"]))
            try:
                with open(path, "rb") as file:
                    finder.add(test["module"], path, file.read())
            except (OSError, SyntaxError, ValueError, RecursionError):
                pass  # the import of the same file says what is wrong with it


def mention_skips(plan):
    """Whether a Python file of the course beside the tests has a word about skipping: a conftest, a module that the tests use."""
    for helper in plan["helpers"]:
        try:
            with open(os.path.join(plan["work"], os.path.normpath(helper)), "rb") as file:
                if b"skip" in file.read().lower():
                    return True
        except OSError:
            pass  # no file to read words from
    return False


def arguments(plan):
    """The command line of the session, the places to look for tests aside."""
    work = plan["work"]
    config = os.path.join(work, plan["config"]) if plan["config"] else os.path.join(os.path.dirname(__file__), "pytest.ini")
    words = ["-s", "--assert=plain", "--continue-on-collection-errors", "--import-mode=prepend"]
    words += ["-c", config, "--rootdir", work, "--confcutdir", work]
    words += ["--basetemp", os.path.join(plan["tmp"], "pytest")]
    for name in _UNUSED:
        words += ["-p", f"no:{name}"]
    for name in _plugins(plan["plugins"]):
        words += ["-p", name]
    return words if plan["conftest"] else [*words, "--noconftest"]


def _plugins(distributions):
    """The names under which these packages bring plugins for pytest; no other package of the machine is asked."""
    if not distributions:
        return []
    from importlib import metadata

    found = []
    for distribution in distributions:
        try:
            found += [entry for entry in metadata.distribution(distribution).entry_points if entry.group == "pytest11"]
        except metadata.PackageNotFoundError:
            pass  # its marker does not hold here
    # Now, and not when the session begins: that may be in a learner's time.
    import_ahead([entry.module for entry in found])
    return [entry.name for entry in found]


def check(channel, plan, request, session, judge):
    """Check that the attempt compiles; let pytest go on with the test files that can be imported."""
    begin(channel, plan, request, judge)
    tests = import_tests(channel, plan, judge)
    if not tests:
        channel.send("finished", status=None)
        _exit(0)
    judge.collect_only(session, tests)


def begin(channel, plan, request, judge):
    """Check that the attempt compiles, and make everything ready for its import."""
    channel.use_token(request["token"])
    work = plan["work"]
    files = describe.Files(work, [test["path"] for test in plan["tests"]], request["sources"])
    # Before anything else: what cannot be compiled needs nothing else.
    if not compiles(channel, files, request["sources"]):
        channel.send("finished", status=None)
        _exit(0)
    describe.use(files, plan["tmp"])
    files.network = plan["network"]
    judge.begin(files, request["order"], request["stop_at_failure"], request["first"])
    watch_clock(channel, request["limit"])
    plan["hidden"] = fresh_start(work, request["modules"])
    channel.mark("import")
    debugger.refuse()
    elsewhere.watch(files)
    os.chdir(work)
    if request.get("outside") is not None:
        from . import outside

        judge.is_outside(outside.begin(request["link"], files, request["modules"], plan["helpers"]), request["outside"])
    else:
        asserts.OwnFinder(files.own).install()


def import_tests(channel, plan, judge):
    """Import the test files, and with them the attempt; return those that can be collected.

    pytest would do it, but turns an ImportError into a text. The path and the names of the modules are those that it would use.
    """
    for test in plan["tests"]:
        folder = os.path.join(plan["work"], os.path.normpath(test["folder"])) if test["folder"] else plan["work"]
        if folder not in sys.path:
            sys.path.insert(0, folder)
    importable = []
    for test in plan["tests"]:
        try:
            importlib.import_module(test["module"])
        except BaseException as error:  # noqa: BLE001  whatever the attempt raised, it is a fact to report
            judge.module_error(test["path"], error)
        else:
            importable.append(os.path.join(plan["work"], os.path.normpath(test["path"])))
    children.watch()
    # Whoever imports one of these from now on is pytest: the learner's modules have what they asked for.
    sys.modules.update(plan["hidden"])
    return importable


REHEARSAL = '''
import pytest
from rehearsal import double

@pytest.fixture
def number():
    return 1

@pytest.mark.parametrize(("value", "text"), [(1, "a"), (2, "b")])
def test_passes(value, text, number, tmp_path, capsys):
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


def own_plan(work, tmp, test):
    """What the engine would tell of a check of our own, with one test."""
    tests = [{"path": test, "module": test.removesuffix(".py"), "folder": ""}]
    return {
        "work": work,
        "tmp": tmp,
        "tests": tests,
        "helpers": [],
        "network": False,
        "conftest": False,
        "config": None,
        "plugins": [],
        "late": False,
    }


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
    plan = own_plan(work, folder, test)
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
    pytest.main([*arguments(plan), work], [_WithoutEnd(judge)])
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
        self.is_own()

    def mark(self, label):
        """Nothing: standard output is not ours."""


class _WithoutEnd:
    """A judge that does not end the process with its session."""

    def __init__(self, judge):
        for name in dir(judge):
            if name.startswith("pytest_") and name != "pytest_sessionfinish":
                setattr(self, name, getattr(judge, name))
