"""Where a value comes from that an operation could not use: the `None` of an operand, the 0 of a divisor, a name without its value.

What the file says is enough, so the traceback of a program that has died is explained as an exception that was caught here: nothing of
the learner's is run. The values of names, where they are known, only decide which of them is meant.
"""

import ast
import re
import sys

_type, _len, _isinstance = type, len, isinstance

_FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
_SCOPES = (*_FUNCTIONS, ast.ClassDef, ast.Lambda)
_DIVISIONS = (ast.Div, ast.FloorDiv, ast.Mod)
#: Types of two operands in Python's words.
_OPERANDS = re.compile(r"(?:'(\w+)' and '(\w+)'|can only concatenate (\w+) \(not \"(\w+)\"\))")
_NO_ATTRIBUTE = re.compile(r"'(\w+)' object has no attribute '(\w+)'$")
#: So many names lead from one to the next.
_DEPTH = 3


class Place:
    """The line that was running: its file's tree, what of the line, the function; `known` are the values of its names, if they are."""

    def __init__(self, tree, line, where, function, known=None):
        self.tree, self.line, self.where, self.known = tree, line, where, known
        inner = [it for it in ast.walk(tree) if _isinstance(it, _FUNCTIONS) and it.name == function]
        inner = [it for it in inner if it.lineno <= line <= it.end_lineno]
        self.scope = inner[-1] if inner else tree

    def nodes(self):
        """The expressions that were running; those of the line where Python does not say which."""
        if self.where is not None:
            return [it for it in ast.walk(self.tree) if at(it, self.where)]
        return [it for it in ast.walk(self.tree) if getattr(it, "lineno", 0) == getattr(it, "end_lineno", 0) == self.line]

    def parameters(self):
        """The names of the function's parameters."""
        arguments = getattr(self.scope, "args", None)
        return {it.arg for it in ast.walk(arguments) if _isinstance(it, ast.arg)} if arguments is not None else set()

    def bindings(self, name):
        """What gives a name its value in the function, or else in the file: statements, in the order of their lines."""
        return _bindings(self.scope, name) or (_bindings(self.tree, name) if name not in self.parameters() else [])


def at(node, where):
    """Whether an expression is the one that was running, or the call of it."""
    place = tuple(getattr(node, name, None) for name in ("lineno", "end_lineno", "col_offset", "end_col_offset"))
    return place == tuple(where)


def of(place, kind, message):
    """Return the facts about an exception, by name: `kind` is the name of its class."""
    if kind in ("TypeError", "AttributeError") and "NoneType" in message:
        return _none(place, message)
    if kind == "ZeroDivisionError":
        return _zero(place)
    if kind in ("UnboundLocalError", "NameError"):
        name = message.partition("'")[2].partition("'")[0]
        return _without_value(place, name) | (_home(place, name) if kind == "NameError" else {})
    if kind == "AttributeError" and (found := _NO_ATTRIBUTE.match(message)) is not None:
        owners = [it.value for it in place.nodes() if _isinstance(it, ast.Attribute) and it.attr == found[2]]
        if found[1] in ("int", "float") and hasattr(str, found[2]) and owners and _isinstance(owners[0], (ast.Name, ast.Call)):
            return {"of_text": ast.unparse(owners[0])[:60]}
    return {}


# The value of a name.


def _bindings(scope, name):
    found, pending = [], [*ast.iter_child_nodes(scope)]
    while pending:
        node = pending.pop(0)
        if (_isinstance(node, ast.stmt) and name in _bound(node)) or (
            _isinstance(node, ast.ExceptHandler) and node.name == name
        ):
            found.append(node)
        if not _isinstance(node, _SCOPES):
            pending += ast.iter_child_nodes(node)
    return sorted(found, key=lambda node: node.lineno)


def _bound(statement):
    """The names that a statement itself gives a value."""
    targets = [getattr(statement, "target", None), *getattr(statement, "targets", ())]
    targets += [item.optional_vars for item in getattr(statement, "items", ())]
    if _isinstance(statement, (*_FUNCTIONS, ast.ClassDef)):
        return {statement.name}
    if _isinstance(statement, (ast.Import, ast.ImportFrom)):
        return {(it.asname or it.name).partition(".")[0] for it in statement.names}
    if _isinstance(statement, ast.AnnAssign) and statement.value is None:
        return set()
    if _isinstance(statement, ast.Delete):
        return set()
    named = [it for target in targets if target is not None for it in ast.walk(target)]
    named += [it.target for it in ast.walk(statement) if _isinstance(it, ast.NamedExpr) and it.lineno == statement.lineno]
    return {it.id for it in named if _isinstance(it, ast.Name) and _isinstance(it.ctx, ast.Store)}


def _plain(statement, name):
    """The value in `name = value`, also in `name, other = value, 0`; None for another statement."""
    for target in statement.targets if _isinstance(statement, ast.Assign) else ():
        if _isinstance(target, ast.Name) and target.id == name:
            return statement.value
        if not _isinstance(target, ast.Tuple) or not _isinstance(statement.value, ast.Tuple):
            continue
        if _len(target.elts) == _len(statement.value.elts):
            for part, value in zip(target.elts, statement.value.elts, strict=True):
                if _isinstance(part, ast.Name) and part.id == name:
                    return value
    return None


# `None` where something else is needed.


def _none(place, message):
    for operand in _operands(place, message):
        found = _origin_of_none(place, operand, 0)
        if found is not None:
            return {"none": ast.unparse(operand)[:80], **found}
    return {}


def _operands(place, message):
    """What an operation works on; of two those that are `None`, by what Python says of them."""
    found = _OPERANDS.search(message)
    kinds = [kind for kind in found.groups() if kind is not None] if found is not None else []
    operands = []
    for node in place.nodes():
        if _isinstance(node, ast.BinOp):
            pair = [node.left, node.right]
        elif _isinstance(node, ast.AugAssign):
            pair = [node.target, node.value]
        elif _isinstance(node, ast.Compare):
            pair = [node.left, *node.comparators]
        elif _isinstance(node, ast.UnaryOp):
            pair = [node.operand]
        elif _isinstance(node, (ast.Subscript, ast.Attribute, ast.Starred)):
            pair = [node.value]
        elif _isinstance(node, ast.Call):
            pair = [node.func] if "callable" in message else [*node.args]
        elif "iterable" in message or "unpack" in message:
            pair = [node] if _isinstance(node, ast.expr) else [getattr(node, "iter", None) or getattr(node, "value", None)]
        else:
            continue
        if _len(kinds) == _len(pair) == 2:
            pair = [part for part, kind in zip(pair, kinds, strict=True) if kind == "NoneType"]
        operands += pair
    if "unpack" in message:
        lines = [it for it in ast.walk(place.tree) if _isinstance(it, (ast.Assign, ast.For)) and it.lineno == place.line]
        operands += [it.value if _isinstance(it, ast.Assign) else it.iter for it in lines]
    return [it for it in operands if _isinstance(it, (ast.Name, ast.Call, ast.Attribute))]


def _origin_of_none(place, node, depth):
    if _isinstance(node, ast.Call):
        return _call_of_none(place, node)
    if _isinstance(node, ast.Attribute):
        return _attribute_of_none(place, node)
    if not _isinstance(node, ast.Name) or depth > _DEPTH:
        return None
    name = node.id
    if place.known is not None and (name not in place.known or place.known[name] is not None):
        return None
    bindings = place.bindings(name)
    if not bindings:
        return _parameter_of_none(place, name) if name in place.parameters() else None
    values = [(it, _plain(it, name)) for it in bindings if it.lineno <= place.line]
    values = [(it, value) for it, value in values if value is not None]
    if not values:
        loops = [it for it in bindings if _isinstance(it, ast.For) and it.lineno < place.line]
        is_item = _len(loops) == _len(bindings) == 1 and _isinstance(loops[0].target, ast.Name)
        items = ast.unparse(loops[0].iter)[:60] if is_item else None
        return {"none_kind": "item", "none_line": str(loops[0].lineno), "none_code": items} if is_item else None
    last, value = values[-1]
    written = [it for it, value in values if _isinstance(value, ast.Constant) and value.value is None]
    where = {"none_line": str(last.lineno), "none_code": _written(last)[:120]}
    if last in written or (written and _len(bindings) > 1 and not _isinstance(value, ast.Call)):
        return {"none_kind": "written", "none_line": str(written[-1].lineno), "none_code": _written(written[-1])}
    found = _origin_of_none(place, value, depth + 1) if _isinstance(value, (ast.Call, ast.Name)) else None
    return where | found if found is not None and found["none_kind"] != "parameter" else None


def _parameter_of_none(place, name):
    """Of a parameter that pytest fills, the fixture in the same file is what gives `None`."""
    fixtures = [it for it in ast.walk(place.tree) if _isinstance(it, _FUNCTIONS) and it.name == name and _is_fixture(it)]
    return _function_of_none(fixtures[0]) if _len(fixtures) == 1 else {"none_kind": "parameter"}


def _is_fixture(function):
    names = [ast.unparse(getattr(it, "func", it)).rpartition(".")[2] for it in function.decorator_list]
    return "fixture" in names


def _written(statement):
    """A statement as people write it: `a, b = None, 0` without the brackets that `ast` adds."""
    if _isinstance(statement, ast.Assign) and _isinstance(statement.value, ast.Tuple):
        targets = " = ".join([", ".join(map(ast.unparse, getattr(it, "elts", [it]))) for it in statement.targets])
        return f"{targets} = {', '.join(map(ast.unparse, statement.value.elts))}"
    return ast.unparse(statement)


def _attribute_of_none(place, node):
    """The line that has made an attribute of an object `None`, when it is the only one that does."""
    is_of_self = _isinstance(node.value, ast.Name) and node.value.id == "self"
    stores = [it for it in ast.walk(place.tree) if _isinstance(it, ast.Assign) and is_of_self]
    stores = [it for it in stores if ast.unparse(it.targets[0]) == ast.unparse(node)]
    written = [it for it in stores if _isinstance(it.value, ast.Constant) and it.value.value is None]
    if _len(written) != 1:
        return None
    return {"none_kind": "written", "none_line": str(written[0].lineno), "none_code": ast.unparse(written[0])}


def _call_of_none(place, call):
    """What in the learner's file, or of Python's, gives `None` when it is called."""
    if _isinstance(call.func, ast.Name):
        functions = [it for it in ast.walk(place.tree) if _isinstance(it, _FUNCTIONS) and it.name == call.func.id]
        if _len(functions) == 1:
            return _function_of_none(functions[0])
    return {"none_kind": "call", "none_call": ast.unparse(call)[:120]}


def _function_of_none(function):
    inner = [it for it in ast.walk(function) if _isinstance(it, _SCOPES) and it is not function]
    hidden = {id(part) for it in inner for part in ast.walk(it)}
    own = [it for it in ast.walk(function) if id(it) not in hidden]
    if any(_isinstance(it, (ast.Yield, ast.YieldFrom)) for it in own):
        return None
    returns = [it for it in own if _isinstance(it, ast.Return)]
    gives = [it for it in returns if it.value is not None and getattr(it.value, "value", it) is not None]
    prints = any(_isinstance(it, ast.Call) and getattr(it.func, "id", None) == "print" for it in own)
    facts = {"none_function": function.name, "none_def": str(function.lineno), "none_prints": "yes" if prints else ""}
    if not gives:
        return {"none_kind": "no-return", **facts}
    is_last = _isinstance(function.body[-1], ast.Return)
    return {"none_kind": "some-return", **facts} if not is_last or _len(gives) < _len(returns) else None


# A divisor that is 0.


def _zero(place):
    for node in place.nodes():
        if not _isinstance(node, (ast.BinOp, ast.AugAssign)) or not _isinstance(node.op, _DIVISIONS):
            continue
        divisor = node.right if _isinstance(node, ast.BinOp) else node.value
        if not _isinstance(divisor, ast.Name):
            continue
        name = divisor.id
        bindings = [it for it in place.bindings(name) if it.lineno <= place.line]
        values = [(it, _plain(it, name)) for it in bindings]
        others = [it for it, value in values if value is None]
        values = [(it, value) for it, value in values if value is not None]
        if not values:
            continue
        counted = [it for it in others if _isinstance(it, ast.AugAssign)]
        zero = [it for it, value in values if _isinstance(value, ast.Constant) and value.value == 0]
        if zero and (counted or _len(values) > _len(zero)):
            grows = counted[0] if counted else next(it for it, _ in values if it not in zero)
            return {"zero": name, "zero_line": str(zero[-1].lineno), "zero_grows": str(grows.lineno)}
        asks = any(getattr(getattr(it, "func", None), "id", None) == "input" for _, value in values for it in ast.walk(value))
        if _len(values) == 1 and not others and not asks:
            return {"zero": name, "zero_line": str(values[0][0].lineno), "zero_code": ast.unparse(values[0][0])[:120]}
    return {}


# A name that has no value yet.


def _without_value(place, name):
    bindings = _bindings(place.scope, name)
    if not bindings:
        return {}
    facts = {"unbound": name}
    outside = _bindings(place.tree, name) if place.scope is not place.tree else []
    if outside and outside[0].lineno not in [it.lineno for it in bindings]:
        facts["outside"] = str(outside[0].lineno)
    before = [it for it in bindings if it.lineno < place.line]
    if not before:
        here = bindings[0].lineno == place.line
        return facts | {"unbound_line": str(bindings[0].lineno), "unbound_block": "itself" if here else _later(bindings[0])}
    last = before[-1]
    block = _block_without(place, last)
    if block is None:
        return {}
    kind, line = block
    lines = ", ".join(sorted({str(it.lineno) for it in before}, key=int))
    return facts | {"unbound_line": str(last.lineno), "unbound_block": kind, "unbound_in": str(line), "unbound_lines": lines}


def _later(binding):
    return "later-def" if _isinstance(binding, (*_FUNCTIONS, ast.ClassDef)) else "later"


def _block_without(place, binding):
    """The kind and the line of the innermost block that holds a statement and not the line that was running."""
    if _isinstance(binding, ast.ExceptHandler):
        return "as", binding.lineno
    found, node = None, place.scope
    while node is not binding:
        step = next(((name, part) for name, part in _parts(node) if any(it is binding for it in ast.walk(part))), None)
        if step is None:
            return None
        field, part = step
        siblings = getattr(node, field)
        inside = any(it.lineno <= place.line <= it.end_lineno for it in siblings if hasattr(it, "lineno"))
        if not inside and not _isinstance(node, (*_FUNCTIONS, ast.Module)):
            found = _kind_of_block(node, field)
        node = part
    if found is None and _isinstance(binding, (ast.For, ast.AsyncFor)):
        return "loop-name", binding.lineno
    return found


def _parts(node):
    """The statements, handlers and cases in a node, with the name of the list that they are in."""
    for name in ("body", "orelse", "handlers", "finalbody", "cases"):
        parts = getattr(node, name, ())
        yield from ((name, part) for part in (parts if _type(parts) is list else ()))


def _kind_of_block(node, field):
    if _isinstance(node, ast.ExceptHandler):
        return "except", node.lineno
    if _type(node).__name__ == "match_case":
        return "case", node.pattern.lineno
    word = _type(node).__name__.lower().removeprefix("async").removesuffix("star")
    return (word if field == "body" else "except" if field == "handlers" else f"{word}-else"), node.lineno


def _home(place, name):
    """Whether a module that the file imports has the name, and whether the file has it as a text."""
    facts = {}
    for node in ast.walk(place.tree):
        is_round = _isinstance(node, ast.ClassDef) and node.lineno <= place.line <= node.end_lineno
        if is_round and "self" in place.parameters() and name in [getattr(it, "name", None) for it in node.body]:
            facts["in_class"] = node.name
        if _isinstance(node, ast.Import):
            for it in node.names:
                module = sys.modules.get(it.name) if it.name.partition(".")[0] in sys.stdlib_module_names else None
                if callable(getattr(module, name, None)):
                    facts["in_module"] = it.asname or it.name
        elif _isinstance(node, ast.Constant) and node.value == name:
            facts["as_text"] = "yes"
        elif _isinstance(node, ast.Attribute) and getattr(node.value, "id", None) == name and name in sys.stdlib_module_names:
            facts["own_module"] = "yes"
    return facts


# `except KeyError or ValueError:`


def except_with_or(tree, line, kind):
    """The `except` round a line that names the exception, and does not catch it: `or` gives one of several, and the others are lost."""
    for node in ast.walk(tree):
        if not _isinstance(node, ast.Try) or not node.body[0].lineno <= line <= node.body[-1].end_lineno:
            continue
        for handler in node.handlers:
            choice = handler.type
            if not _isinstance(choice, ast.BoolOp) or not all(_isinstance(it, ast.Name) for it in choice.values):
                continue
            names = [it.id for it in choice.values]
            kept = names[0] if _isinstance(choice.op, ast.Or) else names[-1]
            if kind in names and kind != kept:
                return {
                    "except_or": ast.unparse(choice),
                    "except_line": str(handler.lineno),
                    "except_kept": kept,
                    "except_names": ", ".join(names),
                }
    return {}
