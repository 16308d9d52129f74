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
#: What a program has to contain, so that it is worth being read.
_WORTH = re.compile(rb"=\+|\bor\b|\^|[^/]/[^/]")
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
            found += _in(node, source)
            found += _at_values(node, source, _given(node, call))
    return found[:_MOST]


def in_program(data):
    """Return those in a program, from its bytes, which can be compiled."""
    if _WORTH.search(data) is None:
        return []
    try:
        source = data.decode("utf-8-sig")
        return _in(ast.parse(source), source)[:_MOST]
    except (SyntaxError, ValueError, RecursionError):
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
            code = _source(source, part)
            if kind != "plus-sign" or "=+" in code:
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
    if _isinstance(node, ast.BinOp) and _isinstance(node.op, ast.BitXor) and not has_bits:
        right = node.right
        if _isinstance(right, ast.Constant) and _type(right.value) is int and right.value in (2, 3):
            return "power"  # `side ^ 2`
    if _isinstance(node, ast.BinOp) and _isinstance(node.op, ast.Div):
        is_of_path = _isinstance(node.right, ast.JoinedStr) or _type(getattr(node.right, "value", None)) is str
        return None if is_of_path else "division"  # `cents / 100`
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
    """The numbers that a call gives for the parameters of a function, by name."""
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
    return {name: value for name, node in given if (value := _number(node)) is not None}


def _number(node):
    try:
        value = ast.literal_eval(node)
    except (ValueError, TypeError, SyntaxError, RecursionError):
        return None
    return value if _type(value) in (int, float) else None


def _at_values(function, source, given):
    """Those that only matter for the values of this call: `x[-count:]` for 0, `value < 50` for 50."""
    if not given:
        return []
    stored = {part.id for part in ast.walk(function) if _isinstance(part, ast.Name) and _isinstance(part.ctx, ast.Store)}
    given = {name: value for name, value in given.items() if name not in stored}
    found, boundaries = [], []
    for part in ast.walk(function):
        if _is_minus_zero(part, given):
            found.append(contract.slip("minus-zero", part.lineno, _source(source, part)))
        elif (code := _boundary(part, given)) is not None:
            boundaries.append(contract.slip("boundary", part.lineno, code))
    return found + (boundaries if _len(boundaries) == 1 else [])


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
