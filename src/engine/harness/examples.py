"""A check by examples: the sessions of a course text are typed in, by the rules of `doctest`, with the learner's names at hand.

A session is what belongs together: examples with nothing but empty lines between them. It begins with the names of the learner's
module and keeps those that it adds; the next session begins anew. So each session is a test of its own, in any order.

The text comes with the plan and is never in the run's folder. It is read before there is an attempt.
"""

import ast
import doctest
import importlib
import io
import linecache
import os
import re
import sys
import time
import traceback

from . import asserts, contract, debugger, describe, problems
from .worker import compiles, fresh_start, import_ahead, watch_clock

_exit, _clock, _repr, _len, _type, _isinstance = os._exit, time.perf_counter, repr, len, type, isinstance
_last_line = traceback.format_exception_only
_StringIO_write, _getvalue = io.StringIO.write, io.StringIO.getvalue

#: Characters kept of what one example shows; no text of a course wants more.
_SHOWN = 64 << 10
#: After so many seconds, what an example prints goes to standard output as well: the learner sees what an endless loop is doing.
_PATIENCE = 1.0
#: Characters of a title: beyond that it wraps on a narrow screen.
_TITLE = 100

#: What is said to `doctest` and not to the reader.
_DIRECTIVE = re.compile(r"\s*#\s*doctest:.*")
#: A fence of Markdown.
_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})(.*)")
#: What `doctest` compares with. An attempt that replaces one of these has not passed.
_GUARDED = [
    (doctest.OutputChecker, "check_output"),
    (doctest.OutputChecker, "_toAscii"),
    (doctest, "_ellipsis_match"),
    (doctest, "_strip_exception_details"),
    (re, "sub"),
]


def run(channel, plan):
    """Get ready for the examples of one exercise, and check them once the attempt is there."""
    sys.dont_write_bytecode = True
    import_ahead(plan["ahead"])
    work = plan["work"]
    describe.run_part(os.path.join(work, ""), plan["tmp"])
    prepare(plan)
    sys.path.insert(0, work)
    channel.send("ready")
    request = channel.receive()
    if request is None:
        _exit(0)
    importlib.invalidate_caches()
    check(channel, plan, request)


def prepare(plan):
    """Read the text of a plan; what is found is kept with it."""
    plan["sessions"] = Sessions(os.path.join(plan["work"], plan["text"]["name"]), plan["text"])


def check(channel, plan, request, *_session):
    """Check the attempt, and end."""
    sessions = plan["sessions"]
    channel.use_token(request["token"])
    if sessions.mistake is not None:
        channel.send("module-error", file=sessions.name, problem=sessions.mistake)
        channel.send("finished", status=None)
        _exit(0)
    work = plan["work"]
    files = describe.Files(work, [sessions.name], request["sources"])
    if compiles(channel, files, request["sources"]):
        describe.use(files, plan["tmp"])
        judge = _Judge(channel, files, sessions, request)
        watch_clock(channel, request["limit"])
        fresh_start(work, request["modules"])
        asserts.OwnFinder(files.own).install()
        debugger.refuse()
        os.chdir(work)
        judge.run(request["main"])
    channel.mark("end")
    channel.send("finished", status=None)
    _exit(0)


class Sessions:
    """The sessions of a text, compiled."""

    def __init__(self, path, text):
        self.name = text["name"]
        self.mistake = None
        self.found = []
        #: The numbers of the lines of examples.
        self.taken = set()
        lines = text["contents"].removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n").split("\n")
        self.lines = [line.expandtabs() for line in lines]
        fences = _fences(self.lines) if self.name.endswith(".md") else set()
        bare = ["" if number in fences else line for number, line in enumerate(self.lines)]
        #: The text as Python is given it: the examples without their prompts, each in its line.
        source = [""] * _len(self.lines)
        try:
            parts = doctest.DocTestParser().parse("\n".join(bare), self.name)
            examples = [part for part in parts if _isinstance(part, doctest.Example)]
            for example in examples:
                for number, line in enumerate(example.source.splitlines(), example.lineno):
                    source[number] = line
            linecache.cache[path] = (1, None, [line + "\n" for line in source], path)
            self._group(examples, fences, path)
        except SyntaxError as error:
            self._note(error.msg, error.lineno or 0)
        except (ValueError, RecursionError, MemoryError) as error:
            told = re.match(r"line (\d+) of the docstring for .*? (has|lacks) (.*)", str(error), re.DOTALL)
            line = int(told[1]) if told else 0
            self._note(f"the example {told[2]} {told[3]}" if told else str(error), line)

    def _group(self, examples, fences, path):
        last = None
        for example in examples:
            start = example.lineno
            if last is None or any(self.lines[number].strip() or number in fences for number in range(last, start)):
                self.found.append([])
            last = start + example.source.count("\n") + example.want.count("\n")
            self.taken.update(range(start, last))
            if not example.options.get(doctest.SKIP):
                self.found[-1].append(_Typed(example, path))
        sessions = [session for session in self.found if session]
        titles = set()
        self.found = []
        for typed in sessions:
            title = self._title(typed, fences)
            if title in titles:
                title = f"{title}: {typed[-1].first_line}"
            titles.add(title)
            self.found.append(_Session(f"{self.name}:{typed[0].line + 1}", title, typed))

    def _title(self, session, fences):
        """The sentence that leads to a session, or what is typed in it where there is none."""
        words = []
        for number in range(session[0].line - 1, -1, -1):
            line = self.lines[number].strip()
            if number in fences or (not line and not words):
                continue
            if not line or number in self.taken:
                break
            words.insert(0, line.lstrip("#>*- ").strip())
            if line.startswith("#"):
                break
        first_line = next((typed for typed in session if typed.want), session[0]).first_line
        sentence = re.split(r"(?<=[.!?])\s+", " ".join(words))[-1].rstrip(" .:")
        return sentence if sentence and _len(sentence) <= _TITLE else first_line

    def _note(self, message, line):
        """What the author of the text has to put right."""
        self.mistake = problems.mistake_of_course(self.name, line, message)

    def text_until(self, session, typed):
        """A session as it is in the text, up to what was typed last."""
        first, last = session.typed[0].line, typed.line + typed.source.count("\n")
        indent = typed.indent
        lines = [line[indent:] if not line[:indent].strip() else line for line in self.lines[first:last]]
        return "\n".join([_DIRECTIVE.sub("", line) for line in lines])


def _fences(lines):
    """The numbers of the lines that open or close a fenced block of Markdown."""
    fences, opened = set(), None
    for number, line in enumerate(lines):
        found = _FENCE.match(line)
        if found is None:
            continue
        if opened is None:
            opened = found[1]
            fences.add(number)
        elif found[1].startswith(opened) and not found[2].strip():
            opened = None
            fences.add(number)
    return fences


class _Session:
    """One test."""

    def __init__(self, ident, title, typed):
        self.id, self.title, self.typed = ident, title, typed


class _Typed:
    """One example: what is typed, and what has to come."""

    def __init__(self, example, path):
        self.source, self.want, self.indent = example.source, example.want, example.indent
        self.line = example.lineno
        self.first_line = _DIRECTIVE.sub("", example.source.partition("\n")[0])
        self.raised = example.exc_msg
        self.flags = doctest.DONT_ACCEPT_TRUE_FOR_1
        for flag, is_on in example.options.items():
            self.flags = self.flags | flag if is_on else self.flags & ~flag
        # Compiled line by line where it is in the text, so that a traceback points there.
        tree = ast.parse("\n" * self.line + self.source, path)
        self.is_expression = _len(tree.body) == 1 and _isinstance(tree.body[0], ast.Expr)
        if self.is_expression:
            self.code = compile(ast.Expression(tree.body[0].value), path, "eval", dont_inherit=True)
        else:
            self.code = compile(ast.Interactive(tree.body), path, "single", dont_inherit=True)


class _Screen(io.StringIO):
    """What an example shows, up to a bound."""

    def __init__(self, stream):
        super().__init__()
        self._stream, self._left, self._start = stream, _SHOWN, _clock()
        self.hidden = False

    def write(self, text):
        """Part of the protocol of files."""
        if _type(text) is str:
            if _clock() - self._start > _PATIENCE:
                self._stream.write(text)
            kept = text[: self._left]
            self._left -= _len(kept)
            self.hidden = self.hidden or _len(kept) < _len(text)
            _StringIO_write(self, kept)
            return _len(text)
        return _StringIO_write(self, text)

    def close(self):
        """Nothing: an attempt that closes its standard output is not to take away what it has shown."""

    def shown(self):
        """All of it, with the line end that `doctest` expects."""
        text = _getvalue(self)
        return text if not text or text.endswith("\n") else text + "\n"


class _Judge:
    """Types the sessions in, and reports what comes."""

    def __init__(self, channel, files, sessions, request):
        self.channel, self.files, self.sessions = channel, files, sessions
        self.same = doctest.OutputChecker().check_output
        self.request = request
        self.guarded = [(owner, name, getattr(owner, name)) for owner, name in _GUARDED]
        self.stdout, self.displayhook = sys.stdout, sys.displayhook
        self.failed = {}

    def run(self, main):
        """Import the attempt, and type everything in."""
        found = list(enumerate(self.sessions.found))
        tests = [contract.test(session.id, session.title, None) for _, session in found]
        self.channel.mark("import")
        try:
            module = importlib.import_module(os.path.splitext(main)[0].replace("\\", "/").replace("/", "."))
        except BaseException as error:  # noqa: BLE001  whatever the attempt raised, it is a fact to report
            self.channel.send("module-error", file=main, problem=self._problem(error, True))
            return
        self.channel.send("collected", tests=tests, tampered=None)
        order = self.request["order"]
        if order == "reversed":
            found.reverse()
        elif order == "twice":
            found.extend(list(found))
        rank = {test: place for place, test in enumerate(self.request["first"])}
        found.sort(key=lambda one: rank.get(one[1].id, _len(rank)))
        for index, session in found:
            self.channel.mark(index)
            self.channel.send("started", index=index)
            start = _clock()
            problem = self._session(session, module) or self.failed.get(index)
            self.failed[index] = problem
            seconds = _clock() - start
            self.channel.mark("between")
            tampered = self._tampered()
            self.channel.send(
                "ended",
                index=index,
                outcome="passed" if problem is None else "error" if problem["what"]["kind"] == "exception" else "failed",
                problem=problem,
                skip=None,
                tampered=tampered,
                subtests=None,
                relied=None,
                seconds=seconds if _type(seconds) is float and seconds > 0 else 0.0,
            )
            if self.request["stop_at_failure"] and (problem or tampered):
                return

    def _session(self, session, module):
        """What is wrong with the first example that does not give what it should."""
        os.chdir(self.files.work)
        names = dict(module.__dict__)
        for typed in session.typed:
            screen, error = self._type(typed, names)
            problem = self._compare(typed, screen, error, names)
            if problem is not None:
                problem["session"] = self.sessions.text_until(session, typed)
                file = self.files.relative(typed.code.co_filename)
                problem["test_line"] = contract.frame(file, typed.line + 1, "<module>", typed.first_line, None)
                return problem
        return None

    def _type(self, typed, names):
        screen = _Screen(self.stdout)

        def show(value):
            if value is not None:
                _StringIO_write(screen, _repr(value)[:_SHOWN] + "\n")

        sys.stdout, sys.displayhook = screen, show
        error = None
        try:
            if typed.is_expression:
                show(eval(typed.code, names))
            else:
                exec(typed.code, names)
        except BaseException as raised:  # noqa: BLE001  whatever was raised may be what is wanted
            error = raised
        finally:
            sys.stdout, sys.displayhook = self.stdout, self.displayhook
        return screen, error

    def _compare(self, typed, screen, error, names):
        shown = screen.shown()
        if typed.raised is None:
            if error is not None:
                return self._problem(error, False)
            if not screen.hidden and self.same(typed.want, shown, typed.flags):
                return None
            return self._differs(typed, typed.want, shown, screen.hidden, names)
        if error is None:
            problem = self._differs(typed, typed.want, shown, False, names)
            problem["what"] = contract.not_raised(typed.raised.partition(":")[0].rpartition(".")[2].strip())
            problem["call"] = None
            return problem
        told = _exception_line(error)
        if self.same(typed.raised, told, typed.flags):
            return None
        if typed.flags & doctest.IGNORE_EXCEPTION_DETAIL and self.same(
            doctest._strip_exception_details(typed.raised), doctest._strip_exception_details(told), typed.flags
        ):
            return None
        if told.partition(":")[0] != typed.raised.partition(":")[0].strip():
            problem = self._problem(error, False)
            problem["message"] = f"The example shows another exception: `{typed.raised.strip()}`."
            return problem
        problem = self._problem(error, False)
        problem["what"] = contract.example(typed.raised, told, False)
        return problem

    def _differs(self, typed, want, shown, hidden, names):
        call = " ".join(typed.source.split())
        excerpt = problems.Problems(self.files, ()).excerpt_of(call, names)
        return contract.problem(contract.example(want, shown, hidden), excerpt=excerpt)

    def _problem(self, error, during_import):
        try:
            problem = problems.Problems(self.files, ()).of(error, during_import)
        except Exception as own:  # noqa: BLE001  an attempt may break anything; the failure must still be told
            what = describe.exception(error, during_import)
            what["details"] = {"undescribed": describe.safe_str(own)}
            problem = contract.problem(what)
        return problem

    def _tampered(self):
        for owner, name, original in self.guarded:
            if getattr(owner, name, None) is not original:
                return f"{getattr(owner, '__name__', 'doctest')}.{name}"
        return None


def _exception_line(error):
    """`ValueError: no readings`, as the last line of a traceback says it; notes and the lines of a `SyntaxError` aside."""
    try:
        lines = _last_line(_type(error), error)
    except BaseException:  # noqa: BLE001  its `__str__` may raise anything
        return _type(error).__name__ + "\n"
    if _isinstance(error, SyntaxError):
        name = f"{_type(error).__qualname__}:"
        return next((line for line in lines if line.startswith(name) or f".{name}" in line), lines[-1])
    # Notes come after the message. A message of several lines is one entry.
    return lines[0]
