"""The elements of Python that a course can teach, and where a piece of it uses them."""

import ast
import builtins
import io
import re
import tokenize

#: Each element of syntax with an example, about in the order in which people meet them.
ELEMENTS = {
    "call": "round(price)",
    "string": '"tea"',
    "integer": "12",
    "float": "1.5",
    "negative": "-1",
    "arithmetic": "a + b - c * d / e",
    "floor-division": "a // b",
    "modulo": "a % b",
    "power": "a ** 2",
    "assignment": "price = 12",
    "augmented-assignment": "total += price",
    "chained-assignment": "a = b = 0",
    "def": "def area(width):",
    "parameter": "def area(width):",
    "return": "return total",
    "docstring": 'def area(width):  """Return the area."""',
    "import": "import math",
    "module-attribute": "math.pi",
    "from-import": "from math import pi",
    "import-as": "import statistics as st",
    "star-import": "from math import *",
    "relative-import": "from .shapes import area",
    "attribute": "today.year",
    "method-call": "name.upper()",
    "keyword-argument": 'print(a, end="")',
    "true-false": "True",
    "none": "None",
    "comparison": "a < b",
    "chained-comparison": "1 <= a < 10",
    "and": "a and b",
    "or": "a or b",
    "not": "not a",
    "in": "a in b",
    "is": "a is b",
    "if": "if a:",
    "elif": "elif b:",
    "else": "else:",
    "conditional-expression": "a if b else c",
    "f-string": 'f"{price}"',
    "format-spec": 'f"{price:.2f}"',
    "f-string-conversion": 'f"{name!r}"',
    "f-string-debug": 'f"{price=}"',
    "percent-format": '"%d" % a',
    "escape": '"a\\tb"',
    "triple-quotes": '"""two lines"""',
    "raw-string": 'r"C:\\new"',
    "adjacent-strings": '"a" "b"',
    "bytes": 'b"tea"',
    "digit-grouping": "1_000",
    "exponent": "1e6",
    "integer-base": "0xff",
    "complex": "2j",
    "bitwise": "a & b | c ^ ~d",
    "shift": "a << 2",
    "matrix-product": "a @ b",
    "list": "[a, b]",
    "tuple": "(a, b)",
    "dict": "{a: b}",
    "set": "{a, b}",
    "index": "prices[0]",
    "slice": "prices[1:3]",
    "slice-step": "prices[::2]",
    "unpacking": "a, b = pair",
    "starred-assignment": "first, *rest = names",
    "unpacking-in-display": "[*a, *b]",
    "del": "del prices[0]",
    "for": "for name in names:",
    "for-unpacking": "for key, value in pairs:",
    "while": "while a:",
    "break": "break",
    "continue": "continue",
    "pass": "pass",
    "ellipsis": "...",
    "loop-else": "for name in names: … else:",
    "with": "with open(path) as file:",
    "with-several": "with a as b, c as d:",
    "try": "try:",
    "except": "except ValueError:",
    "except-as": "except ValueError as error:",
    "except-tuple": "except (KeyError, IndexError):",
    "bare-except": "except:",
    "except-star": "except* ValueError:",
    "try-else": "try: … except ValueError: … else:",
    "finally": "finally:",
    "raise": 'raise ValueError("no")',
    "raise-from": "raise AppError from error",
    "reraise": "raise",
    "assert": "assert a == b",
    "list-comprehension": "[a for a in b]",
    "set-comprehension": "{a for a in b}",
    "dict-comprehension": "{a: 1 for a in b}",
    "generator-expression": "sum(a for a in b)",
    "comprehension-if": "[a for a in b if a]",
    "nested-comprehension": "[a for b in c for a in b]",
    "lambda": "lambda a: a + 1",
    "walrus": "(a := b)",
    "match": "match a: case 1:",
    "match-guard": "case a if a > 0:",
    "match-or": "case 1 | 2:",
    "match-capture": "case a:",
    "match-as": "case 1 | 2 as a:",
    "match-sequence": "case [a, b]:",
    "match-mapping": 'case {"key": a}:',
    "match-class": "case int():",
    "default-value": "def area(width, height=1):",
    "keyword-only": "def area(*, width):",
    "positional-only": "def area(width, /):",
    "args-parameter": "def total(*prices):",
    "kwargs-parameter": "def make(**settings):",
    "star-argument": "area(*sizes)",
    "double-star-argument": "area(**sizes)",
    "global": "global total",
    "nonlocal": "nonlocal total",
    "nested-function": "def outer():  def inner():",
    "decorator": "@cache",
    "class": "class Till:",
    "method": "class Till:  def add(self):",
    "inheritance": "class Till(Machine):",
    "class-keyword": "class Till(metaclass=Meta):",
    "type-hint": "def area(width: float) -> float:",
    "type-alias": "type Pair = tuple[int, int]",
    "type-parameter": "def first[T](names: list[T]) -> T:",
    "yield": "yield a",
    "yield-from": "yield from a",
    "async-def": "async def area():",
    "await": "await a",
    "async-for": "async for a in b:",
    "async-with": "async with a:",
    "t-string": 't"{price}"',
}

#: What the prompt adds, and what a module has of its own.
BUILTINS = (
    {name for name in dir(builtins) if not name.startswith("_")}
    | {"help", "exit", "quit", "__name__", "__file__", "__doc__", "__import__", "__debug__"}
) - {"copyright", "credits", "license"}

_OPERATORS = {
    operator: element
    for element, operators in {
        "arithmetic": (ast.Add, ast.Sub, ast.Mult, ast.Div),
        "floor-division": (ast.FloorDiv,),
        "modulo": (ast.Mod,),
        "power": (ast.Pow,),
        "matrix-product": (ast.MatMult,),
        "bitwise": (ast.BitAnd, ast.BitOr, ast.BitXor, ast.Invert),
        "shift": (ast.LShift, ast.RShift),
        "negative": (ast.USub, ast.UAdd),
        "and": (ast.And,),
        "or": (ast.Or,),
        "not": (ast.Not,),
        "is": (ast.Is, ast.IsNot),
        "in": (ast.In, ast.NotIn),
    }.items()
    for operator in operators
}
_CONSTANTS = {
    str: "string",
    bytes: "bytes",
    bool: "true-false",
    int: "integer",
    float: "float",
    complex: "complex",
    type(None): "none",
    type(...): "ellipsis",
}
#: What is named by its class alone; what is inside is looked at as it comes.
_PLAIN = {name: name.lower() for name in "Return Break Continue Pass Assert Global Nonlocal Set Await Yield Match".split()} | {
    "Delete": "del",
    "NamedExpr": "walrus",
    "IfExp": "conditional-expression",
    "YieldFrom": "yield-from",
    "ListComp": "list-comprehension",
    "SetComp": "set-comprehension",
    "DictComp": "dict-comprehension",
    "GeneratorExp": "generator-expression",
    "MatchSequence": "match-sequence",
    "MatchMapping": "match-mapping",
    "MatchClass": "match-class",
    "MatchOr": "match-or",
    "TypeAlias": "type-alias",
    "TemplateStr": "t-string",
}
_DEBUG = re.compile(r"(?<!\{)\{(?!\{)[^{}]*[^=!<>:{}]=\s*(?:![rsa])?(?::[^{}]*)?\}")


class Uses(ast.NodeVisitor):
    """The elements in one piece of Python, which begins in some line of a file."""

    def __init__(self, piece, bound, modules):
        self.first, self.source, self.is_beginning = piece
        self.lines = self.source.splitlines()
        self.bound, self.modules = bound, modules
        self.scopes = []
        self.docstrings = set()
        self.found = set()

    def use(self, element, line, kind="syntax"):
        self.found.add((self.first + line - 1, kind, element))

    def generic_visit(self, node):
        name = type(node).__name__
        if name in _PLAIN:
            self.use(_PLAIN[name], node.lineno)
        super().generic_visit(node)

    def hint(self, node):
        """What is in a hint is looked at by nobody who reads the program, not even by Python."""
        if node is not None:
            self.use("type-hint", node.lineno)

    def visit_Module(self, node):
        self.block(self.without_docstring(node.body) if self.is_beginning else node.body)

    def without_docstring(self, statements):
        first = statements[0] if statements else None
        if isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant) and isinstance(first.value.value, str):
            self.docstrings.add((first.value.lineno, first.value.col_offset))
            return statements[1:]
        return statements

    def block(self, statements):
        for statement in statements:
            self.visit(statement)

    def visit_FunctionDef(self, node):
        is_async = isinstance(node, ast.AsyncFunctionDef)
        self.use("async-def" if is_async else "def", node.lineno)
        outside = self.scopes[-1:]
        if outside == ["class"]:
            self.use("method", node.lineno)
        elif outside:
            self.use("nested-function", node.lineno)
        self.decorators(node)
        if node.args.args or node.args.posonlyargs:
            self.use("parameter", node.lineno)
        self.parameters(node.args)
        self.hint(node.returns)
        self.scope("def", node)

    visit_AsyncFunctionDef = visit_FunctionDef

    def visit_ClassDef(self, node):
        self.use("class", node.lineno)
        self.decorators(node)
        for element, parts in (("inheritance", node.bases), ("class-keyword", node.keywords)):
            if parts:
                self.use(element, node.lineno)
            for part in parts:
                self.visit(part)
        self.scope("class", node)

    def scope(self, kind, node):
        if getattr(node, "type_params", None):
            self.use("type-parameter", node.lineno)
        statements = self.without_docstring(node.body)
        if len(statements) < len(node.body):
            self.use("docstring", node.body[0].lineno)
        self.scopes.append(kind)
        self.block(statements)
        self.scopes.pop()

    def decorators(self, node):
        for decorator in node.decorator_list:
            self.use("decorator", decorator.lineno)
            self.visit(decorator)

    def parameters(self, args):
        for element, parts in (
            ("positional-only", args.posonlyargs),
            ("keyword-only", args.kwonlyargs),
            ("args-parameter", [args.vararg]),
            ("kwargs-parameter", [args.kwarg]),
        ):
            for part in filter(None, parts):
                self.use(element, part.lineno)
        for part in (*args.posonlyargs, *args.args, *args.kwonlyargs, args.vararg, args.kwarg):
            if part is not None:
                self.hint(part.annotation)
        for value in filter(None, (*args.defaults, *args.kw_defaults)):
            self.use("default-value", value.lineno)
            self.visit(value)

    def visit_Lambda(self, node):
        self.use("lambda", node.lineno)
        self.parameters(node.args)
        self.visit(node.body)

    def visit_Assign(self, node):
        self.use("assignment", node.lineno)
        if len(node.targets) > 1:
            self.use("chained-assignment", node.lineno)
        for target in node.targets:
            self.target(target, "unpacking")
        self.visit(node.value)

    def visit_AnnAssign(self, node):
        self.hint(node.annotation)
        self.visit(node.target)
        if node.value is not None:
            self.use("assignment", node.lineno)
            self.visit(node.value)

    def visit_AugAssign(self, node):
        self.use("augmented-assignment", node.lineno)
        self.operator(node.op, node)
        self.visit(node.target)
        self.visit(node.value)

    def target(self, node, element):
        """What gets a value: several names at once are taken apart, and no tuple is made."""
        if isinstance(node, (ast.Tuple, ast.List)):
            self.use(element, node.lineno)
            for part in node.elts:
                self.target(part, element)
        elif isinstance(node, ast.Starred):
            self.use("starred-assignment", node.lineno)
            self.target(node.value, element)
        else:
            self.visit(node)

    def visit_For(self, node):
        self.use("async-for" if isinstance(node, ast.AsyncFor) else "for", node.lineno)
        self.target(node.target, "for-unpacking")
        self.visit(node.iter)
        self.blocks(node)

    visit_AsyncFor = visit_For

    def visit_While(self, node):
        self.use("while", node.lineno)
        self.visit(node.test)
        self.blocks(node)

    def blocks(self, loop):
        self.block(loop.body)
        if loop.orelse:
            self.use("loop-else", loop.orelse[0].lineno)
            self.block(loop.orelse)

    def visit_comprehension(self, node):
        # It has no line of its own.
        line = node.target.lineno
        if node.is_async:
            self.use("async-for", line)
        if node.ifs:
            self.use("comprehension-if", node.ifs[0].lineno)
        self.target(node.target, "for-unpacking")
        for part in (node.iter, *node.ifs):
            self.visit(part)

    def comprehended(self, node):
        if len(node.generators) > 1:
            self.use("nested-comprehension", node.lineno)
        self.generic_visit(node)

    visit_ListComp = visit_SetComp = visit_DictComp = visit_GeneratorExp = comprehended

    def visit_If(self, node):
        line = self.lines[node.lineno - 1].encode()[node.col_offset :]
        self.use("elif" if line.startswith(b"elif") else "if", node.lineno)
        self.visit(node.test)
        self.block(node.body)
        if node.orelse:
            first = node.orelse[0]
            is_elif = (
                len(node.orelse) == 1
                and isinstance(first, ast.If)
                and self.lines[first.lineno - 1].encode()[first.col_offset :].startswith(b"elif")
            )
            if not is_elif:
                self.use("else", first.lineno)
            self.block(node.orelse)

    def visit_With(self, node):
        self.use("async-with" if isinstance(node, ast.AsyncWith) else "with", node.lineno)
        if len(node.items) > 1:
            self.use("with-several", node.lineno)
        for item in node.items:
            self.visit(item.context_expr)
            if item.optional_vars is not None:
                self.target(item.optional_vars, "unpacking")
        self.block(node.body)

    visit_AsyncWith = visit_With

    def visit_Try(self, node):
        self.use("try", node.lineno)
        self.block(node.body)
        for handler in node.handlers:
            self.use("except", handler.lineno)
            if type(node).__name__ == "TryStar":
                self.use("except-star", handler.lineno)
            if handler.name is not None:
                self.use("except-as", handler.lineno)
            if isinstance(handler.type, ast.Tuple):
                self.use("except-tuple", handler.lineno)
                for part in handler.type.elts:
                    self.visit(part)
            elif handler.type is not None:
                self.visit(handler.type)
            else:
                self.use("bare-except", handler.lineno)
            self.block(handler.body)
        for element, block in (("try-else", node.orelse), ("finally", node.finalbody)):
            if block:
                self.use(element, block[0].lineno)
                self.block(block)

    visit_TryStar = visit_Try

    def visit_Raise(self, node):
        self.use("raise" if node.exc is not None else "reraise", node.lineno)
        if node.cause is not None:
            self.use("raise-from", node.lineno)
        self.generic_visit(node)

    def visit_Import(self, node):
        self.use("import", node.lineno)
        self.renamed(node)

    def visit_ImportFrom(self, node):
        self.use("from-import", node.lineno)
        if node.level:
            self.use("relative-import", node.lineno)
        self.renamed(node)

    def renamed(self, node):
        if any(alias.asname for alias in node.names):
            self.use("import-as", node.lineno)
        if any(alias.name == "*" for alias in node.names):
            self.use("star-import", node.lineno)

    def visit_match_case(self, node):
        if node.guard is not None:
            self.use("match-guard", node.guard.lineno)
        self.generic_visit(node)

    def visit_MatchAs(self, node):
        if node.name is not None:
            self.use("match-capture" if node.pattern is None else "match-as", node.lineno)
        self.generic_visit(node)

    def visit_MatchSingleton(self, node):
        self.use(_CONSTANTS[type(node.value)], node.lineno)

    def visit_BoolOp(self, node):
        self.operator(node.op, node)
        self.generic_visit(node)

    visit_UnaryOp = visit_BoolOp

    def visit_BinOp(self, node):
        text = node.left.value if isinstance(node.left, ast.Constant) else None
        if isinstance(node.op, ast.Mod) and isinstance(text, (str, bytes)):
            self.use("percent-format", node.lineno)
        else:
            self.operator(node.op, node)
        self.generic_visit(node)

    def operator(self, operator, node):
        self.use(_OPERATORS[type(operator)], node.lineno)

    def visit_Compare(self, node):
        for operator, other in zip(node.ops, node.comparators, strict=True):
            self.use(_OPERATORS.get(type(operator), "comparison"), other.lineno)
        if len(node.ops) > 1:
            self.use("chained-comparison", node.lineno)
        self.generic_visit(node)

    def visit_Call(self, node):
        self.use("call", node.lineno)
        for argument in node.args:
            if isinstance(argument, ast.Starred):
                self.use("star-argument", argument.lineno)
                self.visit(argument.value)
            else:
                self.visit(argument)
        for keyword in node.keywords:
            self.use("keyword-argument" if keyword.arg else "double-star-argument", keyword.value.lineno)
            self.visit(keyword.value)
        if isinstance(node.func, ast.Attribute) and not self.is_of_module(node.func):
            self.use("method-call", node.func.end_lineno)
            self.visit(node.func.value)
        else:
            self.visit(node.func)

    def visit_Attribute(self, node):
        self.use("module-attribute" if self.is_of_module(node) else "attribute", node.end_lineno)
        self.visit(node.value)

    def is_of_module(self, node):
        while isinstance(node, ast.Attribute):
            node = node.value
        return isinstance(node, ast.Name) and node.id in self.modules

    def visit_Subscript(self, node):
        self.visit(node.value)
        parts = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
        for part in parts:
            is_slice = isinstance(part, ast.Slice)
            self.use("slice" if is_slice else "index", part.lineno)
            if is_slice and part.step is not None:
                self.use("slice-step", part.lineno)
        self.visit(node.slice)

    def visit_List(self, node):
        if isinstance(node.ctx, ast.Load):
            self.use(type(node).__name__.lower(), node.lineno)
        self.generic_visit(node)

    visit_Tuple = visit_List

    def visit_Dict(self, node):
        self.use("dict", node.lineno)
        for key, value in zip(node.keys, node.values, strict=True):
            if key is None:
                self.use("unpacking-in-display", value.lineno)
            else:
                self.visit(key)
            self.visit(value)

    def visit_Starred(self, node):
        if isinstance(node.ctx, ast.Load):
            self.use("unpacking-in-display", node.lineno)
        self.visit(node.value)

    def visit_Constant(self, node):
        if (node.lineno, node.col_offset) not in self.docstrings:
            self.use(_CONSTANTS[type(node.value)], node.lineno)

    def visit_JoinedStr(self, node):
        self.use("f-string", node.lineno)
        is_debug = _DEBUG.search(ast.get_source_segment(self.source, node) or "")
        if is_debug:
            self.use("f-string-debug", node.lineno)
        for part in node.values:
            if not isinstance(part, ast.FormattedValue):
                continue  # no string of its own
            if part.format_spec is not None:
                self.use("format-spec", node.lineno)
                for inner in part.format_spec.values:
                    if isinstance(inner, ast.FormattedValue):
                        self.visit(inner.value)
            elif part.conversion != -1 and not is_debug:
                self.use("f-string-conversion", node.lineno)
            self.visit(part.value)

    def visit_Name(self, node):
        if isinstance(node.ctx, ast.Load) and node.id in BUILTINS and node.id not in self.bound:
            self.use(node.id, node.lineno, "builtin")

    def literals(self):
        """How strings and numbers are written, which the tree does not tell."""
        try:
            tokens = list(tokenize.generate_tokens(io.StringIO(self.source).readline))
        except (tokenize.TokenError, SyntaxError, IndentationError):
            return
        begins = (tokenize.STRING, getattr(tokenize, "FSTRING_START", -1))
        ends = (tokenize.STRING, getattr(tokenize, "FSTRING_END", -1))
        middle = getattr(tokenize, "FSTRING_MIDDLE", -1)
        before, prefix = None, ""
        for token in tokens:
            line, column = token.start
            if token.type in (tokenize.NL, tokenize.COMMENT):
                continue
            if token.type in begins and (line, column) not in self.docstrings:
                prefix = re.match("[A-Za-z]*", token.string)[0].lower()
                if before in ends:
                    self.use("adjacent-strings", line)
                if token.string[len(prefix) :].startswith(('"""', "'''")):
                    self.use("triple-quotes", line)
                if "r" in prefix:
                    self.use("raw-string", line)
                elif "\\" in token.string:
                    self.use("escape", line)
            elif token.type == middle and "r" not in prefix and "\\" in token.string:
                self.use("escape", line)
            elif token.type == tokenize.NUMBER:
                text = token.string.lower()
                if text[:2] in ("0x", "0b", "0o"):
                    self.use("integer-base", line)
                elif "e" in text:
                    self.use("exponent", line)
                if "_" in text:
                    self.use("digit-grouping", line)
            before = token.type
