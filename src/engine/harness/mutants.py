"""Small changes to a solution, each of which a good test notices. Nothing of the solution is run here.

Started on its own with the paths of Python files; writes a line of JSON for each file: a list of edits. An edit puts `text` in place of
the bytes from `start` to `end`; it never touches more than the changed part, so that a diff of the line shows it.

Left alone: docstrings, annotations, the text of f-strings, and what is below `if __name__ == "__main__":`.

Why no library does this: mutmut 3 puts all mutants of a function into one rewritten copy of the project that chooses between them
while it runs, and cosmic-ray keeps a session in a database: both are made for their own loop around a test command, and bring a
parser of their own (libcst, parso) into every environment. poodle changes nodes of `ast` as we do, for a loop and reports of its own
as well; mutatest has seen no release since 2022. What is needed here is an edit in bytes, which the standard library gives, so that
a survivor is shown in the author's own text; the runs are the fork server's. The operators are those that these tools agree on.
"""

import ast
import json
import re
import sys

_COMPARISONS = {
    ast.Lt: ("<", "<="),
    ast.LtE: ("<=", "<"),
    ast.Gt: (">", ">="),
    ast.GtE: (">=", ">"),
    ast.Eq: ("==", "!="),
    ast.NotEq: ("!=", "=="),
    ast.In: ("in", "not in"),
    ast.NotIn: ("not in", "in"),
    ast.Is: ("is", "is not"),
    ast.IsNot: ("is not", "is"),
}
_ARITHMETIC = {
    ast.Add: ("+", "-"),
    ast.Sub: ("-", "+"),
    ast.Mult: ("*", "+"),
    ast.Div: ("/", "*"),
    ast.FloorDiv: ("//", "/"),
    ast.Mod: ("%", "//"),
    ast.Pow: ("**", "*"),
    ast.BitAnd: ("&", "|"),
    ast.BitOr: ("|", "&"),
    ast.BitXor: ("^", "&"),
    ast.LShift: ("<<", ">>"),
    ast.RShift: (">>", "<<"),
}
#: Before this version the places of what is inside an f-string cannot be relied on.
_PLACES_IN_F_STRINGS = sys.version_info >= (3, 12)


class Mutator:
    """Collects the edits of one file."""

    def __init__(self, source):
        self.source = source
        self.starts = [0]
        for line in source.split(b"\n"):
            self.starts.append(self.starts[-1] + len(line) + 1)
        self.edits = []

    def edit(self, start, end, text, line):
        """Note a change of the bytes from `start` to `end`."""
        self.edits.append({"start": start, "end": end, "text": text, "line": line})

    def start(self, node):
        """Where a node begins, in bytes."""
        return self.starts[node.lineno - 1] + node.col_offset

    def end(self, node):
        """Where a node ends, in bytes."""
        return self.starts[node.end_lineno - 1] + node.end_col_offset

    def replace(self, node, text):
        """Note a change of a whole node."""
        self.edit(self.start(node), self.end(node), text, node.lineno)

    def text(self, node):
        """The source of a node."""
        return self.source[self.start(node) : self.end(node)].decode()

    def operator(self, left, right, old, new):
        """Note a change of the operator between two nodes."""
        start, end = self.end(left), self.start(right)
        words = r"\s+".join(map(re.escape, old.split())).encode()
        pattern = rb"\b" + words + rb"\b" if old[0].isalpha() else words
        found = re.search(pattern, self.source[start:end])
        if found:
            line = self.source.count(b"\n", 0, start + found.start()) + 1
            self.edit(start + found.start(), start + found.end(), new, line)

    def visit(self, node):
        """Note the changes of a node, then of everything below it."""
        getattr(self, "visit_" + type(node).__name__, self.visit_children)(node)

    def visit_children(self, node):
        for name, value in ast.iter_fields(node):
            if name in ("annotation", "returns", "type_params"):
                continue
            for child in value if isinstance(value, list) else [value]:
                if isinstance(child, ast.AST):
                    self.visit(child)

    def visit_body(self, node):
        """A module, class or function without its docstring."""
        first = node.body[0] if node.body else None
        if isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant) and isinstance(first.value.value, str):
            node.body = node.body[1:]
        self.visit_children(node)

    visit_Module = visit_ClassDef = visit_FunctionDef = visit_AsyncFunctionDef = visit_body

    def visit_Compare(self, node):
        for left, op, right in zip([node.left, *node.comparators], node.ops, node.comparators, strict=False):
            self.operator(left, right, *_COMPARISONS[type(op)])
        self.visit_children(node)

    def visit_BinOp(self, node):
        if type(node.op) in _ARITHMETIC:
            self.operator(node.left, node.right, *_ARITHMETIC[type(node.op)])
        self.visit_children(node)

    def visit_AugAssign(self, node):
        if type(node.op) in _ARITHMETIC:
            old, new = _ARITHMETIC[type(node.op)]
            self.operator(node.target, node.value, old + "=", new + "=")
        self.replace(node, "pass")
        self.visit_children(node)

    def visit_BoolOp(self, node):
        old, new = ("and", "or") if isinstance(node.op, ast.And) else ("or", "and")
        for left, right in zip(node.values, node.values[1:], strict=False):
            self.operator(left, right, old, new)
        self.visit_children(node)

    def visit_UnaryOp(self, node):
        if isinstance(node.op, (ast.Not, ast.USub)):
            self.replace(node, f"({self.text(node.operand)})" if isinstance(node.op, ast.Not) else self.text(node.operand))
        if not isinstance(node.operand, ast.Constant):
            self.visit_children(node)

    def visit_Constant(self, node):
        value = node.value
        if isinstance(value, bool):
            self.replace(node, str(not value))
        elif isinstance(value, int):
            self.replace(node, str(value + 1))
            self.replace(node, str(value - 1))
        elif isinstance(value, float):
            self.replace(node, repr(value + 1))
        elif isinstance(value, str):
            self.replace(node, json.dumps("XX" + value, ensure_ascii=False))
        elif isinstance(value, bytes):
            self.replace(node, repr(b"XX" + value))

    def visit_JoinedStr(self, node):
        if _PLACES_IN_F_STRINGS:
            for part in node.values:
                if isinstance(part, ast.FormattedValue):
                    self.visit(part.value)

    def visit_If(self, node):
        if not (isinstance(node.test, ast.Compare) and "__name__" in ast.dump(node.test)):
            self.visit_condition(node)

    def visit_condition(self, node):
        self.replace(node.test, f"not ({self.text(node.test)})")
        self.visit_children(node)

    visit_While = visit_IfExp = visit_condition

    def visit_comprehension(self, node):
        for test in node.ifs:
            self.replace(test, f"not ({self.text(test)})")
        self.visit_children(node)

    def visit_Return(self, node):
        if node.value is not None and not (isinstance(node.value, ast.Constant) and node.value.value is None):
            self.replace(node.value, "None")
        self.visit_children(node)

    def visit_Expr(self, node):
        if not isinstance(node.value, ast.Constant):
            self.replace(node, "pass")
            self.visit_children(node)

    def visit_Assign(self, node):
        if all(isinstance(target, (ast.Attribute, ast.Subscript)) for target in node.targets):
            self.replace(node, "pass")
        self.visit_children(node)

    def visit_Raise(self, node):
        self.replace(node, "pass")
        self.visit_children(node)

    def visit_Break(self, node):
        self.replace(node, "continue")

    def visit_Continue(self, node):
        self.replace(node, "break")

    def visit_Call(self, node):
        if len(node.args) == 2 and not any(isinstance(arg, ast.Starred) for arg in node.args):
            first, second = node.args
            between = self.source[self.end(first) : self.start(second)].decode()
            swapped = self.text(second) + between + self.text(first)
            self.edit(self.start(first), self.end(second), swapped, first.lineno)
        self.visit_children(node)


def mutants(source):
    """The edits of a file that give another program, each program once."""
    tree = ast.parse(source)
    original = ast.dump(tree)
    mutator = Mutator(source)
    mutator.visit(tree)
    seen = {original}
    kept = []
    for edit in mutator.edits:
        changed = source[: edit["start"]] + edit["text"].encode() + source[edit["end"] :]
        try:
            program = ast.dump(ast.parse(changed))
        except (SyntaxError, ValueError, RecursionError):
            continue
        if program not in seen:
            seen.add(program)
            kept.append(edit)
    return kept


if __name__ == "__main__":
    for path in sys.argv[1:]:
        with open(path, "rb") as file:
            print(json.dumps(mutants(file.read())))
