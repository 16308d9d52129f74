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

`@keep` writes down the short lists, dictionaries and the like that LEFT names, as they are before the learner's code may
change them. It does the same before a call that stands alone, is assigned to a name, or ends a `with`, for such a call may
raise an exception.

The assertions of `unittest` that hold by equality stay calls, and `self.assertEqual(LEFT, RIGHT)` becomes

    self.assertEqual(@l := LEFT, @r := RIGHT)
    @check(NUMBER, @l, @r)

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

_OPS = {
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

#: Those of `unittest` that hold by equality; `assertTrue` does when it is given such a comparison.
_BY_EQUALITY = {
    "assertAlmostEqual",
    "assertCountEqual",
    "assertDictEqual",
    "assertEqual",
    "assertIn",
    "assertListEqual",
    "assertMultiLineEqual",
    "assertSequenceEqual",
    "assertSetEqual",
    "assertTupleEqual",
}

_type = type


class Failure(AssertionError):
    """An assertion of a test that did not hold. Its class is ours, so it survives a replaced `AssertionError`."""

    def __init__(self, site, operands, message, kept=None):
        super().__init__(message if message is not None else f"assert {site.expression}")
        self.kept = kept
        self.site = site
        self.operands = operands
        self.message = message


class AlwaysEqual(Failure):
    """A comparison held only because the learner's object calls itself equal to everything."""


class Site:
    """One `assert` of a test file, as written."""

    __slots__ = ("expression", "left", "line", "op", "origin", "origin_kept")

    def __init__(self, line, expression, left, op, origin, origin_kept):
        self.line = line
        self.expression = expression
        #: Source of the left operand, or of the whole expression when it is no comparison.
        self.left = left
        #: The operator, or None when the expression is no simple comparison.
        self.op = op
        #: When the left operand is a plain name: the call whose result was stored under it, just before.
        self.origin = origin
        #: The name under which the values before that call are kept.
        self.origin_kept = origin_kept


def load(path, source):
    """Compile a test file with its assertions rewritten; return its code and a function that fills a module's names."""
    tree = ast.parse(source, path)
    text = source.decode("utf-8", "replace")
    rewriter = _Rewriter(text)
    rewriter.visit(tree)
    ast.fix_missing_locations(tree)
    code = compile(tree, path, "exec", dont_inherit=True)
    sites, names = rewriter.sites, rewriter.names

    def failure(number, operands, message, kept):
        return Failure(sites[number], operands, message() if message is not None else None, kept)

    def keep(number, found):
        return {name: text for name in names[number] if (text := short_text(found.get(name))) is not None}

    def check(number, *operands):
        for operand in operands:
            if (found := equal_to_anything(operand)) is not None:
                raise AlwaysEqual(sites[number], (found,), None)

    return code, {"@failure": failure, "@check": check, "@keep": keep, "@locals": locals}


#: Longer texts of a value do not stand in for its name.
_SHORT = 100
_PLAIN = (int, float, complex, str, bytes, bool, type(None))
_CONTAINERS = (list, tuple, dict, set, frozenset)


def short_text(value):
    """Return the text of a container of plain values, if it is short; no code of the learner's runs for it."""
    if _type(value) not in _CONTAINERS or not _is_plain(value, 3):
        return None
    text = repr(value)
    return text if len(text) <= _SHORT else None


def _is_plain(value, depth):
    if _type(value) in _PLAIN:
        return True
    if _type(value) not in _CONTAINERS or depth == 0 or len(value) > _SHORT // 3:
        return False
    parts = [*value, *value.values()] if _type(value) is dict else value
    return all(_is_plain(part, depth - 1) for part in parts)


#: Names of the modules that the learner wrote; the worker fills it.
learner_modules = set()


#: So many values are looked at in one operand.
_LOOKED_AT = 1_000_000
_PLAIN_IDS = {id(cls) for cls in _PLAIN}


def equal_to_anything(operand):
    """Return the object that calls itself equal to everything: the operand, or something deep inside it.

    Built-in types are what they are; only a class of the learner's own can lie about being equal.
    """
    waiting, seen, left = [operand], set(), _LOOKED_AT
    while waiting and left:
        left -= 1
        value = waiting.pop()
        cls = _type(value)
        if id(cls) in _PLAIN_IDS or id(value) in seen:
            continue
        if cls.__module__ in learner_modules:
            if cls.__eq__ is not object.__eq__ and _equals_anything(value):
                return value
            waiting.extend(_attributes(value))
        if issubclass(cls, dict):
            seen.add(id(value))
            waiting.extend(dict.keys(value))
            waiting.extend(dict.values(value))
        elif issubclass(cls, _CONTAINERS):
            seen.add(id(value))
            waiting.extend(next(kind for kind in _CONTAINERS if issubclass(cls, kind)).__iter__(value))
        elif cls.__module__ in learner_modules:
            seen.add(id(value))
    return None


def _attributes(value):
    try:
        return list(object.__getattribute__(value, "__dict__").values())
    except BaseException:  # noqa: BLE001  it has no attributes, or its class does not give them away
        return []


def _equals_anything(obj):
    try:
        return bool(obj == object())
    except BaseException:  # noqa: BLE001  comparing with a stranger may well raise: then it is not equal to it
        return False


class Finder:
    """Serves the course's test modules, already compiled, to `import`."""

    def __init__(self):
        self._known = {}
        self._compiled = {}

    def clear(self):
        """Make nothing importable; what was compiled is remembered."""
        for path, *_ in self._known.values():
            linecache.cache.pop(path, None)
        self._known.clear()

    def add(self, name, path, source):
        """Make module `name` importable; a syntax error in a test file is raised here."""
        if (path, source) not in self._compiled:
            self._compiled[path, source] = load(path, source)
        text = source.decode("utf-8", "replace")
        linecache.cache[path] = (len(text), None, text.splitlines(keepends=True), path)
        self._known[name] = (path, *self._compiled[path, source])

    def find_spec(self, name, path=None, target=None):
        """Part of the import protocol."""
        if name not in self._known:
            return None
        return _spec(name, self._known[name][0], self)

    def create_module(self, spec):
        """Part of the import protocol."""
        return types.ModuleType(spec.name)

    def exec_module(self, module):
        """Part of the import protocol."""
        _, code, names = self._known[module.__name__]
        module.__dict__.update(names)
        exec(code, module.__dict__)

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
        operands = {"@l": test.left, "@r": test.comparators[0]} if is_simple else {"@l": test}
        keep = [ast.copy_location(_assign(name, operand), operand) for name, operand in operands.items()]
        holds = ast.Compare(_load("@l"), test.ops, [_load("@r")]) if is_simple else _load("@l")
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
        #: Inside a function: name -> (source of the call that gave it its value, name of what was kept before that call).
        self._stored = None

    def visit_FunctionDef(self, node):
        outer, self._stored = self._stored, {}
        self.generic_visit(node)
        self._stored = outer
        return node

    visit_AsyncFunctionDef = visit_FunctionDef

    def visit_Assign(self, node):
        if self._stored is None or len(node.targets) != 1 or not isinstance(node.targets[0], ast.Name):
            return node
        if not isinstance(node.value, (ast.Call, ast.Await)):
            self._stored[node.targets[0].id] = None, None
            return node
        kept = f"@k{len(self.names)}"
        self._stored[node.targets[0].id] = self._source(node.value), kept
        return [self._keep(node.value, node, kept, "@k"), node]

    def visit_Expr(self, node):
        if self._stored is None or not isinstance(node.value, (ast.Call, ast.Await)):
            return node
        keep = self._keep(node.value, node, "@k")
        operands = _compared(node.value)
        if operands is None:
            return [keep, node]
        site = self._site(node, node.value, operands[0], "==")
        _replace(node.value, operands, [_named("@l", operands[0]), _named("@r", operands[1])])
        number = len(self.sites)
        self.sites.append(site)
        return [keep, node, *_located([_check(number), _forget("@k", "@l", "@r")], node)]

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
        if any(isinstance(part, (ast.Await, ast.Yield, ast.YieldFrom)) for part in ast.walk(node.msg or node.test)):
            return node  # a message in a lambda cannot wait; such a test is shown as Python shows it
        number = len(self.sites)
        site = self.site(node)
        self.sites.append(site)
        test, op, simple = node.test, site.op, site.op is not None
        left = test.left if simple else test

        keep = [self._keep(left, node, "@k"), _assign("@l", left)]
        if simple:
            keep.append(_assign("@r", test.comparators[0]))
            holds = ast.Compare(_load("@l"), test.ops, [_load("@r")])
            operands = ast.Tuple([_load("@l"), _load("@r")], ast.Load())
        else:
            holds, operands = _load("@l"), ast.Tuple([_load("@l")], ast.Load())
        no_arguments = ast.arguments([], [], None, [], [], None, [])
        message = ast.Lambda(no_arguments, node.msg) if node.msg else ast.Constant(None)
        failure = ast.Call(_load("@failure"), [ast.Constant(number), operands, message, _load("@k")], [])
        statements = [*keep, ast.If(ast.UnaryOp(ast.Not(), holds), [ast.Raise(failure)], [])]
        if op in ("==", "in"):
            statements.append(_check(number))
        statements.append(_forget(*["@k", "@l", "@r"] if simple else ["@k", "@l"]))
        return _located(statements, node)

    def site(self, node):
        """Describe an assertion as written."""
        test = node.test
        simple = isinstance(test, ast.Compare) and len(test.ops) == 1
        left = test.left if simple else test
        return self._site(node, test, left, _OPS[type(test.ops[0])] if simple else None)

    def _site(self, statement, expression, left, op):
        stored = self._stored or {}
        origin, kept = stored.get(left.id, (None, None)) if isinstance(left, ast.Name) else (None, None)
        return Site(statement.lineno, self._source(expression), self._source(left), op, origin, kept)

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


def _load(name):
    return ast.Name(name, ast.Load())


def _compared(call):
    """The two operands of an assertion of `unittest` that holds by their equality; None for every other call."""
    if not isinstance(call, ast.Call) or not isinstance(call.func, ast.Attribute):
        return None
    test = call.args[0] if call.args else None
    if call.func.attr == "assertTrue" and isinstance(test, ast.Compare) and len(test.ops) == 1:
        return [test.left, test.comparators[0]] if isinstance(test.ops[0], (ast.Eq, ast.In)) else None
    operands = call.args[:2]
    is_meant = call.func.attr in _BY_EQUALITY and len(operands) == 2
    return operands if is_meant and not any(isinstance(operand, ast.Starred) for operand in operands) else None


def _replace(call, old, new):
    if call.args[0] is old[0]:
        call.args[:2] = new
    else:
        call.args[0].left, call.args[0].comparators[0] = new


def _named(name, value):
    """`name := value`, at the place of the value."""
    return ast.copy_location(ast.NamedExpr(ast.copy_location(ast.Name(name, ast.Store()), value), value), value)


def _check(number):
    return ast.Expr(ast.Call(_load("@check"), [ast.Constant(number), _load("@l"), _load("@r")], []))


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
