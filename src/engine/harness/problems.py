"""From an exception to the data that the learner's screen is made of."""

import ast
import inspect
import linecache
import os
import re
import sys
import types

from . import asserts, children, contract, debugger, describe, misspelt, slips

_type, _isinstance, _len = type, isinstance, len

#: Values of these types cannot change between the call and the moment we look, so they may replace their names.
_CONSTANTS = (int, float, complex, str, bytes, bool, type(None))
#: `assertEqual` and its family: name -> (operator, name of the actual operand, name of the expected one).
_UNITTEST = {
    "assertEqual": ("==", "first", "second"),
    "assertNotEqual": ("!=", "first", "second"),
    "assertIs": ("is", "expr1", "expr2"),
    "assertIsNot": ("is not", "expr1", "expr2"),
    "assertIn": ("in", "member", "container"),
    "assertNotIn": ("not in", "member", "container"),
    "assertLess": ("<", "a", "b"),
    "assertLessEqual": ("<=", "a", "b"),
    "assertGreater": (">", "a", "b"),
    "assertGreaterEqual": (">=", "a", "b"),
    "assertAlmostEqual": ("==", "first", "second"),
    "assertCountEqual": ("==", "first", "second"),
}
#: Lines of the learner's function that are sent.
_EXCERPT = 40


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
        frames, test_line, entry = self.files.frames(error.__traceback__)
        problem = contract.problem(None, frames=frames, test_line=test_line)
        frame = entry.tb_frame if entry is not None else None
        if _type(error) is vocabulary_failure():
            return self._of_vocabulary(error, problem)
        if _isinstance(error, asserts.AlwaysEqual):
            problem["what"] = contract.always_equal(describe.type_name(_type(error.operands[0])))
            problem["call"] = _call_of(error.site, frame)
        elif _isinstance(error, asserts.Failure):
            if frames and (inner := self._last_in_test(error)) is not None:
                # The learner's code has called something of the test's, and that is where it failed.
                problem["frames"], problem["test_line"] = [], self.files.frame(inner)
                frame = inner.tb_frame
            self._assertion(problem, error, frame)
        elif (unmet := self._unmet(error)) is not None:
            problem["what"] = contract.not_raised(unmet)
            problem["call"] = _with_values(_body_of_with(entry), frame)
        elif (found := _other_message(error)) is not None:
            op, raised, wanted = found
            problem["what"] = describe.comparison(op, describe.safe_str(raised), wanted)
            if op == "matches":
                problem["what"]["expected"]["repr"] = f"r'{wanted}'"
            problem["frames"] = self.files.frames(raised.__traceback__)[0]
            problem["call"] = _with_values(_body_of_with(entry), frame)
        elif (own := self._own_assertion(error)) is not None:
            self._assertion(problem, *own)
        elif (words := self._words_of_test(error)) is not None:
            problem["what"] = contract.told(words)
        elif (found := _unittest_operands(error)) is not None:
            op, actual, expected = found
            problem["what"] = describe.comparison(op, actual, expected)
            problem["call"] = _with_values(_first_argument(entry), frame)
        else:
            problem["what"] = describe.exception(error, during_import)
            problem["what"]["details"] |= slips.of(error, self.files)
            if _isinstance(error, debugger.Stopped):
                problem["what"]["type_name"] = debugger.NAME
            problem["call"] = _with_values(_running_call(entry), frame) if not during_import else None
        if not during_import and not problem["frames"] and frame is not None:
            dead = children.dead(self.files, problem["what"], frame.f_locals)
            if dead is not None:
                problem, frame = dead, None
        debugger.point_at(problem, self.files)
        if problem["excerpt"] is None:
            problem["excerpt"] = self._excerpt(problem, frame)
        if problem["what"]["kind"] in ("comparison", "assertion", "not-raised"):
            problem["slips"] = slips.in_function(problem["excerpt"], self.files)
        return problem

    def _last_in_test(self, error):
        tb, found = error.__traceback__, None
        while tb is not None:
            if tb.tb_frame.f_code.co_filename in self.files.tests:
                found = tb
            tb = tb.tb_next
        return found

    def _assertion(self, problem, error, frame):
        site = error.site
        if site.op is not None:
            problem["what"] = describe.comparison(site.op, *error.operands)
        else:
            problem["what"] = contract.assertion(site.expression, describe.value(error.operands[0]))
        problem["call"] = _call_of(site, frame)
        if vocabulary_failure() is not None and frame is not None:
            self._evidence(problem, error, frame)
        if error.message is not None:
            problem["message"] = describe.safe_str(error.message)

    def _evidence(self, problem, error, frame):
        """An assertion about a run, or about a file: that is shown in place of the expression."""
        from pythlings_checks import evidence

        site = error.site
        found = evidence.of(site.origin or site.left, frame.f_locals, site.op, error.operands)
        if found is not None:
            what = problem["what"]
            self._of_vocabulary(found, problem)
            problem["what"], problem["call"] = problem["what"] or what, None

    def _of_vocabulary(self, error, problem):
        """What a check of the vocabulary found; the learner's lines are those of a script, of a file, or of a child's traceback."""
        dead = children.traceback_in(self.files, error.run["stderr"]) if error.crashed else None
        problem["what"], problem["run"], problem["frames"] = error.what, error.run, []
        if dead is not None:
            problem["what"], problem["frames"] = dead["what"], dead["frames"]
            problem["excerpt"] = self._excerpt(problem, None)
        elif error.place is not None:
            file = self._shown(error.place.path)
            problem["frames"] = [error.place.frame(file)]
            problem["excerpt"] = error.place.excerpt(file)
        return problem

    def _shown(self, path):
        """The path of a file as the learner knows it."""
        whole = self.files.relative(path) or self.files.relative(os.path.realpath(path))
        if whole is not None:
            return whole
        real = os.path.join(os.path.realpath(self.files.work), "")
        return path[_len(real) :].replace(os.sep, "/") if path.startswith(real) else os.path.basename(path)

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
        operands = (names["@l"], names["@r"]) if site.op is not None else (names["@l"],)
        return asserts.Failure(site, operands, message), frame

    def _words_of_test(self, error):
        """What a test says itself, by `pytest.fail` or by an `AssertionError` with a message."""
        if not _isinstance(error, (self.raised, AssertionError)):
            return None
        frame = describe.last_entry(error).tb_frame
        is_unittests = frame.f_code.co_filename.replace("\\", "/").endswith("unittest/case.py")
        if frame.f_code.co_filename in self.files.own or (is_unittests and frame.f_code.co_name != "fail"):
            return None
        return describe.safe_str(error).strip() or None

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

    def _excerpt(self, problem, frame):
        """The learner's function that the test called, or the one where the exception was raised."""
        place = problem["frames"][-1] if problem["frames"] else None
        try:
            if place is not None:
                return self._function_at(place["file"], place["line"])
            code = _learners_code(problem["call"], frame, self.files)
            return self._function_at(self.files.relative(code.co_filename), code.co_firstlineno) if code else None
        except Exception:  # noqa: BLE001  an excerpt is a convenience; the verdict does not depend on it
            return None

    def excerpt_of(self, call, names):
        """The learner's function that an expression calls first; `names` are those that it can use."""
        return self._excerpt({"frames": [], "call": call}, types.SimpleNamespace(f_locals=names, f_globals=names))

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


def syntax(error, file, data):
    """Describe a file that does not compile."""
    text = data.decode("utf-8", "replace")
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    line, column, end, meant = 0, 0, None, None
    if _isinstance(error, SyntaxError):
        line, column = error.lineno or 0, error.offset or 0
        if error.end_lineno and error.end_offset and error.end_offset > 0:
            end = [error.end_lineno, error.end_offset]
        if (found := misspelt.find(error, text.removeprefix("\ufeff"))) is not None:
            line, column, length, meant = found
            end = [line, column + length]
    name, message = _type(error).__name__, describe.safe_str(getattr(error, "msg", error))
    if b"\0" in data or "utf-8' codec" in message or "Non-UTF-8" in message:
        name, line, column = "UnicodeDecodeError", _first_undecodable(data), 0
    text = (lines[line - 1] if 0 < line <= _len(lines) else "")[:2000]
    what = contract.syntax(name, message, file=file, line=line, column=max(0, column), end=end, text=text, meant=meant)
    return contract.problem(what)


def _first_undecodable(data):
    try:
        data.decode("utf-8")
    except UnicodeDecodeError as error:
        return data[: error.start].count(b"\n") + 1
    return data[: data.find(b"\0")].count(b"\n") + 1 if b"\0" in data else 0


def _unittest_operands(error):
    tb = error.__traceback__
    while tb is not None:
        code = tb.tb_frame.f_code
        if code.co_name in _UNITTEST and code.co_filename.replace("\\", "/").endswith("unittest/case.py"):
            op, left, right = _UNITTEST[code.co_name]
            names = tb.tb_frame.f_locals
            return op, names.get(left), names.get(right)
        tb = tb.tb_next
    return None


def _other_message(error):
    """The relation, the exception and the text, when `pytest.raises(…, match=…)` saw an exception with another message.

    Relations: `contains`, `begins with`, `ends with`, `reads` for a pattern that is a plain text, `matches` for another one.
    """
    if not _isinstance(error, AssertionError):
        return None
    frame = describe.last_entry(error).tb_frame
    if not frame.f_globals.get("__name__", "").startswith("_pytest."):
        return None
    names = frame.f_locals
    if frame.f_code.co_name == "__exit__":  # `with pytest.raises(…, match=…)`
        raised, pattern = names.get("exc_val"), getattr(names.get("self"), "match", None)
    else:  # `excinfo.match(…)`
        raised, pattern = getattr(names.get("self"), "value", None), names.get("regexp")
    pattern = getattr(pattern, "pattern", pattern)
    if not _isinstance(raised, BaseException) or _type(pattern) is not str:
        return None
    relation, text = _plain_text(pattern)
    return relation, raised, text


def _plain_text(pattern):
    """Take a regular expression that matches just one text apart: how it is bound to the ends, and the text."""
    body = pattern.removeprefix("^")
    bound = body != pattern, body.endswith("$") and not body.endswith("\\$")
    body = body[:-1] if bound[1] else body
    text = re.sub(r"\\([^a-zA-Z0-9])", r"\1", body)
    if re.search(r"(?<!\\)(?:\\\\)*(?:[*+?{}\[\]|()^$]|\\[a-zA-Z0-9])", body):
        return "matches", pattern
    return {(0, 0): "contains", (1, 0): "begins with", (0, 1): "ends with", (1, 1): "reads"}[bound], text


def _source_between(entry, where):
    """The source of an instruction's place, on one line."""
    first, last, start, stop = where
    name = entry.tb_frame.f_code.co_filename
    lines = [linecache.getline(name, number).encode() for number in range(first, last + 1)]
    if not lines or not lines[-1]:
        return None
    lines[-1] = lines[-1][:stop]
    lines[0] = lines[0][start:]
    return b" ".join(line.strip() for line in lines).decode("utf-8", "replace")


def _running_call(entry):
    where = describe.position(entry) if entry is not None else None
    return _source_between(entry, where) if where is not None else None


def _first_argument(entry):
    """`self.assertEqual(add(1, 2), 3)` -> `add(1, 2)`."""
    try:
        call = ast.parse(_running_call(entry), mode="eval").body
        return ast.unparse(call.args[0])
    except (SyntaxError, TypeError, ValueError, AttributeError, IndexError):
        return None


def _body_of_with(entry):
    """The call below `with pytest.raises(…):`, or the whole statement when it is no call."""
    if entry is None:
        return None
    name, line = entry.tb_frame.f_code.co_filename, entry.tb_lineno
    found = None
    try:
        for node in ast.walk(ast.parse("".join(linecache.getlines(name)))):
            if _isinstance(node, ast.With) and node.lineno <= line <= node.end_lineno:
                found = node  # the inner ones come later
        if found is None:
            return _running_call(entry)
        statement = found.body[-1]
        value = getattr(statement, "value", None)
        return ast.unparse(value if _isinstance(value, ast.expr) else statement)
    except (SyntaxError, ValueError):
        return None


def _call_of(site, frame):
    """The call whose result an assertion is about."""
    if site.origin is not None:
        return _with_values(site.origin, frame, site.origin_kept)
    return _with_values(site.left, frame)


def _with_values(source, frame, kept_as="@k"):
    """Put values in place of the names that are handed over: `last(code, count)` -> `last('DE-2048', 2)`.

    Names in other places (`line.split(";")`, `word in text`) say more than their values.
    """
    if source is None or frame is None:
        return source
    try:
        tree = ast.parse(source.strip(), mode="eval")
    except (SyntaxError, ValueError):
        return source
    if _isinstance(tree.body, ast.Name):
        return source.strip()  # its value is shown anyway
    names = frame.f_locals
    kept = names.get(kept_as) or {}
    replaced = False

    class Values(ast.NodeTransformer):
        handed_over = False

        def visit_Call(self, node):
            outer, self.handed_over = self.handed_over, False
            node.func = self.visit(node.func)
            self.handed_over = True
            node.args = [self.visit(argument) for argument in node.args]
            node.keywords = [self.visit(keyword) for keyword in node.keywords]
            self.handed_over = outer
            return node

        def visit_Subscript(self, node):
            outer, self.handed_over = self.handed_over, False
            node.value = self.visit(node.value)
            self.handed_over = outer
            return node

        def visit_Name(self, node):
            nonlocal replaced
            if not self.handed_over:
                return node
            found = names.get(node.id, _Missing)
            if _type(found) in _CONSTANTS and not (_type(found) in (str, bytes) and _len(found) > 200):
                replaced = True
                return ast.Constant(found)
            if _type(node.ctx) is ast.Load and node.id in kept:
                replaced = True
                return ast.parse(kept[node.id], mode="eval").body
            return node

        def visit_Attribute(self, node):
            # `rows.append` stays as it is written: the name says what it is, its value would be in the way.
            if not _isinstance(node.value, ast.Name):
                self.generic_visit(node)
            return node

        def visit_JoinedStr(self, node):
            # `f"{name}!"` -> `'Ada!'`, where every part of it is known.
            nonlocal replaced
            if not self.handed_over:
                return node
            parts = [_constant(part, names) for part in node.values]
            if None in parts:
                return node
            replaced = True
            return ast.Constant("".join(parts))

        def visit_Lambda(self, node):
            return node

        visit_ListComp = visit_SetComp = visit_DictComp = visit_GeneratorExp = visit_Lambda

    try:
        changed = ast.unparse(ast.fix_missing_locations(Values().visit(tree)))
    except (ValueError, RecursionError):
        return source
    return changed if replaced else source.strip()


def _constant(part, names):
    """The text of a part of an f-string: of a `{…}` only when it holds a name and says nothing about its form."""
    if _isinstance(part, ast.Constant):
        return part.value
    if part.conversion != -1 or part.format_spec is not None or not _isinstance(part.value, ast.Name):
        return None
    found = names.get(part.value.id, _Missing)
    return str(found) if _type(found) in _CONSTANTS and _len(str(found)) <= 200 else None


class _Missing:
    """No such name."""


def _learners_code(call, frame, files):
    """The code of the first function of the learner's that a test's expression names."""
    if call is None or frame is None:
        return None
    tree = ast.parse(call.strip())
    for node in ast.walk(tree):
        found = None
        if _isinstance(node, ast.Name):
            found = frame.f_locals.get(node.id, frame.f_globals.get(node.id))
        elif _isinstance(node, ast.Attribute) and _isinstance(node.value, ast.Name):
            owner = frame.f_locals.get(node.value.id, frame.f_globals.get(node.value.id))
            found = inspect.getattr_static(_type(owner) if not inspect.ismodule(owner) else owner, node.attr, None)
        found = inspect.unwrap(found) if inspect.isfunction(found) else found
        if inspect.isclass(found):
            found = found.__dict__.get("__init__")
        code = getattr(found, "__code__", None)
        if inspect.iscode(code) and code.co_filename in files.own:
            return code
    return None
