"""From an exception to the data that the learner's screen is made of."""

import ast
import linecache
import os
import sys

from . import (
    asserts,
    calls,
    changes,
    children,
    contract,
    debugger,
    describe,
    differences,
    elsewhere,
    library_asserts,
    misreadings,
    slips,
    sources,
    specials,
    testframe,
)
from .relations import MIRRORED, UNITTEST
from .words import OWN_ASSERTION, TESTS_OWN

_type, _isinstance, _len = type, isinstance, len

#: Lines of the learner's function that are sent.
_EXCERPT = 40
#: What is raised for a file that is not what it should be, and the form that the vocabulary reads it in.
_UNREADABLE = ("JSONDecodeError", "TOMLDecodeError")
#: Lines of an application that is one function.
_SHORT_EXCERPT = 12


def vocabulary_failure():
    """The class of what a check of the vocabulary raises, when the tests use it."""
    return getattr(sys.modules.get("pythlings_checks.failure"), "CheckFailed", None)


class Problems:
    """Makes problems; knows the files of the run."""

    def __init__(self, files, raised):
        self.files = files
        #: `Failed`, what `pytest.fail` and an unmet `pytest.raises` raise.
        self.raised = raised

    def of(self, error, during_import=False):
        """Describe what an exception says about the attempt."""
        if (first := self._first_of_group(error)) is not None:
            problem = self.of(first, during_import)
            if problem["what"]["kind"] == "exception":
                problem["what"]["details"]["of_group"] = str(_len(error.exceptions))
            return problem
        frames, test_line, entry = self.files.frames(error.__traceback__)
        problem = contract.problem(None, frames=frames, test_line=test_line)
        if _type(error) is vocabulary_failure():
            return self._of_vocabulary(error, problem)
        if _isinstance(error, asserts.Failure):
            entry = self._entry_of_assertion(error) or entry
        test = None if entry is None else testframe.TestFrame(self.files, entry)
        code = None
        if _isinstance(error, asserts.AlwaysEqual):
            problem["what"] = contract.always_equal(describe.type_name(_type(error.operands[0])))
            nodes = test.operands_at(error.site.place) if test is not None else []
            code = self._seen(problem, test, nodes[0] if nodes else None)
        elif _isinstance(error, asserts.Failure):
            nodes = test.operands_at(error.site.place)
            code = self._relation(problem, test, error.site.op, nodes, error.operands, error.site.expression)
            if vocabulary_failure() is not None and nodes:
                self._evidence(problem, test, nodes, error)
            self._say(problem, error.message)
            is_value = problem["what"]["kind"] == "comparison"
            if (
                problem["message"]
                and problem["subject"] == "call"
                and _is_of_the_test(problem["call"], code is not None or is_value)
            ):
                _leave_to_the_words(problem)
                problem["subject"] = TESTS_OWN
        elif (unmet := self._unmet(error)) is not None:
            problem["what"] = contract.not_raised(unmet)
            code = self._seen(problem, test, test.raising() if test else None)
            self._say(problem, describe.safe_str(error).partition(" : ")[2] or None)
        elif (found := library_asserts.other_message(error)) is not None:
            op, raised, wanted = found
            problem["what"] = describe.comparison(op, describe.safe_str(raised), wanted)
            if op == "matches":
                problem["what"]["expected"]["repr"] = f"r'{wanted}'"
            problem["frames"] = self.files.frames(raised.__traceback__)[0]
            code = self._seen(problem, test, test.raising() if test else None)
        elif (own := self._own_assertion(error)) is not None:
            self._own(problem, *own)
        elif (found := library_asserts.of_unittest(error)) is not None:
            is_own = test is None and problem["frames"]
            test = testframe.TestFrame(self.files, self._last_own(error)) if is_own else test
            code = self._unittest(problem, test, *found, describe.safe_str(error))
            if is_own:
                problem["call"] = problem["expression"] or problem["call"]
                problem["subject"], problem["expression"], problem["steps"] = OWN_ASSERTION, None, []
        elif (words := self._words_of_test(error)) is not None:
            problem["what"] = contract.told(words)
            asked = test.condition() if test is not None else None
            code = self._seen(problem, test, None if _is_about_the_code(asked) else asked)
            if problem["subject"] == "call" and _is_of_the_test(problem["call"], code is not None):
                _leave_to_the_words(problem)
        elif (unreadable := self._unreadable(error, problem)) is not None:
            return self._of_vocabulary(unreadable, problem)
        else:
            problem["what"] = describe.exception(error, during_import)
            problem["what"]["details"] |= slips.of(error, self.files)
            self._at_definition(problem)
            self._say(problem, _notes(error))
            if _isinstance(error, debugger.Stopped):
                problem["what"]["type_name"] = debugger.NAME
            if test is not None and not during_import:
                code = self._seen(problem, test, test.running(), earlier=False)
                if (wanted := test.expected_exception()) is not None:
                    problem["what"]["details"]["wanted"] = wanted
                if describe.last_entry(error) is entry and (seen := test.block_of_learner()) is not None:
                    problem["what"]["details"]["through"] = seen.call
                    code = _tell(problem, seen)
        if not during_import and not problem["frames"] and entry is not None:
            said = problem["message"] or problem["what"].get("words")
            dead = children.dead(self.files, problem["what"], said, entry.tb_frame.f_locals)
            if dead is not None:
                # What the test says in its own words may be the matter, even where the program was allowed to die.
                problem, code = dead | {"message": said}, None
        if children.invoked is not None and not problem["frames"] and entry is not None:
            problem, code = self._with_command_line(problem, code)
        if problem["run"] is None and problem["what"]["kind"] in ("told", "assertion", "comparison"):
            problem["run"] = self._last_run(problem, test)
        if problem["subject"] == "tests-own" and not problem["frames"] and entry is not None:
            found = sources.place(self.files, entry.tb_frame.f_code.co_filename, problem["what"])
            problem["frames"] = [found] if found is not None else []
        debugger.point_at(problem, self.files)
        if test is not None and problem["subject"] == "call" and not during_import:
            found = changes.by_earlier_call(test.looker)
            if found is not None:
                # What has to be changed is there; where an exception was raised is shown all the same.
                problem["changed"], code = found
        if problem["excerpt"] is None:
            problem["excerpt"] = self._excerpt(problem, code) or self._class_in(problem, test)
        if problem["what"]["kind"] in ("comparison", "assertion", "not-raised", "told"):
            looked_at = problem["call"] if problem["subject"] == "call" else None
            problem["slips"] += misreadings.in_function(problem["excerpt"], self.files, looked_at)
        elif problem["what"]["kind"] == "exception" and problem["frames"] and not problem["slips"]:
            problem["slips"] = misreadings.before(self.files, problem["frames"][-1])
        problem["elsewhere"] = elsewhere.ended(error)
        return problem

    def _first_of_group(self, error):
        """The first exception in a group that the learner's code has led to; None for any other exception."""
        while _isinstance(error, BaseExceptionGroup):
            error = error.exceptions[0]
            if not _isinstance(error, BaseExceptionGroup):
                return error if self.files.frames(error.__traceback__)[0] else None
        return None

    def _entry_of_assertion(self, error):
        """The entry of the assertion itself: in a stand-in that a test gives the learner's code, it is not where the test led there."""
        tb, found = error.__traceback__, None
        while tb is not None:
            found = tb if tb.tb_frame.f_code.co_filename in self.files.tests else found
            tb = tb.tb_next
        return found

    def _seen(self, problem, test, node, *, earlier=True):
        """Say what the test looked at; return the code of the learner's that comes first in it."""
        if node is None:
            return None
        return _tell(problem, test.looker.see(node, earlier=earlier))

    def _relation(self, problem, test, op, nodes, values, expression):
        """What an assertion says about one value, or about two."""
        look = test.looker.see
        if _len(values) == 1:
            (value,) = values
            if op == "false" and _type(value) is bool:
                problem["what"] = describe.comparison("==", value, False)
            else:
                problem["what"] = contract.assertion(expression, describe.value(value))
            code = _tell(problem, look(nodes[0])) if nodes else None
            is_made = code is None or code.co_name == "__init__"
            return (specials.of_relation(test.looker, op, values) if is_made and nodes else None) or code
        if not nodes:
            problem["what"] = describe.comparison(op, *values)
            return None
        seen = look(nodes[0])
        code_here = look(nodes[0], earlier=False).code
        # What a test puts into a list may be changed by what comes next in it; into a pair it puts what has nothing to do with each other.
        is_pair = _isinstance(nodes[0], ast.Tuple) or not seen.is_of_learner
        if is_pair and op == "==" and (part := _first_part(nodes, values)) is not None:
            problem["slips"] += _other_stream(nodes[0], values)
            nodes, values = part
            seen = look(nodes[0])
            code_here = look(nodes[0], earlier=False).code
        other = None if seen.is_of_learner or nodes[1] is None or op not in MIRRORED else look(nodes[1])
        # On the left there is what was looked at, unless that is clearly on the right.
        if other is not None and other.is_of_learner and code_here is None and not other.has_origin:
            op, values, seen = MIRRORED[op], values[::-1], other
        elif other is not None and other.call is not None and seen.call is None and seen.code is None:
            other.expression, seen = seen.expression, other
        problem["what"] = describe.comparison(op, *values)
        if op == "==" and (cls := specials.without_equality(test.looker, *values)) is not None:
            problem["slips"].append(contract.slip("no-eq", 0, cls.__name__))
        code = _tell(problem, seen)
        if code is None or code.co_name == "__init__":
            # How two objects are compared is what made the difference, not how they were made.
            code = specials.of_relation(test.looker, op, values) or code
        return code

    def _unittest(self, problem, test, name, values, text):
        """An assertion of `unittest`'s."""
        method = UNITTEST[name]
        call = test.running() if test is not None else None
        nodes = library_asserts.operands(call, method) if _isinstance(call, ast.Call) else []
        has_message = _isinstance(call, ast.Call) and library_asserts.has_message(call, method)
        said = library_asserts.after_standard(text, values) if has_message else None
        if (stored := asserts.stored(call, test.looker.locals) if nodes else None) is not None:
            op, nodes, values = stored
            code = self._relation(problem, test, "==" if op == "alike" else op, nodes, values, "")
            self._say(problem, said)
            return code
        expression = ", ".join([ast.unparse(node) for node in nodes if node is not None])
        if method.replaces is not None:
            looked_at = ast.Call(ast.Name(method.replaces, ast.Load()), nodes, []) if nodes and None not in nodes else None
            nodes, values = ([looked_at] if looked_at is not None else []), [method.op == "false"]
            expression = f"{method.replaces}({expression})"
        if method.op in ("true", "false"):
            expression = f"not {expression}" if method.op == "false" else expression
            code = self._relation(problem, test, method.op, nodes, values[:1], expression) if test else None
        elif "match" in method.op:
            pattern = getattr(values[1], "pattern", values[1])
            problem["what"] = describe.comparison(method.op, values[0], pattern)
            problem["what"]["expected"]["repr"] = f"r'{pattern}'"
            code = self._seen(problem, test, nodes[0] if nodes else None)
        else:
            values = [*values, None][:2]
            nodes = [*nodes, ast.Constant(None)][:2] if nodes else []
            op = "==" if method.op == "alike" else method.op
            code = self._relation(problem, test, op, nodes, values, expression) if test else None
        if problem["what"] is None:
            problem["what"] = contract.told(text)
        else:
            self._say(problem, said)
        return code

    def _at_definition(self, problem):
        """A method that lacks `self` is the place: Python has not come further than to its `def`."""
        details = problem["what"]["details"]
        if "method" in details:
            file, line = details.pop("method_file"), int(details["method_line"])
            source = describe.line_of(self.files.work + file, line)
            name = details["method"].rpartition(".")[2]
            problem["frames"] += [contract.frame(file, line, name, source[:2000], None)]

    def _last_own(self, error):
        """The last entry of a traceback that is in a file of the learner's."""
        tb, found = error.__traceback__, None
        while tb is not None:
            found = tb if tb.tb_frame.f_code.co_filename in self.files.own else found
            tb = tb.tb_next
        return found

    def _own(self, problem, site, operands, message, call):
        """An assertion of the learner's own: every name in it is theirs."""
        if site.op is None or site.op == "false":
            problem["what"] = contract.assertion(site.expression, describe.value(operands[0]))
        else:
            problem["what"] = describe.comparison(site.op, *operands)
        problem["call"], problem["subject"] = call, OWN_ASSERTION
        self._say(problem, message)

    @staticmethod
    def _say(problem, message):
        if message is not None:
            problem["message"] = describe.safe_str(message)

    def _of_vocabulary(self, error, problem):
        """What a check of the vocabulary found; the learner's lines are those of a script, of a file, or of a child's traceback."""
        if error.problem is not None:
            return error.problem
        if error.error is not None:
            inner = self.of(error.error)
            excerpt = inner["excerpt"] or self._excerpt_of(error)
            of_run = {"run": error.run, "excerpt": excerpt, "test_line": problem["test_line"]}
            return inner | of_run | {"call": None, "subject": "call"}
        dead = children.traceback_in(self.files, error.crashed) if error.crashed else None
        problem["what"], problem["run"], problem["frames"] = error.what, error.run, []
        problem["slips"] = [contract.slip(name, line, code) for name, line, code in error.slips]
        if dead is not None and (problem["what"] or {}).get("fault", {}).get("why") == "timed-out":
            problem["frames"] = dead["frames"]
            problem["excerpt"] = self._excerpt(problem, None) or self._loop_at(dead["frames"][-1])
        elif dead is not None:
            problem["what"], problem["frames"] = dead["what"], dead["frames"]
            problem["excerpt"] = self._excerpt(problem, None)
            problem["slips"] = misreadings.before(self.files, dead["frames"][-1])
        elif error.place is not None:
            file = self._shown(error.place.path)
            problem["frames"] = [error.place.frame(file)]
            problem["excerpt"] = error.place.excerpt(file)
        else:
            problem["excerpt"] = self._excerpt_of(error)
        return problem

    def _excerpt_of(self, error):
        """The learner's function that a check of the vocabulary is about, if it knows one."""
        code = calls.code_of(error.function, self.files) if error.function is not None else error.code
        if code is None or code.co_filename not in self.files.own:
            return None
        excerpt = self._excerpt({"frames": []}, code)
        if error.is_long and excerpt is not None and _len(excerpt["lines"]) > _SHORT_EXCERPT:
            excerpt |= {"lines": excerpt["lines"][:1], "mark": excerpt["first_line"]}
        return excerpt

    def _with_command_line(self, problem, code):
        """What a test found after it had called a command line with click's or typer's runner: the command is shown, as typed."""
        is_about_it = problem["subject"] in ("tests-own", "printed", "written") and problem["run"] is None
        try:
            from pythlings_checks import calling
        except ImportError:
            return problem, code
        if not is_about_it:
            return problem, code
        found = calling.invoked(*children.invoked)
        if found.error is not None and self.files.frames(found.error.__traceback__)[0]:
            return self._of_vocabulary(found, problem), None
        what = calling.as_fault(problem, found)
        shown = problem | {"run": found.run, "call": None, "what": what or problem["what"]}
        return shown, calls.code_of(found.function, self.files) or code

    def _unreadable(self, error, problem):
        """A file of the exercise that the test itself could not read: what is wrong is in the file."""
        if problem["frames"] or _type(error).__name__ not in _UNREADABLE:
            return None
        try:
            from pythlings_checks import evidence
        except ImportError:
            return None
        return evidence.unreadable(error, self.files.work)

    def _shown(self, path):
        """The path of a file as the learner knows it."""
        whole = self.files.relative(path) or self.files.relative(os.path.realpath(path))
        if whole is not None:
            return whole
        real = os.path.join(os.path.realpath(self.files.work), "")
        return path[_len(real) :].replace(os.sep, "/") if path.startswith(real) else os.path.basename(path)

    def _evidence(self, problem, test, nodes, error):
        """An assertion about a run, or about a file: that is shown in place of the expression."""
        from pythlings_checks import evidence

        found = evidence.of(nodes, test.looker, error.site.op, error.operands)
        if found is not None:
            what = problem["what"]
            self._of_vocabulary(found, problem)
            problem["call"], problem["subject"] = None, "call" if problem["what"] else "tests-own"
            problem["what"] = problem["what"] or what

    def _own_assertion(self, error):
        """The failed assertion and its frame, when it is one of the learner's own files."""
        if not _isinstance(error, AssertionError):
            return None
        entry = describe.last_entry(error)
        frame = entry.tb_frame
        names = frame.f_locals
        if frame.f_code.co_filename not in self.files.own or "@l" not in names:
            return None
        site = asserts.site_at(frame.f_code.co_filename, entry.tb_lineno)
        if site is None:
            return None
        message = error.args[0] if error.args else None
        operands = (names["@l"], names["@r"]) if "@r" in names else (names["@l"],)
        compared = testframe.TestFrame(self.files, entry).operands_at(site.place)
        return site, operands, message, ast.unparse(compared[0]) if compared else site.expression

    @staticmethod
    def _last_run(problem, test):
        """What the test has run, where it says in its own words, or by values of its own, what is wrong with that."""
        running = sys.modules.get("pythlings_checks.running")
        if running is None:
            return None
        # A fixture may have run it for several tests.
        at_hand = [it for it in test.looker.locals.values() if _type(it) is running.Ran] if test is not None else []
        last = running.last_run()
        ran = last if last in at_hand or not at_hand else at_hand[-1]
        is_about_it = problem["subject"] == "tests-own" or (problem["what"]["kind"] == "told" and problem["call"] is None)
        if ran is None or problem["frames"] or not is_about_it:
            return None
        said = problem["message"] or problem["what"].get("words") or ""
        shown = ran.stdout.strip()
        return None if shown and shown[:200] in said else ran.told()

    def _words_of_test(self, error):
        """What a test says itself, by `pytest.fail` or by an `AssertionError` with a message."""
        if not _isinstance(error, (self.raised, AssertionError)):
            return None
        frame = describe.last_entry(error).tb_frame
        if frame.f_code.co_filename in self.files.own or (
            library_asserts.is_unittests(frame) and frame.f_code.co_name != "fail"
        ):
            return None
        return describe.safe_str(error).strip("\n").rstrip() or None

    def _unmet(self, error):
        """The name of the exception that `pytest.raises` or `assertRaises` waited for in vain: `A or B` when any of several will do."""
        text = describe.safe_str(error)
        if _isinstance(error, self.raised) and text.startswith("DID NOT RAISE "):
            names = text.removeprefix("DID NOT RAISE ")
            if names.startswith("any of ("):
                return " or ".join(name.strip() for name in names.removeprefix("any of (").removesuffix(")").split(","))
            return (
                "Exception"
                if names == "any exception"
                else names.removeprefix("<class '").removesuffix("'>").rpartition(".")[2]
            )
        if _isinstance(error, AssertionError) and " not raised" in text:
            return text.partition(" not raised")[0]
        return None

    def _excerpt(self, problem, code):
        """The learner's function that the test called, or the one where the exception was raised."""
        place = problem["frames"][-1] if problem["frames"] else None
        try:
            if place is not None:
                return self._function_at(place["file"], place["line"])
            return self._function_at(self.files.relative(code.co_filename), code.co_firstlineno) if code else None
        except Exception:  # noqa: BLE001  an excerpt is a convenience; the verdict does not depend on it
            return None

    def _class_in(self, problem, test):
        """The first class of the learner's that the call names, where no function of theirs is to be shown."""
        if test is None or problem["frames"] or problem["subject"] not in ("call", "tests-own"):
            return None
        try:
            names = [node.id for node in ast.walk(ast.parse(problem["call"] or "")) if _isinstance(node, ast.Name)]
        except (SyntaxError, ValueError, RecursionError):
            return None
        for name in names:
            value = test.looker.name(name)
            if _isinstance(value, type) and test.looker.is_own(value):
                file = self.files.relative(sys.modules[value.__module__].__file__)
                return self._class_at(file, value.__name__)
        return None

    def _class_at(self, file, name):
        lines = linecache.getlines(self.files.work + file)
        tree = ast.parse("".join(lines))
        node = next((it for it in ast.walk(tree) if _isinstance(it, ast.ClassDef) and it.name == name), None)
        if node is None:
            return None
        first = min([node.lineno, *(mark.lineno for mark in node.decorator_list)])
        untyped = [line for owner, _, line in misreadings.untyped_fields(tree) if owner == name]
        last = min(node.end_lineno, first + _EXCERPT - 1)
        shown = [text.rstrip("\r\n")[:400] for text in lines[first - 1 : last]]
        return contract.excerpt(file, first, shown, untyped[0] if untyped else first)

    def excerpt_of(self, call, names):
        """The learner's function that an expression calls first; `names` are those that it can use."""
        try:
            code = calls.first_code(ast.parse(call.strip()), names, self.files)
        except (SyntaxError, ValueError):
            return None
        return self._excerpt({"frames": []}, code)

    def _loop_at(self, place):
        """The loop outside of any function in which a program was."""
        lines = linecache.getlines(self.files.work + place["file"])
        found = None
        for node in ast.walk(ast.parse("".join(lines))):
            if _isinstance(node, (ast.While, ast.For)) and node.lineno <= place["line"] <= node.end_lineno:
                found = node if found is None or node.lineno > found.lineno else found
        if found is None:
            return None
        last = min(found.end_lineno, found.lineno + _EXCERPT - 1)
        shown = [text.rstrip("\r\n")[:400] for text in lines[found.lineno - 1 : last]]
        return contract.excerpt(place["file"], found.lineno, shown, place["line"])

    def _function_at(self, file, line):
        lines = linecache.getlines(self.files.work + file)
        best = None
        for node in ast.walk(ast.parse("".join(lines))):
            if _isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
                first = min([node.lineno, *(d.lineno for d in node.decorator_list)])
                if first <= line <= node.end_lineno and (best is None or first > best[0]):
                    best = first, node
        if best is None:
            return None
        first, node = best
        returns = [part.lineno for part in ast.walk(node) if _isinstance(part, ast.Return)]
        in_body = line > node.lineno
        mark = line if in_body else (returns[0] if _len(returns) == 1 else node.lineno)
        last = min(node.end_lineno, first + _EXCERPT - 1)
        return contract.excerpt(file, first, [text.rstrip("\r\n")[:400] for text in lines[first - 1 : last]], mark)


def mistake_of_course(file, line, message):
    """Describe what is wrong with a file of the course itself."""
    return contract.problem(contract.course_mistake(file, line, message))


def _notes(error):
    """What was added to an exception by `add_note`, such as by a test that led there in a way of its own."""
    notes = getattr(error, "__notes__", None)
    return "\n".join([note for note in notes if _type(note) is str]) or None if _type(notes) is list else None


def _tell(problem, seen):
    """Write down what an expression is about; return the code of the learner's that comes first in it."""
    problem["call"], problem["subject"] = seen.call, seen.subject
    problem["expression"], problem["steps"], problem["given"] = seen.expression, seen.steps, seen.files[:2]
    return seen.code


def _is_about_the_code(node):
    """Whether a test asks what something is, not what comes of it: `isinstance(train, Train)`, `hasattr(…)`, `Van.__name__`."""
    if _isinstance(node, ast.Attribute):
        return node.attr.startswith("__")
    callee = node.func if _isinstance(node, ast.Call) else None
    return _isinstance(callee, ast.Name) and callee.id in (
        "isinstance",
        "issubclass",
        "hasattr",
        "callable",
        "getattr",
        "vars",
        "dir",
        "type",
    )


def _is_of_the_test(call, has_code):
    """Whether what a test has asked, though in words that a learner knows, says more about the test: `len({hash(seat) for seat in train})`.

    Above the author's words only a call of the learner's own code says more than they do.
    """
    try:
        parts = [*ast.walk(ast.parse(call or "", mode="eval"))]
    except (SyntaxError, ValueError, RecursionError):
        return False
    if any(_isinstance(part, _DECIDING) for part in parts):
        return True
    called = [part.func for part in parts if _isinstance(part, ast.Call)]
    return any(_is_about_the_code(part) for part in parts) or (bool(called) and not has_code)


def _leave_to_the_words(problem):
    problem["expression"], problem["call"] = problem["expression"] or problem["call"], None


#: What a test decides by, in place of looking at one thing.
_DECIDING = (ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp, ast.Lambda, ast.BoolOp, ast.Compare, ast.IfExp)


def _first_part(nodes, values):
    """The first two parts that differ of what the test has put together itself: `(status, lines) == (0, [])`."""
    left, right = nodes
    if not _isinstance(left, (ast.Tuple, ast.List)) or any(_isinstance(part, ast.Starred) for part in left.elts):
        return None
    mine, wanted = values
    if (
        _type(mine) is not _type(wanted)
        or _type(mine) not in (tuple, list)
        or not _len(mine) == _len(wanted) == _len(left.elts)
    ):
        return None
    is_display = _isinstance(right, (ast.Tuple, ast.List)) and _len(right.elts) == _len(left.elts)
    for index, (one, other) in enumerate(zip(mine, wanted, strict=True)):
        if not differences.same(one, other):
            return (left.elts[index], right.elts[index] if is_display else None), (one, other)
    return None


def _other_stream(node, values):
    """Whether what was printed is what should have been written to standard error, or the other way round."""
    streams = {"out": 0, "stdout": 0, "err": 1, "stderr": 1}
    at = {streams[part.attr]: index for index, part in enumerate(node.elts) if getattr(part, "attr", None) in streams}
    if _len(at) < 2:
        return []
    mine, wanted = ([side[at[0]], side[at[1]]] for side in values)
    if mine != wanted[::-1] or not all(_type(text) is str for text in (*mine, *wanted)):
        return []
    return [contract.slip("printed" if mine[0] else "written", 0, "")]
