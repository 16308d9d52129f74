"""Compares versions of an exercise's functions on inputs that no test has.

The tests are run on the solution, and what they give to its functions is written down. From that `shapes` makes further inputs, and
`outcomes` says whether two versions come to the same with one. All this is the author's own code; it is confined as an attempt is, and
what has an effect outside of its function is not called again and again.
"""

import ast
import builtins
import contextlib
import copy
import importlib
import importlib.machinery
import importlib.util
import inspect
import io
import json
import linecache
import os
import random
import sys
import time
import types
import zlib

from . import outcomes
from .session import Vocabulary, arguments
from .worker import compiles, watch_clock

_exit = os._exit

#: Calls of a function that are written down.
_CALLS = 200
#: Characters of a call that is shown.
_SHOWN = 160
#: What the flags of a function say.
_VARARGS, _VARKEYWORDS, _COROUTINE = (
    inspect.CO_VARARGS,
    inspect.CO_VARKEYWORDS,
    inspect.CO_COROUTINE | inspect.CO_ASYNC_GENERATOR,
)

#: What a function calls at its beginning. Nobody can write this name.
_TOLD = "@told"

#: What a function that is called again and again must not do, by the name of its audit event.
_EFFECTS = {
    "subprocess.Popen": "it starts programs",
    "os.system": "it starts programs",
    "os.posix_spawn": "it starts programs",
    "os.fork": "it starts processes",
    "socket.connect": "it uses the network",
    "socket.bind": "it uses the network",
    "os.remove": "it deletes files",
    "os.rmdir": "it deletes folders",
    "os.mkdir": "it makes folders",
    "os.rename": "it renames files",
    "os.chdir": "it changes the current folder",
    "sqlite3.connect": "it opens a database",
}


def run(channel, plan):
    """Get ready, run the tests once, compare."""
    sys.dont_write_bytecode = True
    sys.meta_path.append(Vocabulary)
    channel.send("ready")
    request = channel.receive()
    if request is None:
        _exit(0)
    channel.use_token(request["token"])
    work = plan["work"]
    files = _Files(work, request["sources"])
    if compiles(channel, files, request["sources"]):
        watch_clock(channel, request["limit"])
        os.chdir(work)
        with open(os.path.join(request["compared"], "job.json"), encoding="utf-8") as file:
            job = json.load(file)
        _Comparison(channel, plan, request, job).run()
    channel.mark("end")
    channel.send("finished", status=None)
    _exit(0)


class _Files:
    """Where the files of the run are."""

    def __init__(self, work, sources):
        self.work = os.path.join(work, "")
        self.own = {self.path(source) for source in sources}

    def path(self, relative):
        return os.path.join(self.work, os.path.normpath(relative))


class Calls:
    """Writes down what code outside of the exercise's own files gives to the functions at the top of these files.

    A function is made to tell it, at its beginning, when its file is imported.
    """

    def __init__(self, paths):
        self._paths = paths
        #: Path and name of a function -> its code and what it was given.
        self.found = {}
        #: Functions whose arguments cannot be copied.
        self.lost = set()
        self._is_copying = False

    def find_spec(self, name, path=None, target=None):
        """Part of the import protocol."""
        spec = importlib.machinery.PathFinder.find_spec(name, path, target)
        if spec is None or spec.origin not in self._paths:
            return None
        spec.loader = _Loader(name, spec.origin)
        return spec

    def __enter__(self):
        sys.meta_path.insert(0, self)
        setattr(builtins, _TOLD, self._note)
        return self

    def __exit__(self, *_):
        sys.meta_path.remove(self)
        setattr(builtins, _TOLD, lambda: None)

    def _note(self):
        frame = sys._getframe(1)
        caller = frame.f_back
        if self._is_copying or (caller is not None and caller.f_code.co_filename in self._paths):
            return
        self._is_copying = True
        code = frame.f_code
        key = code.co_filename, code.co_name
        try:
            _, calls = self.found.setdefault(key, (code, []))
            if len(calls) < _CALLS:
                calls.append(copy.deepcopy(_given(code, frame.f_locals)))
        except Exception:  # noqa: BLE001  a file, a lock, a connection
            self.lost.add(key)
        finally:
            self._is_copying = False


class _Loader(importlib.machinery.SourceFileLoader):
    def source_to_code(self, data, path, *, _optimize=-1):
        tree = ast.parse(data, path)
        for node in tree.body:
            if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
                at = 1 if ast.get_docstring(node, clean=False) is not None else 0
                told = ast.Expr(ast.Call(ast.Name(_TOLD, ast.Load()), [], []))
                node.body.insert(at, ast.copy_location(told, node.body[0]))
        return compile(ast.fix_missing_locations(tree), path, "exec", dont_inherit=True)


def _given(code, names):
    """What a call has given, by parameter."""
    count = code.co_argcount + code.co_kwonlyargcount + bool(code.co_flags & _VARARGS) + bool(code.co_flags & _VARKEYWORDS)
    return {name: names[name] for name in code.co_varnames[:count]}


def _as_call(code, given):
    """Arguments by their place and by their name."""
    names = code.co_varnames
    placed = [given[name] for name in names[: code.co_argcount]]
    at = code.co_argcount + code.co_kwonlyargcount
    named = {name: given[name] for name in names[code.co_argcount : at]}
    if code.co_flags & _VARARGS:
        placed += given[names[at]]
        at += 1
    if code.co_flags & _VARKEYWORDS:
        named |= given[names[at]]
    return placed, named


class _Version:
    """The exercise's own files in one version: the functions at their top."""

    def __init__(self, folder, sources, work):
        self.paths = {os.path.join(folder, os.path.normpath(source)) for source in sources}
        self._modules = {}
        known = {os.path.splitext(source)[0].replace("/", ".").removesuffix(".__init__"): source for source in sources}
        for name in [name for name, module in sys.modules.items() if _is_below(module, work)]:
            del sys.modules[name]
        before, sys.path[:] = [*sys.path], [folder, *sys.path]
        try:
            for name, source in known.items():
                self._modules[source] = self._load(name, os.path.join(folder, os.path.normpath(source)))
        finally:
            sys.path[:] = before

    @staticmethod
    def _load(name, path):
        """A module as far as it can be run without anybody who types."""
        if name in sys.modules:
            return sys.modules[name]
        spec = importlib.util.spec_from_file_location(name, path)
        module = sys.modules[name] = importlib.util.module_from_spec(spec)
        linecache.checkcache(path)
        with contextlib.redirect_stdout(io.StringIO()), contextlib.suppress(BaseException):
            if "." in name:
                importlib.import_module(name.rpartition(".")[0])
            spec.loader.exec_module(module)
        return module

    def function(self, source, name):
        """A function at the top of a file, or None."""
        return vars(self._modules[source]).get(name)


def _is_below(module, work):
    path = getattr(module, "__file__", None)
    return isinstance(path, str) and path.startswith((work, os.path.dirname(os.path.dirname(work))))


class _Effects:
    """Ends a function that does what would be left behind."""

    def __init__(self):
        self.is_on = False
        sys.addaudithook(self._hear)

    def _hear(self, event, arguments):
        if not self.is_on:
            return
        if event == "open":
            _, mode, flags = arguments
            writes = any(sign in mode for sign in "wax+") if isinstance(mode, str) else bool(flags & (os.O_WRONLY | os.O_RDWR))
            if writes:
                raise outcomes.Impure("it writes files")
        elif event in _EFFECTS:
            raise outcomes.Impure(_EFFECTS[event])


class _Comparison:
    """All functions of an exercise, in all versions."""

    def __init__(self, channel, plan, request, job):
        self.channel, self.plan, self.request, self.job = channel, plan, request, job
        self.work = os.path.join(plan["work"], "")
        self.watch = outcomes.Watch()
        self.effects = _Effects()
        self.end = time.process_time() + job["seconds"]
        #: How many calls there were.
        self.count = 0

    def run(self):
        """Compare, function by function."""
        sources = self.request["sources"]
        paths = {os.path.join(self.work, os.path.normpath(source)): source for source in sources}
        calls = Calls(frozenset(paths))
        if not self._run_tests(calls):
            self.channel.send("compared", function=None, reason="the tests do not pass on the solution")
            return
        sys.stdin = io.StringIO()
        self.solution = _Version(self.plan["work"], sources, self.work)
        folders = [os.path.join(self.request["compared"], str(number)) for number in range(self.job["versions"])]
        self.versions = [_Version(folder, sources, self.work) for folder in folders]
        self.own = self.solution.paths.union(*(version.paths for version in self.versions))
        promises = {promise["function"]: promise["holds"] for promise in self.job["promises"]}
        for (path, name), (code, seen) in calls.found.items():
            self.channel.send("comparing", function=name)
            function = _Function(self, paths[path], name, code, seen, promises.pop(name, None))
            reason = "what it is given cannot be copied" if (path, name) in calls.lost else function.compare()
            self.channel.send("compared", function=name, reason=reason)
        for name in promises:
            message = "no test calls a function of this name that is at the top of a file"
            self.channel.send("broken-promise", function=name, message=message)

    def _run_tests(self, calls):
        """Run the tests of the course on the solution, with a look at what they call; whether they pass."""
        sys.path.insert(0, self.plan["work"])
        with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
            if self.plan["text"] is not None:
                return self._run_examples(calls)
            import pytest

            tests = [os.path.join(self.plan["work"], os.path.normpath(test["path"])) for test in self.plan["tests"]]
            with calls:
                return pytest.main([*arguments(self.plan), "-p", "no:hypothesispytest", *tests]) == 0

    def _run_examples(self, calls):
        from . import examples

        module = importlib.import_module(os.path.splitext(self.request["main"])[0])
        text = self.plan["text"]
        with calls:
            for session in examples.Sessions(os.path.join(self.work, text["name"]), text).found:
                names = dict(vars(module))
                for example in session:
                    with contextlib.suppress(Exception):
                        exec(compile(example.source, "<example>", "single"), names)
        return True


class _Function:
    """One function, in all versions."""

    def __init__(self, comparison, source, name, code, seen, promise):
        self.comparison, self.source, self.name, self.code, self.promise = comparison, source, name, code, promise
        self.seen = seen
        #: What the solution raises when a test asks for it: there that is meant.
        self.raised = set()
        #: Whether what it prints is a part of what it does: a line too many for looking into it is not.
        self.prints = False
        #: Whether it gives anything: what only a version gives is not looked at.
        self.returns = False

    def compare(self):
        """Compare the solution with each version, and tell what is different; return why that cannot be done, or None."""
        from . import shapes

        function = self.comparison.solution.function(self.source, self.name)
        if self.code.co_flags & _COROUTINE:
            return "it is `async`"
        if not callable(function):
            return "it is not there when no test has asked for it"
        if not self.seen[0]:
            return "it is given nothing"
        try:
            parts = {name: shapes.like([given[name] for given in self.seen]) for name in self.seen[0]}
        except shapes.Unknown as unknown:
            return f"it is given {unknown}, and inputs of that kind are not made"
        try:
            self._keep_promise()
            for given in self.seen:
                one, other = self._call(function, given), self._call(function, given)
                self.prints = self.prints or bool(one.printed)
                self.returns = self.returns or one.returned is not None
                self.raised.add(one.raised)
                if not self._are_same(one, other):
                    return "it gives something else each time"
                if one.hangs:
                    return f"a call of it takes longer than {outcomes.CALL_LIMIT:g} s"
            if self._is_late():
                return "there was no time left"
            versions = [version.function(self.source, self.name) for version in self.comparison.versions]
            found = self._different(function, versions, parts)
            for number, found_first in found.items():
                shortest = self._different(function, [versions[number]], parts, is_short=True)
                call, solution, its = shortest.get(0, found_first)
                self.comparison.channel.send("difference", number=number, call=call, solution=solution, version=its)
        except outcomes.Impure as impure:
            return str(impure)
        except outcomes.NotComparable as why:
            return str(why)
        except _BrokenPromise as broken:
            self.comparison.channel.send("broken-promise", function=self.name, message=str(broken))
        return None

    def _call(self, function, given):
        placed, named = _as_call(self.code, given)
        comparison = self.comparison
        # What rests on chance is different each time, and the same in the next run.
        random.seed(comparison.count)
        comparison.count += 1
        comparison.effects.is_on = True
        try:
            return outcomes.of_call(function, placed, named, comparison.watch, comparison.own)
        finally:
            comparison.effects.is_on = False

    def _keep_promise(self):
        """See that the tests themselves keep what the text promises of the arguments."""
        for given in self.seen:
            if not self._is_promised(given):
                raise _BrokenPromise(f"a test calls `{self._shown(given)}`, of which this does not hold")

    def _is_promised(self, given):
        if self.promise is None:
            return True
        try:
            return bool(eval(self.promise, {}, dict(copy.deepcopy(given))))
        except Exception as error:  # noqa: BLE001
            raise _BrokenPromise(f"with `{self._shown(given)}` it raises {type(error).__name__}: {error}") from None

    def _different(self, solution, versions, parts, *, is_short=False):
        """By number of a version, an input with which it comes to something else: the first, or a short one of a single version's."""
        import hypothesis
        from hypothesis import strategies as st

        found = {}
        waiting = {number: version for number, version in enumerate(versions) if callable(version)}

        def look(given):
            if self._is_late() or not waiting:
                return
            hypothesis.assume(self._is_promised(given))
            wanted = self._call(solution, given)
            hypothesis.assume(self._is_meant(wanted))
            for number, version in [*waiting.items()]:
                got = self._call(version, given)
                if got.crashed or self._are_same(wanted, got):
                    continue
                if not self._is_certain(solution, version, given, wanted, got):
                    raise outcomes.Impure("it gives something else each time")
                found[number] = self._shown(given), wanted.words(got), got.words(wanted)
                if not is_short:
                    del waiting[number]
                elif got.hangs:
                    # To look for less would take a second for each try.
                    waiting.clear()
                else:
                    raise AssertionError

        settings = hypothesis.settings(
            database=None,
            deadline=None,
            max_examples=self.comparison.job["inputs"],
            phases=[hypothesis.Phase.generate, hypothesis.Phase.shrink],
            suppress_health_check=[*hypothesis.HealthCheck],
            report_multiple_bugs=False,
            verbosity=hypothesis.Verbosity.quiet,
        )
        seed = zlib.crc32(f"{self.comparison.job['exercise']}.{self.name}".encode())
        test = hypothesis.seed(seed)(settings(hypothesis.given(st.fixed_dictionaries(parts))(look)))
        try:
            with contextlib.redirect_stdout(io.StringIO()):
                test()
        except AssertionError:
            pass
        except hypothesis.errors.HypothesisException:
            pass  # hardly any input keeps what is promised, or the time is up
        return found

    def _is_meant(self, wanted):
        """Whether the solution is made for an input: on one that it is not made for it crashes, and nobody asks for that."""
        return not wanted.is_out_of_reach and (wanted.raised is None or wanted.is_planned or wanted.raised in self.raised)

    def _is_late(self):
        return time.process_time() > self.comparison.end

    def _are_same(self, wanted, got):
        return outcomes.are_same(wanted, got, with_output=self.prints, with_result=self.returns)

    def _is_certain(self, solution, version, given, wanted, got):
        """Whether the same comes out once more."""
        return self._are_same(wanted, self._call(solution, given)) and (
            got.hangs or self._are_same(got, self._call(version, given))
        )

    def _shown(self, given):
        placed, named = _as_call(self.code, given)
        words = [_text(value) for value in placed] + [f"{name}={_text(value)}" for name, value in named.items()]
        text = f"{self.name}({', '.join(words)})"
        return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"


class _BrokenPromise(Exception):
    """What is said about the arguments of a function does not hold."""


def _text(value):
    if isinstance(value, types.FunctionType):
        return value.__name__
    try:
        return repr(value)
    except Exception:  # noqa: BLE001
        return f"<{type(value).__name__}>"
