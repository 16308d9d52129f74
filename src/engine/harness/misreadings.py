"""What in the learner's code does not mean what it looks like: Python runs it all the same, and something else comes out.

Each is a fact about a line, true whatever the test is about. Which of them explain a wrong value, `explain::slips` decides.
"""

import ast
import linecache
import re

from . import contract

_type, _len, _isinstance = type, len, isinstance

_FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
_BITS = (ast.BitAnd, ast.BitOr, ast.LShift, ast.RShift)
#: How many are sent.
_MOST = 8
#: Functions of Python's whose result is all that they do.
_PURE = "abs bool dict float int len list max min reversed round set sorted str sum tuple".split()
#: Methods of a text, for which the same is true; those of a list are called alike.
_OF_TEXT = [name for name in dir(str) if name[0] != "_" and not hasattr(list, name)]
#: What a program has to contain, so that it is worth being read.
_WORTH = re.compile(
    rb"=\+|\bor\b|\^|[^/]/[^/]|:\.\d+\}|\binput\(|\d,\d|[!=]= *(?:True|False)|^[ \t]*(?:(?:%s)\(|\w+\.(?:%s)\()"
    % ("|".join(_PURE).encode(), "|".join(_OF_TEXT).encode()),
    re.MULTILINE,
)
#: Modules whose objects have a `join` of their own.
_JOINED = {"threading", "Thread", "multiprocessing", "Process", "queue", "Queue", "asyncio", "concurrent"}
_ORDER = {ast.Lt: "<", ast.LtE: "<=", ast.Gt: ">", ast.GtE: ">="}
_MIRRORED = {"<": ">", "<=": ">=", ">": "<", ">=": "<="}


def in_function(excerpt, files, call=None):
    """Return those in the learner's function, or class, of an excerpt; `call` is the text of the call that gave the wrong value."""
    if excerpt is None:
        return []
    try:
        source = "".join(linecache.getlines(files.work + excerpt["file"]))
        tree = ast.parse(source)
    except (SyntaxError, ValueError, RecursionError):
        return []
    found = [contract.slip("field-without-type", line, name) for _, name, line in untyped_fields(tree)]
    for node in ast.walk(tree):
        if _isinstance(node, _FUNCTIONS) and _first_line(node) == excerpt["first_line"]:
            given = _given(node, call)
            found += _dropped(node, tree) + _in(node, source) + _of_texts(node, source, given)
            found += _at_values(node, source, {name: value for name, value in given.items() if _type(value) in (int, float)})
            found += _handed_back(node, source, given)
    return found[:_MOST]


def before(files, frame):
    """Return what may explain an exception: results that nothing keeps, before it in its function or else in its file, decimal commas."""
    try:
        source = "".join(linecache.getlines(files.work + frame["file"]))
        tree = ast.parse(source)
    except (SyntaxError, ValueError, RecursionError):
        return []
    scopes = [it for it in ast.walk(tree) if _isinstance(it, _FUNCTIONS) and it.name == frame["function"]]
    scopes = [it for it in scopes if it.lineno <= frame["line"] <= it.end_lineno]
    found = _dropped(scopes[-1] if scopes else tree, tree)
    found += [
        contract.slip(_kind(it, True), it.lineno, _source(source, it)) for it in ast.walk(tree) if _is_decimal(it, source)
    ]
    return [slip for slip in found if slip["line"] < frame["line"]][:_MOST]


def _is_decimal(node, source):
    """`1,25`, without a space and without brackets."""
    return _kind(node, True) == "decimal-comma" and re.fullmatch(r"\d+,\d+", _source(source, node)) is not None


def in_program(data):
    """Return those in a program, from its bytes, which can be compiled."""
    if _WORTH.search(data) is None:
        return []
    try:
        source = data.decode("utf-8-sig")
        tree = ast.parse(source)
        return (_dropped(tree, tree) + _of_texts(tree, source, {}) + _in(tree, source))[:_MOST]
    except (SyntaxError, ValueError, RecursionError):
        return []


def _dropped(scope, tree):
    """Lines that only work out a value, which nothing keeps: `int(people)`, `name.strip()`."""
    imports = [it for it in ast.walk(tree) if _isinstance(it, (ast.Import, ast.ImportFrom))]
    imported = {(it.asname or it.name).partition(".")[0] for node in imports for it in node.names}
    defined = {it.name for it in ast.walk(tree) if _isinstance(it, (*_FUNCTIONS, ast.ClassDef))}
    coroutines = {it.name for it in tree.body if _isinstance(it, ast.AsyncFunctionDef)}
    found = []
    for node in ast.walk(scope):
        call = node.value if _isinstance(node, ast.Expr) else None
        if not _isinstance(call, ast.Call):
            continue
        if getattr(call.func, "id", None) in coroutines:
            found.append(contract.slip("not-awaited", node.lineno, ast.unparse(call)[:200]))
            continue
        function, owner = call.func, getattr(call.func, "value", None)
        if _isinstance(function, ast.Name):
            is_it = function.id in _PURE and function.id not in defined and bool(call.args)
        else:
            is_it = _isinstance(function, ast.Attribute) and function.attr in _OF_TEXT
            is_it = is_it and _isinstance(owner, ast.Name) and owner.id not in imported
            # A text joins one list of texts; threads, processes and queues are joined, too.
            is_it = is_it and not (function.attr == "join" and (imported & _JOINED or _len(call.args) != 1 or call.keywords))
            # Windows have titles, and files and dates are replaced by others.
            is_it = is_it and not (function.attr == "title" and call.args)
            is_it = is_it and not (function.attr == "replace" and (_len(call.args) < 2 or not _is_text(call.args[0])))
        if is_it:
            found.append(contract.slip("dropped", node.lineno, ast.unparse(call)[:200]))
    return sorted(found, key=lambda slip: slip["line"])


def _is_text(node):
    return _type(getattr(node, "value", None)) is str


def _of_texts(scope, source, given):
    """Questions about a text as if it were `True` or `False`: `answer == True`, `if answer:` where it was typed in."""
    texts = {name for name, value in given.items() if _type(value) is str}
    typed = set()
    for node in ast.walk(scope):
        if not _isinstance(node, ast.Assign) or not _isinstance(node.targets[0], ast.Name):
            continue
        value, calls = node.value, []
        while _isinstance(value, ast.Call):
            calls.append(value.func)
            value = value.func.value if _isinstance(value.func, ast.Attribute) and value.func.attr in _OF_TEXT else None
        if (
            calls
            and getattr(calls[-1], "id", None) == "input"
            and getattr(calls[0], "attr", "") in ("", "strip", "lower", "upper")
        ):
            typed.add(node.targets[0].id)
        elif _is_text(node.value):
            texts.add(node.targets[0].id)
    found = []
    for node in ast.walk(scope):
        if _isinstance(node, ast.Compare) and _len(node.ops) == 1 and _isinstance(node.ops[0], (ast.Eq, ast.Is)):
            side = node.comparators[0]
            is_it = _isinstance(side, ast.Constant) and _type(side.value) is bool and _isinstance(node.left, ast.Name)
            if is_it and node.left.id in texts | typed:
                found.append(contract.slip("text-is-true", node.lineno, _source(source, node)))
        elif _isinstance(node, ast.If):
            tests = node.test.values if _isinstance(node.test, ast.BoolOp) else [node.test]
            named = [it.id for it in tests if _isinstance(it, ast.Name) and it.id in typed]
            found += [contract.slip("any-text", node.lineno, name) for name in named]
    return found


def _handed_back(function, source, given):
    """A parameter that is `None` in this call and that a `return` hands back, by itself or by `and` and `or`."""
    nothing = {name for name, value in given.items() if value is None}
    for node in ast.walk(function) if nothing else ():
        if not _isinstance(node, ast.Return):
            continue
        value = node.value
        if _isinstance(value, ast.Name) and value.id in nothing:
            return [contract.slip("hands-back", node.lineno, _source(source, node))]
        if _isinstance(value, ast.BoolOp):
            decides = value.values[0] if _isinstance(value.op, ast.And) else value.values[-1]
            if _isinstance(decides, ast.Name) and decides.id in nothing:
                word = "and" if _isinstance(value.op, ast.And) else "or"
                return [contract.slip(f"hands-back-by-{word}", node.lineno, decides.id)]
    return []


def untyped_fields(tree):
    """Class, name and line of what would be fields of a dataclass if they had a type."""
    for node in ast.walk(tree):
        if not _isinstance(node, ast.ClassDef) or not is_dataclass(node):
            continue
        for part in node.body:
            bare = part.value if _isinstance(part, ast.Expr) else part.targets[0] if _isinstance(part, ast.Assign) else None
            if _isinstance(bare, ast.Name) and not bare.id.startswith("_"):
                yield node.name, bare.id, part.lineno


def is_dataclass(node):
    """Whether a class is decorated as one."""
    return any("dataclass" in ast.unparse(mark) for mark in node.decorator_list)


def _first_line(node):
    return min([node.lineno, *(mark.lineno for mark in node.decorator_list)])


def _in(scope, source):
    has_bits = any(_isinstance(part, ast.BinOp) and _isinstance(part.op, _BITS) for part in ast.walk(scope))
    found = []
    for part in ast.walk(scope):
        kind = _kind(part, has_bits)
        if kind is not None:
            code = (
                f"{{{ast.unparse(part.value)}:{part.format_spec.values[0].value}}}" if kind == "no-f" else _source(source, part)
            )
            is_it = {"plus-sign": r".*=\+.*", "decimal-comma": r"\d+,\d+"}.get(kind)
            if is_it is None or re.fullmatch(is_it, code, re.DOTALL):
                found.append(contract.slip(kind, part.lineno, code))
    return sorted(found, key=lambda slip: (slip["name"] == "division", slip["line"]))


def _source(source, node):
    return (ast.get_source_segment(source, node) or "")[:200]


def _kind(node, has_bits):
    """The word for what a part of the code is mistaken for."""
    if _isinstance(node, ast.BoolOp) and _isinstance(node.op, ast.Or) and all(map(_is_truth, node.values[1:])):
        first = node.values[0]
        return "or-value" if _isinstance(first, ast.Compare) and _isinstance(first.ops[0], ast.Eq) else None  # `x == 6 or 7`
    if _isinstance(node, ast.Assign) and _isinstance(node.value, ast.UnaryOp) and _isinstance(node.value.op, ast.UAdd):
        return "plus-sign"  # `weeks =+ 1`
    if (
        _isinstance(node, ast.Tuple)
        and _len(node.elts) == 2
        and all(_type(getattr(it, "value", None)) is int for it in node.elts)
    ):
        return "decimal-comma"  # `price = 1,25`
    if _isinstance(node, ast.BinOp) and _isinstance(node.op, ast.BitXor) and not has_bits:
        right = node.right
        if _isinstance(right, ast.Constant) and _type(right.value) is int and right.value in (2, 3):
            return "power"  # `side ^ 2`
    if _isinstance(node, ast.BinOp) and _isinstance(node.op, ast.Div):
        is_of_path = _isinstance(node.right, ast.JoinedStr) or _type(getattr(node.right, "value", None)) is str
        return None if is_of_path else "division"  # `cents / 100`
    if _isinstance(node, ast.FormattedValue) and _isinstance(node.format_spec, ast.JoinedStr) and node.format_spec.values:
        spec = getattr(node.format_spec.values[0], "value", None)
        return "no-f" if _type(spec) is str and re.fullmatch(r"\d*\.\d+", spec) else None  # `{price:.2}`
    if _isinstance(node, ast.Return) and _isinstance(node.value, ast.Tuple) and _len(node.value.elts) > 1:
        return "tuple"  # `return "Bicycle ", number`
    if _isinstance(node, ast.Return) and _isinstance(node.value, ast.Subscript) and _is_index(node.value.slice):
        return "one-item"  # `return scores[1]`
    if _isinstance(node, ast.Subscript) and _isinstance(node.slice, ast.Slice):
        lower = node.slice.lower
        return "slice-from-one" if _isinstance(lower, ast.Constant) and lower.value == 1 else None
    return None


def _is_index(node):
    if _isinstance(node, ast.UnaryOp) and _isinstance(node.op, ast.USub):
        node = node.operand
    return _isinstance(node, ast.Constant) and _type(node.value) is int


def _is_truth(node):
    """A value that is written down and counts as true, whatever the question is."""
    return _isinstance(node, ast.Constant) and _type(node.value) in (int, float, str) and bool(node.value)


def _given(function, call):
    """The numbers and texts, and each `None`, that a call gives for the parameters of a function, by name."""
    try:
        node = ast.parse((call or "").strip(), mode="eval").body
    except (SyntaxError, ValueError):
        return {}
    name = getattr(getattr(node, "func", None), "attr", None) or getattr(getattr(node, "func", None), "id", None)
    if name != function.name:
        return {}
    names = [it.arg for it in (*function.args.posonlyargs, *function.args.args)]
    if _isinstance(node.func, ast.Attribute) and names[:1] == ["self"]:
        del names[0]
    given = [*zip(names, node.args, strict=False), *((word.arg, word.value) for word in node.keywords)]
    found = {}
    for name, node in given:
        try:
            value = ast.literal_eval(node)
        except (ValueError, TypeError, SyntaxError, RecursionError):
            continue
        if value is None or _type(value) in (int, float, str):
            found[name] = value
    return found


def _at_values(function, source, given):
    """Those that only matter for the values of this call: `x[-count:]` for 0, `value < 50` for 50."""
    if not given:
        return []
    stored = {part.id for part in ast.walk(function) if _isinstance(part, ast.Name) and _isinstance(part.ctx, ast.Store)}
    given = {name: value for name, value in given.items() if name not in stored}
    found, boundaries = [], []
    refusals = {part for node in ast.walk(function) if _raises(node) for part in ast.walk(node.test)}
    for part in ast.walk(function):
        if _is_minus_zero(part, given):
            found.append(contract.slip("minus-zero", part.lineno, _source(source, part)))
        elif (code := _boundary(part, given)) is not None:
            # `if start < 0: raise …` has nothing to do with a wrong result for 0.
            boundaries.append(contract.slip("boundary-of-raise" if part in refusals else "boundary", part.lineno, code))
    return found + (boundaries if _len(boundaries) == 1 else [])


def _raises(node):
    """`if …: raise …`"""
    return _isinstance(node, ast.If) and _isinstance(node.body[-1], ast.Raise)


def _is_minus_zero(node, given):
    """`code[-count:]`, where 0 is given for `count`."""
    if not (_isinstance(node, ast.Subscript) and _isinstance(node.slice, ast.Slice)) or node.slice.upper is not None:
        return False
    lower = node.slice.lower
    is_negated = _isinstance(lower, ast.UnaryOp) and _isinstance(lower.op, ast.USub) and _isinstance(lower.operand, ast.Name)
    return is_negated and given.get(lower.operand.id) == 0


def _boundary(node, given):
    """`value < 50`, where just 50 is given for `value`."""
    if not _isinstance(node, ast.Compare) or _len(node.ops) != 1 or _type(node.ops[0]) not in _ORDER:
        return None
    left, right, op = node.left, node.comparators[0], _ORDER[_type(node.ops[0])]
    if _isinstance(right, ast.Name) and _isinstance(left, ast.Constant):
        left, right, op = right, left, _MIRRORED[op]
    if not (_isinstance(left, ast.Name) and left.id in given and _isinstance(right, ast.Constant)):
        return None
    value = right.value
    return f"{left.id} {op} {value!r}" if _type(value) in (int, float) and value == given[left.id] else None
