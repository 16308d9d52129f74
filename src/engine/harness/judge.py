"""The pytest plugin of a worker: it reports what happens and lets nothing that the attempt does change it.

Only public hooks are used. A test's outcome is taken from the exception itself (`call.excinfo`), not from reports that
other plugins could rewrite; pytest's own text for failures, its slowest part, is never made.
"""

import itertools
import os
import pathlib
import re
import time
import types

import pytest
from _pytest import outcomes
from _pytest.config import ConftestImportFailure
from _pytest.unittest import TestCaseFunction

from . import asserts, children, contract, describe, elsewhere, mistakes
from .problems import Problems
from .seals import Seals
from .subtests import Subtests

_exit, _clock = os._exit, time.perf_counter
_isinstance, _len, _str, _type, _id = isinstance, len, str, type, id
Report, Skipped, Failed = pytest.TestReport, outcomes.Skipped, outcomes.Failed

#: Wrappers that plugins put around a test, at most.
_WRAPPERS = 8
#: What `pytest.param(…)` makes.
_PARAMETER_SET = type(pytest.param())

#: Marks that keep a test from counting, and the word for them.
_EXCUSES = {"skip": "skip", "skipif": "skip", "xfail": "xfail"}


class Judge:
    """Sees every test of one session."""

    def __init__(self, channel, gate):
        self.channel = channel
        #: Called in the session before anything is collected; returns when there is something to check.
        self.gate = gate
        self.order = "course"
        self.stop_at_failure = False
        self.first = ()
        self.files = None
        self.problems = None
        self._paths = None
        self._index = {}
        self._codes = {}
        #: Tests as a plugin has left them after their call, and those that were no longer themselves before it.
        self._wrapped = {}
        self._swapped = set()
        self._marks = {}
        self._failed = {}
        self._skipped = {}
        self._subtests = {}
        self._assertion_error = AssertionError
        self._seals = Seals()
        #: Path of a test file -> what it declares, from before the attempt.
        self._declared = {}
        #: Whether it is for the test files alone to say which tests there are.
        self._is_plain = False
        #: Whether something beside the test files may ask for a skip.
        self._skips_elsewhere = False
        self._ends = {}
        #: What asks for the attempt's values where the attempt is in another process, and the tests that are run there.
        self._hand = None
        self._only = ()

    def is_outside(self, hand, only):
        """Judge an attempt that is in another process, by these tests; by all where none are named."""
        self._hand, self._only = hand, frozenset(only)
        self._is_plain = False

    def begin(self, files, order="course", stop_at_failure=False, first=()):
        """Prepare for one run."""
        self.order = order
        self.stop_at_failure = stop_at_failure
        self.first = first
        self.files = files
        self.problems = _InShort() if stop_at_failure else Problems(files, Failed)

    def know(self, files, config, has_conftest, skips_elsewhere):
        """Take note of the test files, before the attempt is imported. `files` are pairs of module name and file."""
        children.watch()  # what is sealed is what there will be
        self._seals.use(files)
        self._declared = {file.path: file.declared for _, file in files}
        names = [config.getini(name) for name in ("python_functions", "python_classes")] if config is not None else []
        self._is_plain = names == [["test"], ["Test"]] and not has_conftest
        self._skips_elsewhere = skips_elsewhere

    def collect_only(self, session, paths):
        """Have just these files collected, without a search through the folders that they are in.

        Not for a course's conftest, which pytest finds by that search.
        """
        session.config.args.clear()
        # Asked ten times for each test: whose hooks count where it is. Without a conftest they are everybody's.
        session.gethookproxy = lambda _path: session.config.hook
        self._paths = [pathlib.Path(path) for path in paths]

    # The session

    @pytest.hookimpl(wrapper=True, tryfirst=True)
    def pytest_load_initial_conftests(self):
        try:
            return (yield)
        except ConftestImportFailure as error:
            self.module_error("conftest.py", error)
            self._finish()

    @pytest.hookimpl(tryfirst=True)
    def pytest_collection(self, session):
        self.gate(session)

    @pytest.hookimpl(trylast=True)
    def pytest_collection_modifyitems(self, items):
        _as_they_stand(items)
        if self._only:
            items[:] = [item for item in items if item.nodeid in self._only]
        if self.order == "reversed":
            items.reverse()
        elif self.order == "twice":
            items.extend(list(items))
        if self.first:
            rank = {test: place for place, test in enumerate(self.first)}
            items.sort(key=lambda item: rank.get(item.nodeid, _len(rank)))

    @pytest.hookimpl(trylast=True)
    def pytest_collection_finish(self, session):
        listed = []
        for item in session.items:
            if item.nodeid in self._index:
                continue  # its second time
            self._index[item.nodeid] = _len(listed)
            self._codes[item.nodeid] = _code_of(item)
            _locate(item)
            self._marks[item.nodeid] = _excuses_of(item)
            self._ends[item.nodeid] = _end_of(item, self._declared)
            listed.append(contract.test(item.nodeid, _title(item), _parameters(item)))
        changed = self._changed(session.items)
        self.channel.send("collected", tests=listed, tampered=changed)
        if not listed and changed is None:
            self._no_tests()

    def _no_tests(self):
        """Tell that the course has no test, unless the learner writes the tests."""
        paths = sorted(self._declared.keys() - self.files.own)
        if paths and not self._declared.keys() & self.files.own:
            file = self.files.relative(paths[0])
            problem = mistakes.without_tests(file)
            self.channel.send("module-error", file=file, problem=problem)

    def _changed(self, items):
        """What of the declared tests is not as it was declared, or None."""
        if not self._is_plain:
            return None
        found = {}
        for item in items:
            owner = item.cls.__name__ if item.cls is not None else None
            found.setdefault((str(item.path), owner, getattr(item, "originalname", None) or item.name), {})[item.nodeid] = item
        for path in {str(item.path) for item in items} | {str(path) for path in self._paths or ()}:
            for test in self._declared[path].demanded() if path in self._declared else ():
                runs = found.get((path, test.owner, test.name), {})
                if _len(runs) < test.least:
                    return "the list of tests"
                if test.line is not None and any(self._ends[name] != (path, test.line) for name in runs):
                    return "the code of a test"
                if any(self._marks[name] - test.excuses for name in runs):
                    return "the marks of a test"
                if not all(test.has_values(getattr(item, "callspec", None)) for item in runs.values()):
                    return "the values of a test"
        return None

    def _excuse(self, item, excuse):
        """Whether the course's files have a word about it."""
        declared = self._declared.get(str(item.path))
        return declared is None or self._skips_elsewhere or declared.mentions(excuse)

    @pytest.hookimpl(wrapper=True, tryfirst=True)
    def pytest_sessionfinish(self, session):
        self._finish()
        yield

    def _finish(self):
        """Leave at once: no teardown of the interpreter, no waiting for threads that the attempt left behind."""
        self.channel.mark("end")
        self.channel.send("finished", status=None)
        _exit(0)

    # One collector

    def pytest_make_collect_report(self, collector):
        """Collect without pytest's text for errors."""
        try:
            if self._paths is not None and _isinstance(collector, pytest.Session):
                make = collector.ihook.pytest_pycollect_makemodule
                found = [make(module_path=path, parent=collector) for path in self._paths]
            else:
                found = list(collector.collect())
            return pytest.CollectReport(collector.nodeid, "passed", None, found)
        except BaseException as error:  # noqa: BLE001  whatever the attempt raised, it is a fact to report
            self.module_error(collector.nodeid, error)
            return pytest.CollectReport(collector.nodeid, "failed", "error", [])

    def module_error(self, file, error):
        """A test file could not be imported, most often because the attempt could not."""
        if _isinstance(error, ConftestImportFailure):
            error = error.cause
        if _isinstance(error, Skipped):
            frames, _, _ = self.files.frames(error.__traceback__)
            self.channel.send("module-skip", file=file, reason=describe.safe_str(error), allowed=not frames)
        else:
            self.channel.send("module-error", file=file, problem=_problem(self.problems, error, True))

    # One test

    @pytest.hookimpl(wrapper=True, tryfirst=True)
    def pytest_runtest_protocol(self, item):
        index = self._index[item.nodeid]
        subtests = self._subtests[item.nodeid] = Subtests()
        asserts.ended.discard(self._ends[item.nodeid])
        self.channel.mark(index)
        elsewhere.forget()
        self.channel.send("started", index=index)
        children.forget()
        if self._hand is not None:
            self._hand.relied = None
        start = _clock()
        result = yield
        seconds = _clock() - start
        if subtests.skip is not None and not subtests.passed:
            self._skipped.setdefault(item.nodeid, subtests.skip)
        failed, skipped = self._failed.get(item.nodeid), self._skipped.get(item.nodeid)
        tampered = self._tampered(item)
        end = self._ends[item.nodeid]
        if not (failed or skipped or tampered) and end is not None and end not in asserts.ended:
            tampered = "the run of a test"
        # Nothing of the attempt's runs between two tests.
        self.channel.hold(
            "ended",
            index=index,
            outcome=failed["outcome"] if failed else "skipped" if skipped else "passed",
            problem=failed["problem"] if failed else None,
            skip=skipped,
            tampered=tampered,
            subtests=subtests.facts(),
            relied=self._hand.relied if self._hand is not None else None,
            seconds=max(0.0, seconds) if _type(seconds) is float else 0.0,
        )
        if self.stop_at_failure and (failed or tampered):
            self._finish()
        return result

    @pytest.hookimpl(wrapper=True, tryfirst=True)
    def pytest_runtest_call(self, item):
        """An attempt that raises KeyboardInterrupt, or calls `pytest.exit`, ends its test and not the session."""
        # Now, before a plugin may wrap it: what the attempt has done to it until here cannot pass for a plugin's work.
        if _code_of(item) is not self._codes[item.nodeid] and getattr(item, "function", None) is not self._wrapped.get(
            item.nodeid
        ):
            self._swapped.add(item.nodeid)
        try:
            return (yield)
        except (KeyboardInterrupt, outcomes.Exit) as error:
            raise _Ended(error).with_traceback(error.__traceback__) from None
        finally:
            self._wrapped[item.nodeid] = getattr(item, "function", None)

    @pytest.hookimpl(wrapper=True, tryfirst=True)
    def pytest_runtest_teardown(self, item, nextitem):
        """A test that comes next once more begins anew: pytest keeps what the next test needs, and that would be the test itself."""
        result = yield
        if nextitem is item:
            item.session._setupstate.teardown_exact(item.parent)
        return result

    def pytest_runtest_makereport(self, item, call):
        """Take the outcome from the exception; make the report that pytest's own plugins need to go on."""
        outcome, longrepr = "passed", None
        error = call.excinfo.value if call.excinfo is not None else None
        if _isinstance(error, Skipped):
            outcome, longrepr = "skipped", (str(item.path), 0, "skipped")
            self._skip(item, describe.safe_str(error), error)
        elif error is not None:
            outcome, longrepr = "failed", "failed"
            if "xfail" in self._marks[item.nodeid] and self._excuse(item, "xfail") and not _isinstance(error, outcomes.XFailed):
                self._skipped.setdefault(item.nodeid, contract.skip("expected to fail", True))
            elif item.nodeid not in self._failed:
                self._fail(item, error, call.when)
        return Report(item.nodeid, item.location, {}, outcome, longrepr, call.when, (), call.duration, call.start, call.stop)

    @pytest.hookimpl(wrapper=True, tryfirst=True)
    def pytest_runtest_logreport(self, report):
        subtests = self._subtests.get(report.nodeid)
        if subtests is not None and getattr(report, "context", None) is not None:
            skip = self._skipped.get(report.nodeid)
            if skip is not None and skip["allowed"] and report.outcome == "skipped":
                del self._skipped[report.nodeid]
            name = subtests.add(report, skip)
            failed = self._failed.get(report.nodeid)
            if name is not None and failed:
                failed["problem"]["subtest"] = failed["problem"]["subtest"] or name
        return (yield)

    def _fail(self, item, error, when):
        if _isinstance(error, _Ended):
            error = error.error
        if _isinstance(error, outcomes.XFailed):
            self._skipped.setdefault(item.nodeid, contract.skip(describe.safe_str(error), False))
            return
        is_assertion = _isinstance(error, (asserts.Failure, Failed, self._assertion_error))
        problem = _problem(self.problems, error, False)
        is_assertion = is_assertion and problem["what"]["kind"] not in ("exception", "course-mistake") and when == "call"
        self._failed[item.nodeid] = {"outcome": "failed" if is_assertion else "error", "problem": problem}

    def _skip(self, item, reason, error):
        """A skip counts against the attempt unless the course asked for it: by a mark, or in the test itself."""
        frames, _, _ = self.files.frames(error.__traceback__)
        allowed = self._excuse(item, "skip") and ("skip" in self._marks[item.nodeid] or not frames)
        self._skipped.setdefault(item.nodeid, contract.skip(reason, allowed, by_course=allowed))

    def _has_its_code(self, item):
        """Whether a test is the one that was collected, perhaps wrapped by a plugin (to run a coroutine, say)."""
        function = getattr(item, "function", None)
        for _ in range(_WRAPPERS):
            code = getattr(getattr(function, "__func__", function), "__code__", None)
            if code is self._codes[item.nodeid]:
                return True
            if code is None or code.co_filename in self.files.own:
                return False
            function = getattr(function, "__wrapped__", None)
        return False

    def _tampered(self, item):
        broken = self._seals.broken()
        if broken is not None:
            return broken
        if item.nodeid in self._swapped or not self._has_its_code(item):
            return "the code of a test"
        if _excuses_of(item) - self._marks[item.nodeid]:
            return "the marks of a test"
        return None


def _as_they_stand(items):
    """Put the tests of each `unittest` class in the order of their lines: `unittest` sorts them by name, and people write them in the
    order of work."""
    ordered = []
    for owner, tests in itertools.groupby(items, lambda item: item.parent if _isinstance(item, TestCaseFunction) else None):
        ordered += tests if owner is None else sorted(tests, key=_place)  # noqa: B031  used once, here or there
    items[:] = ordered


def _locate(item):
    """Tell a test its place, for which pytest looks at the file of each test anew."""
    function = getattr(item, "function", None)
    if (
        _type(function) is types.FunctionType
        and function.__code__.co_filename == _str(item.path)
        and not {"__wrapped__", "place_as"} & function.__dict__.keys()
    ):
        file, _, _ = item.nodeid.partition("::")
        vars(item).setdefault("location", (file, function.__code__.co_firstlineno - 1, item.getmodpath()))


def _place(item):
    file, line, _ = item.location
    return file, line or 0


class _Ended(Exception):
    """Wraps an exception that would have ended the whole session."""

    def __init__(self, error):
        super().__init__(describe.safe_str(error))
        self.error = error


def _problem(problems, error, during_import):
    try:
        mistake = mistakes.of(error, problems.files) if problems.files is not None else None
        if mistake is not None:
            return mistake
        return problems.of(error, during_import)
    except Exception as own:  # noqa: BLE001  an attempt may break anything; the failure must still be told
        return _in_short(error, during_import, undescribed=describe.safe_str(own))


class _InShort:
    """Takes the place of `Problems` where nobody reads more than what kind of problem it was."""

    files = None

    def of(self, error, during_import):
        return _in_short(error, during_import)


def _in_short(error, during_import, **details):
    message = describe.safe_str(error)
    return contract.problem(contract.exception(_type(error).__name__, message, during_import=during_import, details=details))


def _excuses_of(item):
    return {_EXCUSES[mark.name] for mark in item.iter_markers() if mark.name in _EXCUSES}


def _end_of(item, declared):
    """Path and line under which the test tells that it came to its end; None for one that does not tell."""
    function = getattr(item, "function", None)
    for _ in range(20):
        function = getattr(function, "__wrapped__", function)
    code = getattr(getattr(function, "__func__", function), "__code__", None)
    if code is None or code.co_filename not in declared or not code.co_name.startswith("test"):
        return None
    return code.co_filename, code.co_firstlineno


def _code_of(item):
    function = getattr(item, "function", None)
    return getattr(getattr(function, "__func__", function), "__code__", None)


#: Characters of the text of one parameter in a title.
_PARAMETER = 40


def _parameters(item):
    """What tells a parametrised test from its siblings: the name that its author gave it, or its parameters with their values.

    The names that pytest makes (`names0`) say nothing.
    """
    callspec = getattr(item, "callspec", None)
    if callspec is None:
        return None
    if any(_is_named(mark, callspec.id) for mark in item.iter_markers("parametrize")):
        return callspec.id
    return ", ".join(f"{name}={_short(value)}" for name, value in callspec.params.items()) or None


def _is_named(mark, own_id):
    """Whether the author wrote the id, as `ids=…` or as `pytest.param(…, id=…)`."""
    ids = mark.kwargs.get("ids")
    values = mark.args[1] if _len(mark.args) > 1 else mark.kwargs.get("argvalues", ())
    if ids is None and _isinstance(values, (list, tuple)):
        ids = [getattr(value, "id", None) if _isinstance(value, _PARAMETER_SET) else None for value in values]
    if _isinstance(ids, (list, tuple)):
        return any(_type(name) is str and name in own_id for name in ids)
    return ids is not None


def _short(value):
    text = describe.safe_repr(value)
    if text.startswith(("<function ", "<class ")):
        text = getattr(value, "__name__", text)
    return text if _len(text) <= _PARAMETER else text[: _PARAMETER - 1] + "…"


def _title(item):
    """The first line of the docstring, or the name in words."""
    doc = getattr(getattr(item, "function", None), "__doc__", None)
    if _type(doc) is str and doc.strip():
        return doc.strip().splitlines()[0].strip()
    name = getattr(item, "originalname", None) or item.name
    name = re.sub(r"([a-z])([A-Z])", r"\1 \2", name) if "_" not in name else name
    return name.removeprefix("test").replace("_", " ").strip() or name
