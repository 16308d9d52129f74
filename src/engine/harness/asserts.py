"""Assertions of the course's tests that keep their operands.

pytest rewrites assertions into text for a programmer. Ours are rewritten so that, when one does not hold, the two values
are at hand: what the learner's code gave and what was wanted. `assert LEFT == RIGHT, MESSAGE` becomes

    @k = @keep(NUMBER, @locals())
    @l = LEFT
    @r = RIGHT
    if not @l == @r:
        raise @failure(NUMBER, (@l, @r), lambda: MESSAGE, @k)
    @check(NUMBER, @l, @r)
    @k = @l = @r = None

`@check` looks whether the values are what they say (`equality`). Every other comparison of a test file is one of

    @holds(NUMBER, LEFT, RIGHT)

and the last thing that a test does is `@ended(LINE)`: a test that did not come so far has not passed, whatever pytest is told.

`@keep` writes down the short lists, dictionaries and the like that LEFT names, as they are before the learner's code may
change them. It does the same before a call that is a statement of its own, is assigned to a name, or ends a `with`, for such a call may
raise an exception, or give what is looked at later; so what was kept has the line in its name, too. `f(g(1))` becomes
`f(@aLINE_COLUMN := g(1))`: what a call was given is known when it has to be shown.

The assertions of `unittest` that compare stay calls, and `self.assertEqual(LEFT, RIGHT)` becomes

    self.assertEqual(@l := LEFT, @r := RIGHT)
    @again(NUMBER, @l, @r)

Names with `@` cannot be written in Python, so they cannot meet a name of the test's. That may happen before there is an attempt.

In the learner's own files less is changed, for they have to stay the program that was written: `assert LEFT == RIGHT, MESSAGE`
becomes

    @l = LEFT
    @r = RIGHT
    assert @l == @r, MESSAGE
    del @l, @r

and what an assertion compared is found in the frame in which it failed.
"""

import ast
import importlib.machinery
import linecache
import sys
import types

from . import children, equality
from .declared import Declared, Names, first_line
from .relations import COMPARING, OPERATORS

OPS = {
    ast.Eq: "==",
    ast.NotEq: "!=",
    ast.Lt: "<",
    ast.LtE: "<=",
    ast.Gt: ">",
    ast.GtE: ">=",
    ast.Is: "is",
    ast.IsNot: "is not",
    ast.In: "in",
    ast.NotIn: "not in",
}

#: What a comparison that did not hold says all the same.
_SAID = {"!=": "==", "not in": "in"}

_type = type

#: Whether the attempt is in another process: then a comparison is of data, or its operand tells (`mirrors`).
is_outside = False


class Failure(AssertionError):
    """An assertion of a test that did not hold. Its class is ours, so it survives a replaced `AssertionError`."""

    def __init__(self, site, operands, message, kept=None):
        super().__init__(message if message is not None else f"assert {site.expression}")
        self.kept = kept
        self.site = site
        self.operands = operands
        self.message = message


class AlwaysEqual(Failure):
    """A comparison held only because an object of the learner's says so."""


class Site:
    """One `assert` of a test file, as written."""

    __slots__ = ("expression", "line", "op", "place")

    def __init__(self, line, expression, op, place):
        self.line = line
        self.expression = expression
        #: The operator, `false` for `not …`, or None when the expression is no simple comparison.
        self.op = op
        #: Where the expression is: line, end line, column, end column, as `co_positions` tells them.
        self.place = place


class TestFile:
    """A test file, compiled with its assertions rewritten, and what it says of itself."""

    def __init__(self, path, source):
        tree = ast.parse(source, path)
        self.path = path
        self.declared = Declared(tree)
        self.names = Names(tree)
        rewriter = _Rewriter(source.decode("utf-8", "replace"))
        rewriter.visit(tree)
        ast.fix_missing_locations(tree)
        self.code = compile(tree, path, "exec", dont_inherit=True)
        self._sites, self._kept = rewriter.sites, rewriter.names
        self.names.codes = {id(code) for code in _codes(self.code)}

    def functions(self, module):
        """What the rewritten code calls, for the module that it becomes."""
        sites, kept, path = self._sites, self._kept, self.path
        self.names.module = module
        self.names.learner_modules = learner_modules
        comparer = equality.Comparer(self.names)
        own_equality = "addTypeEqualityFunc" in self.names.words

        def failure(number, operands, message, kept):
            return Failure(sites[number], operands, message() if message is not None else None, kept)

        def keep(number, found):
            return {name: text for name in kept[number] if (text := short_text(found.get(name))) is not None}

        def check(number, left, right, op=None):
            liar = comparer.liar(op or sites[number].op, left, right) if not is_outside else None
            if liar is not None:
                raise AlwaysEqual(sites[number], liar, None)

        def again(number, left, right):
            op = sites[number].op
            if op not in OPERATORS:
                return check(number, left, right, "alike")
            if not (own_equality or OPERATORS[op](left, right)):
                raise Failure(sites[number], (left, right), None)
            return check(number, left, right)

        def holds(number, left, right):
            op = sites[number].op
            result = OPERATORS[op](left, right)
            if result is True:
                check(number, left, right)
            elif result is False and op in _SAID:
                check(number, left, right, _SAID[op])
            return result

        def end(line):
            ended.add((path, line))

        functions = (failure, keep, check, again, holds)
        return {f"@{function.__name__}": function for function in functions} | {"@locals": locals, "@ended": end}


def _codes(code):
    """A code object and all those in it."""
    found = [code]
    for outer in found:
        found += [part for part in outer.co_consts if isinstance(part, types.CodeType)]
    return found


#: Path and line of the tests that came to their end.
ended = set()

#: Longer texts of a value do not replace its name.
_SHORT = 100
_PLAIN = (int, float, complex, str, bytes, bool, type(None))
_CONTAINERS = (list, tuple, dict, set, frozenset)


def short_text(value):
    """Return the text of a container of plain values, if it is short; no code of the learner's runs for it."""
    if _type(value) not in _CONTAINERS or not is_plain(value, 3):
        return None
    text = repr(value)
    return text if len(text) <= _SHORT else None


def is_plain(value, depth):
    """Whether a value is made of nothing but numbers, texts and containers, not very many of them."""
    if _type(value) in _PLAIN:
        return True
    if _type(value) not in _CONTAINERS or depth == 0 or len(value) > _SHORT // 3:
        return False
    parts = [*value, *value.values()] if _type(value) is dict else value
    return all(is_plain(part, depth - 1) for part in parts)


#: Names of the modules that the learner wrote; the worker fills it.
learner_modules = set()


class Finder:
    """Serves the course's test modules, already compiled, to `import`."""

    def __init__(self):
        self._known = {}
        self._compiled = {}

    def clear(self):
        """Make nothing importable; what was compiled is remembered."""
        for file in self._known.values():
            linecache.cache.pop(file.path, None)
        self._known.clear()

    def add(self, name, path, source):
        """Make module `name` importable; a syntax error in a test file is raised here."""
        if (path, source) not in self._compiled:
            self._compiled[path, source] = TestFile(path, source)
        text = source.decode("utf-8", "replace")
        linecache.cache[path] = (len(text), None, text.splitlines(keepends=True), path)
        self._known[name] = self._compiled[path, source]

    def files(self):
        """Module name and test file, of each."""
        return self._known.items()

    def find_spec(self, name, path=None, target=None):
        """Part of the import protocol."""
        if name not in self._known:
            return None
        return _spec(name, self._known[name].path, self)

    def create_module(self, spec):
        """Part of the import protocol."""
        return types.ModuleType(spec.name)

    def exec_module(self, module):
        """Part of the import protocol."""
        file = self._known[module.__name__]
        module.__dict__.update(file.functions(module.__name__))
        exec(file.code, module.__dict__)

    def install(self):
        """Ask us before the file system is asked."""
        sys.meta_path.insert(0, self)


def _spec(name, path, loader):
    spec = importlib.machinery.ModuleSpec(name, loader, origin=path)
    spec.has_location = True
    return spec


class OwnFinder:
    """Serves the learner's own files, with the operands of their assertions kept, to `import`."""

    def __init__(self, paths):
        self._paths = paths

    def find_spec(self, name, path=None, target=None):
        """Part of the import protocol."""
        spec = importlib.machinery.PathFinder.find_spec(name, path, target)
        if spec is None or spec.origin not in self._paths:
            return None
        spec.loader = _OwnLoader(name, spec.origin)
        return spec

    def install(self):
        """Ask us before the file system is asked."""
        sys.meta_path.insert(0, self)


class _OwnLoader(importlib.machinery.SourceFileLoader):
    def exec_module(self, module):
        """Part of the import protocol."""
        with children.starting_refused(self.get_data(self.path)):
            super().exec_module(module)

    def source_to_code(self, data, path, *, _optimize=-1):
        return compile_own(data, path)


def compile_own(data, path):
    """Compile a file of the learner's."""
    if b"assert" in data:
        try:
            tree = ast.fix_missing_locations(_OwnRewriter().visit(ast.parse(data, path)))
            return compile(tree, path, "exec", dont_inherit=True)
        except RecursionError:
            pass  # nested deeper than can be rewritten; as it is, it may still compile
    return compile(data, path, "exec", dont_inherit=True)


class _OwnRewriter(ast.NodeTransformer):
    def visit_ClassDef(self, node):
        """What is assigned directly in a class becomes a part of it: only its functions are changed."""
        functions = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)
        node.body = [self.visit(part) if isinstance(part, functions) else part for part in node.body]
        return node

    def visit_Assert(self, node):
        test = node.test
        is_simple = isinstance(test, ast.Compare) and len(test.ops) == 1
        operands = {"@l": test.left, "@r": test.comparators[0]} if is_simple else {"@l": _asserted(test)}
        keep = [ast.copy_location(_assign(name, operand), operand) for name, operand in operands.items()]
        if is_simple:
            holds = ast.Compare(_load("@l"), test.ops, [_load("@r")])
        else:
            holds = ast.UnaryOp(ast.Not(), _load("@l")) if _is_negated(test) else _load("@l")
        forget = ast.Delete([ast.Name(name, ast.Del()) for name in operands])
        checked = ast.Assert(ast.copy_location(holds, test), node.msg)
        return [*keep, ast.copy_location(checked, node), ast.copy_location(forget, node)]


def site_at(path, line):
    """Return the assertion that a file of the learner's has at this line, or None."""
    text = "".join(linecache.getlines(path))
    found = None
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Assert) and node.lineno <= line <= node.end_lineno:
            found = node
    return None if found is None else _Rewriter(text).site(found)


class _Rewriter(ast.NodeTransformer):
    def __init__(self, text):
        self.text = text
        self.sites = []
        #: For each `@keep`, the names to look up.
        self.names = []
        self._lines = None
        self._in_function = False

    def visit_FunctionDef(self, node):
        outer, self._in_function = self._in_function, True
        self.generic_visit(node)
        self._in_function = outer
        if node.name.startswith("test"):
            _Ends(first_line(node)).into(node)
        return node

    visit_AsyncFunctionDef = visit_FunctionDef

    def visit_Compare(self, node):
        op = OPS[type(node.ops[0])]
        if len(node.ops) > 1 or op not in OPERATORS:
            return self.generic_visit(node)
        number = len(self.sites)
        self.sites.append(self._site(node, node, op))
        self.generic_visit(node)
        return ast.copy_location(ast.Call(_load("@holds"), [ast.Constant(number), node.left, node.comparators[0]], []), node)

    def _visit_operands(self, node):
        """Visit the parts of a comparison that is rewritten in a way of its own."""
        if isinstance(node, ast.Compare) and len(node.ops) == 1:
            self.generic_visit(node)
            return node
        return self.visit(node)

    def visit_Assign(self, node):
        is_call = self._in_function and isinstance(node.value, (ast.Call, ast.Await))
        if not is_call or len(node.targets) != 1:
            return self.generic_visit(node)
        given = self._given(node.value)
        self.generic_visit(node)
        keep = self._keep(node.value, node, "@k", f"@k{node.lineno}")
        return [keep, node, *_located([_forget(*given)] if given else [], node)]

    def visit_Expr(self, node):
        if not self._in_function or not isinstance(node.value, (ast.Call, ast.Await)):
            return self.generic_visit(node)
        keep = self._keep(node.value, node, "@k", f"@k{node.lineno}")
        op, operands = _compared(node.value)
        if operands is None:
            given = self._given(node.value)
            self.generic_visit(node)
            return [keep, node, *_located([_forget(*given)] if given else [], node)]
        number = len(self.sites)
        self.sites.append(self._site(node, node.value, op))
        given = [name for argument in node.value.args for name in self._given(argument)]
        node.value.args = [self._visit_operands(argument) for argument in node.value.args]
        _, operands = _compared(node.value)
        _replace(node.value, operands, [_named("@l", operands[0]), _named("@r", operands[1])])
        return [keep, node, *_located([_call("@again", number), _forget("@k", "@l", "@r", *given)], node)]

    def _given(self, expression):
        """Have what the calls in an expression are given stored; return the names."""
        if not self._in_function:
            return []
        given = _Given()
        given.visit(expression)
        return given.names

    def _keep(self, expression, place, *targets):
        """A statement that writes down the values of the names in an expression."""
        found = ast.Call(_load("@locals"), [], [])
        call = ast.Call(_load("@keep"), [ast.Constant(len(self.names)), found], [])
        self.names.append(sorted({part.id for part in ast.walk(expression) if isinstance(part, ast.Name)}))
        statement = ast.Assign([ast.Name(target, ast.Store()) for target in targets], call)
        for part in ast.walk(statement):
            if "lineno" in part._attributes:
                ast.copy_location(part, place)
        return statement

    def visit_Assert(self, node):
        if node.msg and any(isinstance(part, (ast.Await, ast.Yield, ast.YieldFrom)) for part in ast.walk(node.msg)):
            return self.generic_visit(node)  # a message in a lambda cannot wait; such a test is shown as Python shows it
        number = len(self.sites)
        site = self.site(node)
        self.sites.append(site)
        given = self._given(node.test)
        node.test = self._visit_operands(node.test)
        node.msg = node.msg and self.visit(node.msg)
        test, simple = node.test, site.op not in (None, "false")
        left = test.left if simple else _asserted(test)

        # The name with the line stays: a later call may be given what this one has changed.
        names = ["@k", f"@k{node.lineno}"] if self._in_function else ["@k"]
        keep = [self._keep(left, node, *names), _assign("@l", left)]
        if simple:
            keep.append(_assign("@r", test.comparators[0]))
            holds = ast.Compare(_load("@l"), test.ops, [_load("@r")])
            operands = ast.Tuple([_load("@l"), _load("@r")], ast.Load())
        else:
            holds = ast.UnaryOp(ast.Not(), _load("@l")) if _is_negated(test) else _load("@l")
            operands = ast.Tuple([_load("@l")], ast.Load())
        no_arguments = ast.arguments([], [], None, [], [], None, [])
        message = ast.Lambda(no_arguments, node.msg) if node.msg else ast.Constant(None)
        failure = ast.Call(_load("@failure"), [ast.Constant(number), operands, message, _load("@k")], [])
        statements = [*keep, ast.If(ast.UnaryOp(ast.Not(), holds), [ast.Raise(failure)], [])]
        if site.op in OPERATORS:
            statements.append(_call("@check", number))
        statements.append(_forget(*["@k", "@l", "@r"] if simple else ["@k", "@l"], *given))
        return _located(statements, node)

    def site(self, node):
        """Describe an assertion as written."""
        test = node.test
        if isinstance(test, ast.Compare) and len(test.ops) == 1:
            return self._site(node, test, OPS[type(test.ops[0])])
        return self._site(node, test, "false" if _is_negated(test) else None)

    def _site(self, statement, expression, op):
        place = expression.lineno, expression.end_lineno, expression.col_offset, expression.end_col_offset
        return Site(statement.lineno, self._source(expression), op, place)

    def _source(self, node):
        if self._lines is None:
            self._lines = [line.encode() for line in self.text.split("\n")]
        first, last = node.lineno - 1, node.end_lineno - 1
        if last >= len(self._lines):  # form feeds and lone carriage returns: rare, and this is only for display
            return ast.unparse(node)
        if first == last:
            part = self._lines[first][node.col_offset : node.end_col_offset]
        else:
            middle = self._lines[first + 1 : last]
            part = b" ".join(
                line.strip()
                for line in (self._lines[first][node.col_offset :], *middle, self._lines[last][: node.end_col_offset])
            )
        return part.decode("utf-8", "replace").strip()


def _is_negated(test):
    return isinstance(test, ast.UnaryOp) and isinstance(test.op, ast.Not)


def _asserted(test):
    """What an assertion that is no comparison looks at: what comes after `not`, too."""
    return test.operand if _is_negated(test) else test


class _Given(ast.NodeTransformer):
    """Stores what the calls in an expression are given, where that is made by a call itself: `@a3_4 := …`."""

    def __init__(self):
        self.names = []

    def visit_Call(self, node):
        self.generic_visit(node)
        node.args = [self._stored(argument) for argument in node.args]
        for keyword in node.keywords:
            keyword.value = self._stored(keyword.value)
        return node

    def _stored(self, node):
        if isinstance(node, ast.Starred) or not any(isinstance(part, ast.Call) for part in ast.walk(node)):
            return node
        self.names.append(given_name(node))
        return _named(self.names[-1], node)

    def visit_Lambda(self, node):
        return node

    visit_ListComp = visit_SetComp = visit_DictComp = visit_GeneratorExp = visit_Lambda


def given_name(node):
    """The name under which the value of an argument is stored."""
    return f"@a{node.lineno}_{node.col_offset}"


def _load(name):
    return ast.Name(name, ast.Load())


def _compared(call):
    """How an assertion of `unittest` compares, and its two operands; None and None for every other call."""
    if not isinstance(call, ast.Call) or not isinstance(call.func, ast.Attribute):
        return None, None
    test = call.args[0] if call.args else None
    if call.func.attr == "assertTrue" and isinstance(test, ast.Compare) and len(test.ops) == 1:
        op = OPS[type(test.ops[0])]
        return (op, [test.left, test.comparators[0]]) if op in OPERATORS else (None, None)
    operands = call.args[:2]
    is_meant = call.func.attr in COMPARING and len(operands) == 2
    if not is_meant or any(isinstance(operand, ast.Starred) for operand in operands):
        return None, None
    return COMPARING[call.func.attr], operands


def stored(call, names):
    """How a call of `unittest`'s compares, its operands, and what they were; `names` are those of the frame. None where that is not kept."""
    op, operands = _compared(call)
    values = names.get("@l"), names.get("@r")
    if operands is None or values == (None, None):
        return None
    return op, operands, values


def _replace(call, old, new):
    if call.args[0] is old[0]:
        call.args[:2] = new
    else:
        call.args[0].left, call.args[0].comparators[0] = new


def _named(name, value):
    """`name := value`, at the place of the value."""
    return ast.copy_location(ast.NamedExpr(ast.copy_location(ast.Name(name, ast.Store()), value), value), value)


def _call(function, number):
    return ast.Expr(ast.Call(_load(function), [ast.Constant(number), _load("@l"), _load("@r")], []))


class _Ends(ast.NodeTransformer):
    """Puts `@ended(LINE)` before each end of a test."""

    def __init__(self, line):
        self.line = line

    def into(self, test):
        """Change a test's function; the functions in it are left alone."""
        test.body = [part for node in test.body for part in self._listed(self.visit(node))]
        test.body.append(self._statement(test.body[-1]))

    @staticmethod
    def _listed(nodes):
        return nodes if isinstance(nodes, list) else [nodes]

    def _statement(self, place):
        return _located([ast.Expr(ast.Call(_load("@ended"), [ast.Constant(self.line)], []))], place)[0]

    def visit_Return(self, node):
        return [self._statement(node), node]

    def visit_FunctionDef(self, node):
        return node

    visit_AsyncFunctionDef = visit_ClassDef = visit_Lambda = visit_FunctionDef


def _forget(*names):
    """What was compared is not kept alive."""
    return ast.Assign([ast.Name(name, ast.Store()) for name in names], ast.Constant(None))


def _located(statements, place):
    """Give the parts of statements that have no place in the source this one."""
    for statement in statements:
        for part in ast.walk(statement):
            if "lineno" in part._attributes and not hasattr(part, "lineno"):
                ast.copy_location(part, place)
    return statements


def _assign(name, value):
    return ast.Assign([ast.Name(name, ast.Store())], value)
