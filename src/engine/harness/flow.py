"""Where the values of a test's names come from, read from its source. Only asked when a test has failed."""

import ast
import copy
import functools
import linecache

_FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
_SCOPES = (*_FUNCTIONS, ast.ClassDef, ast.Lambda)


@functools.lru_cache(8)
def _parsed(text):
    return ast.parse(text)


def source(path):
    """Return the tree of a file as it was when it was compiled; one without anything in it where there is none."""
    try:
        return _parsed("".join(linecache.getlines(path)))
    except (SyntaxError, ValueError, RecursionError):
        return ast.Module([], [])


class Flow:
    """What happens in a test up to a line of it."""

    def __init__(self, path, line):
        self.line = line
        self.module = source(path)
        self.function = None
        for node in ast.walk(self.module):
            if isinstance(node, _FUNCTIONS) and node.lineno <= line <= node.end_lineno:
                self.function = node  # the inner ones come later
        self._statements = [] if self.function is None else [*_statements(self.function.body)]
        for statement in self._statements:
            if not hasattr(statement, "body") and statement.lineno <= line <= statement.end_lineno:
                self.line = statement.lineno  # of one that takes several lines the first

    def expression_at(self, place):
        """Return the expression that begins and ends there: line, end line, column, end column."""
        first, last, start, stop = place
        for node in ast.walk(self.module):
            if not isinstance(node, ast.expr) or (node.lineno, node.col_offset) != (first, start):
                continue
            if (node.end_lineno, node.end_col_offset) == (last, stop):
                return node
        return None

    def function_named(self, name):
        """Return a function of the test, or else of its file."""
        bodies = [] if self.function is None else [self.function.body]
        functions = (node for body in (*bodies, self.module.body) for node in body if isinstance(node, _FUNCTIONS))
        return next((node for node in functions if node.name == name), None)

    def returned(self, call, local):
        """Return what a call of a function of the file gives, when that is one expression: with the arguments in place of its parameters.

        `local` are the names of the test, which mean something else in the function.
        """
        function = self.function_named(call.func.id)
        if function is None or function.decorator_list:
            return None
        body = function.body[1:] if ast.get_docstring(function) is not None else function.body
        given = _given(function.args, call)
        if len(body) != 1 or not isinstance(body[0], ast.Return) or body[0].value is None or given is None:
            return None
        value = body[0].value
        if isinstance(function, ast.AsyncFunctionDef):
            # Whoever waits for a coroutine that only waits for another one waits for that.
            value = value.value if isinstance(value, ast.Await) else None
        if value is None:
            return None
        parts = [*ast.walk(value)]
        names = [node for node in parts if isinstance(node, ast.Name)]
        # One that decides something says more about the test than about the learner's code.
        if not all(isinstance(node, _PLAIN) for node in parts) or any(
            node.id not in given and node.id in local for node in names
        ):
            return None
        calls = {name for name, value in given.items() if any(isinstance(node, ast.Call) for node in ast.walk(value))}
        if any(sum(node.id == name for node in names) > 1 for name in calls):
            return None
        return _With(given).visit(copy.deepcopy(value))

    def bound_by_import(self):
        """Return what each imported name stands for, `(module, name in it or None)`, and the modules all of whose names are imported."""
        found, stars = {}, []
        for node in ast.walk(self.module):
            if isinstance(node, ast.Import):
                for alias in node.names:
                    found[alias.asname or alias.name.partition(".")[0]] = alias.name, None
            elif isinstance(node, ast.ImportFrom) and not node.level:
                for alias in node.names:
                    found[alias.asname or alias.name] = node.module, alias.name
                    stars += [node.module] if alias.name == "*" else []
        return found, stars

    def origin(self, name):
        """Return the expression that gave a name its value and the line of that; None where it may have been changed since."""
        before = [statement for statement in self._statements if statement.lineno < self.line]
        for index in range(len(before) - 1, -1, -1):
            value = _assigned(before[index], name)
            if value is not None:
                untouched = not any(_touches(statement, name) for statement in before[index + 1 :])
                return (value, before[index].lineno) if untouched and value is not _UNKNOWN else (None, 0)
        if self.function is None or name not in _parameters(self.function):
            for statement in self.module.body:
                value = _assigned(statement, name)
                if value is not None:
                    return (value, statement.lineno) if value is not _UNKNOWN else (None, 0)
        return None, 0

    def earlier_calls(self):
        """Yield the calls of the test before the line, the last one first, each with its line."""
        for statement in reversed(self._statements):
            if statement.lineno >= self.line:
                continue
            # Of a statement with others in it only its head is its own.
            parts = [part for part in ast.iter_child_nodes(statement) if isinstance(part, (ast.expr, ast.withitem))]
            for part in parts:
                for node in _outside_scopes(part):
                    if isinstance(node, ast.Call):
                        yield node, statement.lineno

    def gone_through(self):
        """Yield what the loops of the test up to the line go through, the last one first."""
        for statement in reversed(self._statements):
            if isinstance(statement, (ast.For, ast.AsyncFor)) and statement.lineno <= self.line:
                yield statement.iter

    def steps(self, names, is_class=lambda node: False, about_all=False):
        """Return the statements that make these names and change them, in their order; None when some of it is not in one row.

        With them those that change a class: `is_class` knows whether an expression is one. With `about_all`, what makes an object of one, too.
        """
        names, found = set(names), []
        rows, around, asides = self._row()
        for statement in reversed([it for it in self._statements if it.lineno < self.line]):
            if id(statement) in asides:
                continue
            # Of one that the line is in, only its head comes before the line.
            parts = _head(statement) if id(statement) in around else [statement]
            used = {node.id for part in parts for node in ast.walk(part) if isinstance(node, ast.Name)}
            if id(statement) in around and (isinstance(statement, ast.If) or not used & names):
                continue
            stored = {node.id for node in ast.walk(statement) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)}
            of_class = _changes_class(statement, is_class, about_all)
            if not (used & names or of_class) or isinstance(statement, ast.Assert):
                continue
            if id(statement) not in rows or not isinstance(statement, (ast.Assign, ast.AugAssign, ast.Delete, ast.Expr)):
                return None
            changes = any(_touches(statement, name) for name in names) if not isinstance(statement, ast.Expr) else True
            if not (stored & names or changes or of_class):
                continue  # it only reads them
            found.append(statement)
        return found[::-1]

    def _row(self):
        """The ids of the statements that are run one after the other up to the line, of those that the line is in, and of those that only judge."""
        rows, around, asides, body = set(), set(), set(), self.function.body
        while body:
            rows |= {id(statement) for statement in body}
            for statement in body:
                if _only_judges(statement):
                    asides |= {id(it) for it in ast.walk(statement)}
            inner = next((it for it in body if it.lineno <= self.line <= it.end_lineno and isinstance(it, _BLOCKS)), None)
            fields = ("body", "orelse", "finalbody")
            bodies = [getattr(inner, field, None) or [] for field in fields]
            body = next((it for it in bodies if it and it[0].lineno <= self.line <= it[-1].end_lineno), [])
            if body:
                around.add(id(inner))
                asides -= {id(it) for it in ast.walk(inner)}
        return rows, around, asides


#: What is in one of these is run once, in its turn.
_BLOCKS = (ast.If, ast.With, ast.AsyncWith, ast.Try)


def _head(statement):
    if isinstance(statement, ast.If):
        return [statement.test]
    return getattr(statement, "items", [])


def _only_judges(statement):
    """Whether a statement does nothing but fail the test or not: `if …: pytest.fail("…")`."""
    if not isinstance(statement, ast.If) or statement.orelse:
        return False
    last = statement.body[-1]
    calls = ast.unparse(last.value.func) if isinstance(last, ast.Expr) and isinstance(last.value, ast.Call) else ""
    return isinstance(last, ast.Raise) or calls in ("pytest.fail", "fail", "self.fail")


#: A name gets its value in a way that no expression tells.
_UNKNOWN = ast.Constant(None)


#: What an expression is made of that can be read at a glance.
_PLAIN = (
    *(ast.Name, ast.Load, ast.Constant, ast.Attribute, ast.Subscript, ast.Slice, ast.Call, ast.keyword),
    *(ast.List, ast.Tuple, ast.Dict, ast.Set, ast.BinOp, ast.operator, ast.UnaryOp, ast.unaryop),
)


class _With(ast.NodeTransformer):
    """Puts expressions in place of names."""

    def __init__(self, given):
        self.given = given

    def visit_Name(self, node):
        return self.given.get(node.id, node)


def _given(parameters, call):
    """The expression for each parameter of a function, by name; None when some of it can't be told."""
    if parameters.vararg or parameters.kwarg or any(isinstance(part, ast.Starred) for part in call.args):
        return None
    names = [it.arg for it in (*parameters.posonlyargs, *parameters.args)]
    given = dict(zip(names[::-1], parameters.defaults[::-1], strict=False))
    given |= {
        it.arg: value for it, value in zip(parameters.kwonlyargs, parameters.kw_defaults, strict=True) if value is not None
    }
    given |= dict(zip(names, call.args, strict=False)) | {word.arg: word.value for word in call.keywords}
    wanted = {*names, *(it.arg for it in parameters.kwonlyargs)}
    return given if given.keys() == wanted and len(call.args) <= len(names) else None


def _statements(body):
    """Yield the statements of a body and those in them, in their order; functions and classes are passed over."""
    for statement in body:
        if isinstance(statement, _SCOPES):
            continue
        yield statement
        for field in ("body", "handlers", "orelse", "finalbody"):
            inner = getattr(statement, field, None)
            if isinstance(inner, list):
                yield from _statements(inner)


def _outside_scopes(node):
    yield node
    if not isinstance(node, (ast.Lambda, ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)):
        for child in ast.iter_child_nodes(node):
            yield from _outside_scopes(child)


def _parameters(function):
    arguments = function.args
    return {it.arg for it in (*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs)}


def _assigned(statement, name):
    """The expression whose value a statement gives to a name; None when it gives it none."""
    if isinstance(statement, ast.Assign):
        for target in statement.targets:
            value = _part(target, statement.value, name)
            if value is not None:
                return value
    elif isinstance(statement, ast.AnnAssign) and statement.value is not None:
        return _part(statement.target, statement.value, name)
    elif isinstance(statement, (ast.AugAssign, ast.For, ast.AsyncFor)):
        return _UNKNOWN if _names(statement.target, name) else None
    elif isinstance(statement, (ast.With, ast.AsyncWith)):
        for item in statement.items:
            if item.optional_vars is not None and _names(item.optional_vars, name):
                return item.context_expr if isinstance(item.optional_vars, ast.Name) else _UNKNOWN
    return None


def _part(target, value, name):
    if isinstance(target, ast.Name):
        return value if target.id == name else None
    if not isinstance(target, (ast.Tuple, ast.List)) or not _names(target, name):
        return None
    if any(isinstance(part, ast.Starred) for part in target.elts):
        return _UNKNOWN
    for index, part in enumerate(target.elts):
        if not _names(part, name):
            continue
        if isinstance(value, (ast.Tuple, ast.List)) and len(value.elts) == len(target.elts):
            return _part(part, value.elts[index], name)
        item = ast.Subscript(value, ast.Constant(index), ast.Load())
        return _part(part, ast.copy_location(item, value), name)
    return None


def _names(target, name):
    return any(isinstance(node, ast.Name) and node.id == name for node in ast.walk(target))


def _changes_class(statement, is_class, about_all):
    """Whether a statement may change what is under a class: `Ticket.new_day()`, `Hero.limit = 30`; with `about_all` also `Ticket("Ana")`."""
    value = getattr(statement, "value", None)
    if (
        about_all
        and isinstance(value, ast.expr)
        and any(isinstance(it, ast.Call) and is_class(it.func) for it in ast.walk(value))
    ):
        return True
    if isinstance(statement, ast.Expr):
        return isinstance(value, ast.Call) and _is_part_of_class(value.func, is_class)
    if isinstance(statement, (ast.Assign, ast.AugAssign, ast.Delete)):
        targets = [statement.target] if isinstance(statement, ast.AugAssign) else statement.targets
        return any(_is_part_of_class(target, is_class) for target in targets)
    return False


def _is_part_of_class(node, is_class):
    while isinstance(node, (ast.Attribute, ast.Subscript)):
        node = node.value
        if is_class(node):
            return True
    return False


def _touches(statement, name):
    """Whether a statement may change what is under a name: `rows.append(1)`, `row[0] = 1`, `fill(rows)`."""
    if isinstance(statement, ast.Expr):
        return _names(statement, name)
    if isinstance(statement, (ast.Assign, ast.AugAssign, ast.Delete)):
        targets = [statement.target] if isinstance(statement, ast.AugAssign) else statement.targets
        return any(_names(target, name) for target in targets)
    return False
