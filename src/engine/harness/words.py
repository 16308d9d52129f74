"""Puts an expression of a test in words that a learner knows; see `calls`."""

import ast
import builtins
import io
import pathlib
import sys
import types

from . import asserts, children, describe
from .shorter import MORE

_type, _isinstance, _len, _str = type, isinstance, len, str

#: What an expression is about, as the engine is told; `Subject` in `verdict.rs`.
CALL, PRINTED, WRITTEN, RAISED, OWN_ASSERTION, TESTS_OWN = "call", "printed", "written", "raised", "own-assertion", "tests-own"

_CONSTANTS = (int, float, complex, str, bytes, bool, type(None))
#: So many names lead from one to the next.
_DEPTH = 6
#: Python's own functions that do nothing but look at plain values.
_PURE = {
    f.__name__: f
    for f in (str, int, float, bool, list, dict, tuple, set, frozenset, sorted, len, repr, range, min, max, sum, abs)
}
_PURE_IDS = {id(function) for function in _PURE.values()} | {id(pathlib.Path)}
#: Types whose `repr` is how they are made.
_WRITTEN = ("datetime", "decimal", "fractions", "uuid")
#: There is no such name, or no such value.
MISSING = object()


class TestsOwn(Exception):
    """It cannot be told in words that a learner knows."""


class Output(Exception):
    """It is what was printed or raised."""

    def __init__(self, subject, command=None):
        super().__init__()
        self.subject = subject
        self.command = command


class Reader:
    """Puts one expression in words that a learner knows."""

    def __init__(self, looker, line, known=frozenset(), depth=0):
        self.looker = looker
        self.line = line
        #: Something in it is the learner's: a name, or a file that their program has made.
        self.is_of_learner = False
        #: A name of the learner's is in it.
        self.has_names = False
        #: A name of the test's has made place for the expression that gave it its value.
        self.has_origin = False
        self.code = None
        #: The names of objects of the learner's classes.
        self.objects = set()
        #: The learner's classes that it names, and those of its objects, by their ids.
        self.classes = {}
        #: Names that need no other word: those that the expression itself binds.
        self.known = known
        self.depth = depth
        kept = looker.locals.get(f"@k{line}") or (looker.locals.get("@k") if line == looker.line else None)
        self.kept = kept or {}

    def read(self, node, given=False):
        """Return the expression with other words for what is the test's; `given`: it is handed to a call, so its value says most."""
        method = getattr(self, f"_{_type(node).__name__}", None)
        if method is not None:
            return method(node, given)
        if not _isinstance(node, ast.expr):
            return node
        return self._parts(node, given)

    def _parts(self, node, given):
        fields = {}
        try:
            for field, value in ast.iter_fields(node):
                if _isinstance(value, list):
                    fields[field] = [self.read(part, given) for part in value]
                else:
                    fields[field] = self.read(value, given) if _isinstance(value, ast.AST) else value
        except Output:
            raise TestsOwn from None  # more than what was printed
        return _type(node)(**fields)

    def _found(self, code=None):
        self.is_of_learner = self.has_names = True
        self.code = self.code or code

    def _class(self, value):
        if _isinstance(value, type) and self.looker.is_own(value):
            self.classes[id(value)] = value

    def _add(self, other):
        """Take over what another reader has found in a part."""
        self.is_of_learner |= other.is_of_learner
        self.has_names |= other.has_names
        self.has_origin |= other.has_origin
        self.code = self.code or other.code
        self.objects |= other.objects
        self.classes |= other.classes

    # Names

    def _Name(self, node, given):
        looker, name = self.looker, node.id
        if name in self.known:
            return node
        value = looker.name(name)
        if value is MISSING:
            if hasattr(builtins, name):
                return node
            raise TestsOwn
        if looker.is_imported(name):
            self._found(looker.code_of(value))
            self._class(value)
            return node
        if (shown := self._function(value, node)) is not None:
            return shown
        if name in self.kept and given:
            return ast.parse(self.kept[name], mode="eval").body
        if given and _type(value) in _CONSTANTS:
            return self._literal(value)
        is_object = looker.is_own(_type(value))
        if not is_object and (shown := self._origin(name, value, given)) is not None:
            return shown
        if is_object:
            self._found(looker.code_of(_type(value)))
            self.objects.add(name)
            self._class(_type(value))
            return node
        if not given and _type(value) in (list, dict, set):
            raise TestsOwn  # what is in it now may not be what was in it then
        return self._literal(value)

    def _function(self, value, node):
        """A module, a class or a function by its name, when it is the learner's or Python's."""
        looker = self.looker
        if looker.is_own(value):
            self._found(looker.code_of(value))
            self._class(value)
            inner = getattr(value, "__qualname__", node.id)
            # A name of the test for a function of the learner's: `function(3)`. One made in another has no name to call it by.
            if _isinstance(value, (types.FunctionType, type)) and "<" not in inner and inner != node.id:
                return ast.Name(inner, ast.Load())
            if _isinstance(value, types.FunctionType) and "<locals>" in inner:
                self.objects.add(node.id)
            return node
        if looker.is_of_library(value):
            return node
        return None

    def _origin(self, name, value, given):
        """The expression that a name had its value from."""
        if self.depth > _DEPTH:
            return None
        if _isinstance(value, _completed_process()):
            return None
        node, line = self.looker.flow.origin(name)
        if node is None:
            return None
        reader = Reader(self.looker, line, self.known, self.depth + 1)
        try:
            shown = reader.read(node, given)
        except TestsOwn:
            return None
        if not reader.is_of_learner and _is_plain(value):
            return None
        self.has_origin = True
        self._add(reader)
        return shown

    def _literal(self, value):
        """A value in place of its name."""
        if _isinstance(value, pathlib.PurePath):
            text = describe.without_run(_str(value))
            if text != _str(value):
                self.is_of_learner = True
                self.looker.paths.setdefault(_str(value), text)
            return ast.Call(ast.Name("Path", ast.Load()), [ast.Constant(text)], [])
        if _type(value) is str:
            text = describe.without_run(value)
            if text != value:
                self.looker.paths.setdefault(value, text)
            return ast.Constant(text)
        if _type(value) is float and (value != value or value in (float("inf"), -float("inf"))):
            return ast.Call(ast.Name("float", ast.Load()), [ast.Constant(repr(value))], [])
        if _type(value) in _CONSTANTS:
            return ast.Constant(value)
        if _is_plain(value) or _type(value).__module__ in _WRITTEN:
            try:
                return ast.parse(describe.without_run(repr(value)), mode="eval").body
            except (SyntaxError, ValueError):
                pass
        raise TestsOwn

    # What is made of others

    def _Constant(self, node, given):
        return node

    def _Attribute(self, node, given):
        _output_of(self.looker, node)
        value = self._evaluated(node)
        if value is not MISSING and _isinstance(value, pathlib.PurePath):
            return self._literal(value)
        found = self.looker.value_of(node)
        code = self.looker.code_of(found)
        self._class(found)
        shown = ast.Attribute(self.read(node.value), node.attr, node.ctx)
        if code is not None:
            # A method says more than how its object is made.
            self.code = None
            self._found(code)
        return shown

    def _Subscript(self, node, given):
        if given and (value := self._evaluated(node)) is not MISSING:
            return self._literal(value)
        return ast.Subscript(self.read(node.value), self.read(node.slice, True), node.ctx)

    def _BinOp(self, node, given):
        value = self._evaluated(node)
        has_names = any(_isinstance(part, ast.Name) for part in ast.walk(node))
        if value is not MISSING and (_isinstance(value, pathlib.PurePath) or (given and has_names)):
            return self._literal(value)
        return self._parts(node, given)

    def _Call(self, node, given):
        _output_of(self.looker, node)
        if (returned := self._returned(node)) is not None:
            reader = Reader(self.looker, self.line, self.known, self.depth + 1)
            try:
                shown = reader.read(returned, given)
            except TestsOwn:
                shown = None
            if shown is not None and reader.has_names:
                self.has_origin = True
                self._add(reader)
                return shown
        value = self._evaluated(node) if given else MISSING
        if value is not MISSING:
            return self._literal(value)
        reader = Reader(self.looker, self.line, self.known, self.depth)
        function = reader.read(node.func)
        is_own = reader.has_names
        read = self._argument if is_own else self._readable_argument
        self._add(reader)
        arguments = [shown for part in node.args for shown in _spread(read(part))]
        keywords = [shown for part in node.keywords for shown in _spread_keyword(part.arg, read(part.value))]
        return _as_attribute(function, arguments) or ast.Call(function, arguments, keywords)

    def _returned(self, node):
        """What a helper of the test that is nothing but a `return` gives, with the arguments of this call in it; else None."""
        if not _isinstance(node.func, ast.Name) or node.func.id in self.known or self.depth > _DEPTH:
            return None
        function = self.looker.name(node.func.id)
        if not _isinstance(function, types.FunctionType) or function.__code__.co_filename not in self.looker.files.tests:
            return None
        return self.looker.flow.returned(node, self.looker.locals)

    def _argument(self, node):
        """What a call of the learner's is given: its value, where no words are known for it, or else that there is something."""
        if _isinstance(node, ast.Starred):
            return ast.Starred(self._argument(node.value), node.ctx)
        reader = Reader(self.looker, self.line, self.known, self.depth)
        try:
            shown = reader.read(node, True)
        except (TestsOwn, Output):
            # What an earlier statement has given is not kept.
            is_kept = hasattr(node, "lineno") and self.line == self.looker.line
            stored = self.looker.locals.get(asserts.given_name(node), MISSING) if is_kept else MISSING
            try:
                return reader._literal(stored if stored is not MISSING else self._evaluated(node))
            except TestsOwn:
                # What a function is called says something, wherever it is from.
                is_function = _isinstance(node, ast.Name) and _isinstance(self.looker.name(node.id), types.FunctionType)
                return node if is_function else MORE
        self._add(reader)
        return shown

    def _readable_argument(self, node):
        try:
            return self.read(node, True)
        except Output:
            raise TestsOwn from None

    def _JoinedStr(self, node, given):
        value = self._evaluated(node)
        if value is not MISSING and given:
            return self._literal(value)
        parts = [self._formatted(part) for part in node.values]
        return ast.JoinedStr(parts)

    def _formatted(self, part):
        if not _isinstance(part, ast.FormattedValue):
            return part
        return ast.FormattedValue(self.read(part.value), part.conversion, part.format_spec)

    def _Lambda(self, node, given):
        return self._with_bound(node, {it.arg for it in ast.walk(node.args) if _isinstance(it, ast.arg)}, given)

    def _comprehension_of(self, node, given):
        bound = {part.id for it in node.generators for part in ast.walk(it.target) if _isinstance(part, ast.Name)}
        return self._with_bound(node, bound, given)

    _ListComp = _SetComp = _DictComp = _GeneratorExp = _comprehension_of

    def _with_bound(self, node, names, given):
        outer, self.known = self.known, self.known | names
        try:
            return self._parts(node, False)
        finally:
            self.known = outer

    def _arguments(self, node, given):
        return node

    def _comprehension(self, node, given):
        return ast.comprehension(node.target, self.read(node.iter), [self.read(it) for it in node.ifs], node.is_async)

    def _NamedExpr(self, node, given):
        return self.read(node.value, given)

    def _evaluated(self, node):
        """The value of an expression of nothing but plain values and paths, or `MISSING`."""
        try:
            return self._value(node)
        except Exception:  # noqa: BLE001  whatever keeps it from having a value
            return MISSING

    def _value(self, node):
        if _isinstance(node, ast.Constant):
            return node.value
        if _isinstance(node, ast.Name):
            if node.id in self.known:
                raise ValueError
            if node.id in self.kept:
                return ast.literal_eval(self.kept[node.id])
            value = self.looker.name(node.id)
            if not (_is_plain(value) or _isinstance(value, pathlib.PurePath)):
                raise ValueError
            return value
        if _isinstance(node, ast.Attribute):
            owner = self.looker.value_of(node.value) if _isinstance(node.value, (ast.Name, ast.Attribute)) else MISSING
            if _isinstance(owner, types.ModuleType) and node.attr == "__file__":
                return _str(vars(owner)["__file__"])
            if (
                owner is not MISSING
                and not self.looker.is_own(_type(owner))
                and not _isinstance(owner, (types.ModuleType, type))
            ):
                value = vars(owner)[node.attr]
                if _is_plain(value) or _isinstance(value, pathlib.PurePath):
                    return value
            owner = self._value(node.value)
            if _isinstance(owner, pathlib.PurePath) and node.attr in ("parent", "name", "stem", "suffix"):
                return getattr(owner, node.attr)
            raise ValueError
        if _isinstance(node, (ast.List, ast.Tuple)):
            return (list if _isinstance(node, ast.List) else tuple)([self._value(part) for part in node.elts])
        if _isinstance(node, ast.BinOp):
            left, right = self._value(node.left), self._value(node.right)
            if _isinstance(node.op, ast.Div) and _isinstance(left, pathlib.PurePath):
                return left / right
            if _isinstance(node.op, ast.Add):
                return left + right
            raise ValueError
        if _isinstance(node, ast.Subscript):
            return self._value(node.value)[self._value(node.slice)]
        if _isinstance(node, ast.Slice):
            return slice(*[None if part is None else self._value(part) for part in (node.lower, node.upper, node.step)])
        if _isinstance(node, ast.JoinedStr):
            return "".join([self._text(part) for part in node.values])
        if _isinstance(node, ast.Call) and not node.keywords and _isinstance(node.func, ast.Name):
            function = self.looker.name(node.func.id)
            function = _PURE.get(node.func.id) if function is MISSING else function
            if id(function) in _PURE_IDS:
                return function(*[self._value(part) for part in node.args])
        raise ValueError

    def _text(self, part):
        if _isinstance(part, ast.Constant):
            return part.value
        if part.conversion != -1 or part.format_spec is not None:
            raise ValueError
        return _str(self._value(part.value))


def _as_attribute(function, arguments):
    """`own.LIMIT` for `getattr(own, 'LIMIT')`, which a test has to write where the name comes from somewhere else; or None."""
    if not (_isinstance(function, ast.Name) and function.id == "getattr" and _len(arguments) == 2):
        return None
    name = getattr(arguments[1], "value", None)
    return ast.Attribute(arguments[0], name, ast.Load()) if _type(name) is str and name.isidentifier() else None


def _spread(argument):
    """The arguments that a `*` of the test stands for, where they are known: `repeat(3)` for `repeat(*(3,))`."""
    if _isinstance(argument, ast.Starred) and _isinstance(argument.value, (ast.Tuple, ast.List)):
        return argument.value.elts
    return [argument]


def _spread_keyword(name, value):
    """The same for `**`."""
    names = [getattr(key, "value", None) for key in value.keys] if name is None and _isinstance(value, ast.Dict) else [None]
    if all(_type(key) is str and key.isidentifier() for key in names):
        return [ast.keyword(key, it) for key, it in zip(names, value.values, strict=True)]
    return [ast.keyword(name, value)]


def _output_of(looker, node):
    """Raise what says so when an expression is what was printed."""
    if _isinstance(node, ast.Call):
        if not _isinstance(node.func, ast.Attribute):
            return
        if node.func.attr == "readouterr":
            raise Output(PRINTED)
        if node.func.attr == "getvalue" and _isinstance(looker.value_of(node.func.value), io.StringIO):
            raise Output(PRINTED)
        return
    of_name = looker.name(node.value.id) if _isinstance(node.value, ast.Name) else None
    if node.attr in ("value", "exception") and _type(of_name).__name__ in ("ExceptionInfo", "_AssertRaisesContext"):
        raise Output(RAISED)
    if node.attr not in ("out", "err", "stdout", "stderr", "output"):
        return
    subject = WRITTEN if node.attr in ("err", "stderr") else PRINTED
    if (
        _isinstance(node.value, ast.Call)
        and _isinstance(node.value.func, ast.Attribute)
        and node.value.func.attr == "readouterr"
    ):
        raise Output(subject)
    if not _isinstance(node.value, ast.Name):
        return
    owner = looker.name(node.value.id)
    if _type(owner).__name__ == "CaptureResult":
        raise Output(subject)
    if _isinstance(owner, _completed_process()):
        raise Output(subject, children.command(owner.args))
    if _type(owner).__module__ in ("click.testing", "typer.testing"):
        raise Output(PRINTED)


def _completed_process():
    """The class of what a command has left; nobody has an instance of it who has not imported its module."""
    return getattr(sys.modules.get("subprocess"), "CompletedProcess", ())


def _is_plain(value):
    return asserts.is_plain(value, _DEPTH)
