"""What can be seen in a test file without running it: tests that prove nothing, however they come out.

Started on its own with the paths of test files; writes a line of JSON for each: a list of what was found, each with the word of its
rule, its line and what it is. A file that Python cannot read has none: the runs say what is wrong with it.
"""

import ast
import json
import sys

_FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
#: What makes an object that can be changed, beside displays and comprehensions.
_MAKERS = {"list", "dict", "set", "sorted", "bytearray", "deque", "defaultdict", "Counter"}
_DISPLAYS = (ast.List, ast.Dict, ast.Set, ast.ListComp, ast.DictComp, ast.SetComp)
#: Marks that keep a test from counting, with what makes them depend on something.
_MARKS = {"skip": None, "skipif": "condition", "xfail": "condition"}


class Lints:
    """Looks at one file."""

    def __init__(self, tree):
        self.found = []
        self.handed = _learners_names(tree)
        self.shared = {name for name, value in _assigned(tree.body) if _is_changeable(value)}
        self.scope(tree)

    def report(self, rule, node, message):
        self.found.append({"rule": rule, "line": node.lineno, "message": message})

    def scope(self, owner):
        """Look at a module or a class."""
        known = {}
        for node in owner.body:
            if isinstance(node, ast.Assign) and any(
                isinstance(name, ast.Name) and name.id == "pytestmark" for name in node.targets
            ):
                for mark in node.value.elts if isinstance(node.value, (ast.List, ast.Tuple)) else [node.value]:
                    self.mark(mark, "all tests below it")
            if not isinstance(node, (*_FUNCTIONS, ast.ClassDef)) or not node.name.startswith(("test", "Test")):
                continue
            if node.name in known:
                what = "class" if isinstance(node, ast.ClassDef) else "test"
                self.report(
                    "test-name-twice",
                    node,
                    f"a {what} `{node.name}` is in line {known[node.name]}, too, and this one takes its place: give each a name of its own",
                )
            known[node.name] = node.lineno
            for mark in node.decorator_list:
                self.mark(mark, f"`{node.name}`")
            if isinstance(node, ast.ClassDef):
                self.scope(node)
            elif node.name.startswith("test"):
                self.test(node)

    def mark(self, mark, what):
        """Whether a mark keeps a test from counting on any machine."""
        call = mark if isinstance(mark, ast.Call) else None
        name = ast.unparse(call.func if call else mark).rpartition(".")[2]
        if name not in _MARKS and name not in ("skipIf", "expectedFailure"):
            return
        conditions = [] if call is None or name == "skip" else call.args[:1]
        if call is not None:
            conditions += [word.value for word in call.keywords if word.arg == "condition"]
        if any(not isinstance(condition, ast.Constant) or not condition.value for condition in conditions):
            return
        verb = "is expected to fail" if name in ("xfail", "expectedFailure") else "is skipped"
        self.report("test-never-counts", mark, f"{what} {verb} on every machine, so it proves nothing: delete it, or say when")

    def test(self, function):
        """Look at what a test does."""
        own = _own_nodes(function)
        yields = any(isinstance(node, (ast.Yield, ast.YieldFrom)) for node in own)
        for node in own:
            if isinstance(node, ast.Return) and not yields and node.value is not None and _is_verdict(node.value):
                self.report(
                    "test-asserts-nothing",
                    node,
                    "the test returns what it should assert, and passes in any case: write `assert`",
                )
            elif isinstance(node, ast.Expr) and isinstance(node.value, (ast.Compare, ast.BoolOp)):
                self.report("test-asserts-nothing", node, "the test compares and does nothing with the answer: write `assert`")
        first = next((node for node in function.body if not _is_docstring(node)), None)
        if isinstance(first, ast.Expr) and isinstance(first.value, ast.Call):
            called = ast.unparse(first.value.func)
            if called in ("pytest.skip", "pytest.xfail", "self.skipTest", "skip", "xfail"):
                self.report(
                    "test-never-counts",
                    first,
                    f"`{function.name}` is skipped on every machine, so it proves nothing: delete it",
                )
        self.handed_out(function, own)

    def handed_out(self, function, own):
        """Whether the learner's function gets the very object of which, after the call, the wanted answer is made: it may have changed it."""
        changeable = self.shared | {name for name, value in _assigned(own) if _is_changeable(value)} | _parameters(function)
        results = {}
        for name, value in _assigned(own):
            results[name] = self.given(value, changeable)
        for node in own:
            if not isinstance(node, ast.Assert) or not isinstance(node.test, ast.Compare) or len(node.test.ops) != 1:
                continue
            if not isinstance(node.test.ops[0], ast.Eq):
                continue
            sides = node.test.left, node.test.comparators[0]
            for one, other in (sides, sides[::-1]):
                given = results.get(one.id, set()) if isinstance(one, ast.Name) else self.given(one, changeable)
                if isinstance(one, ast.Call) and one is not node.test.left:
                    continue  # what is wanted is known before the call
                hit = sorted({name.id for name in ast.walk(other) if isinstance(name, ast.Name)} & given)
                if hit:
                    self.report(
                        "test-wants-what-it-hands-over",
                        node,
                        f"the learner's function gets `{hit[0]}` itself and may change it before what is wanted is made of it: "
                        "make that before the call, hand over a copy, or write it out",
                    )

    def given(self, value, changeable):
        """The names of changeable objects that a call of the learner's is given as they are."""
        if not isinstance(value, ast.Call):
            return set()
        name = value.func.id if isinstance(value.func, ast.Name) else ast.unparse(value.func).partition(".")[0]
        if name not in self.handed:
            return set()
        given = [*value.args, *(word.value for word in value.keywords)]
        return {node.id for node in given if isinstance(node, ast.Name) and node.id in changeable}


def _learners_names(tree):
    """The names that come from no library: those of the learner's modules."""
    names = set()
    for node in tree.body:
        if isinstance(node, ast.ImportFrom) and node.module and not _is_library(node.module):
            names |= {alias.asname or alias.name for alias in node.names}
        elif isinstance(node, ast.Import):
            names |= {alias.asname or alias.name.partition(".")[0] for alias in node.names if not _is_library(alias.name)}
    return names


def _is_library(module):
    top = module.partition(".")[0]
    return top in sys.stdlib_module_names or top in ("pytest", "_pytest")


def _own_nodes(function):
    """What is in a function, but not in one inside it."""
    found, pending = [], list(function.body)
    while pending:
        node = pending.pop(0)
        found.append(node)
        if not isinstance(node, (*_FUNCTIONS, ast.ClassDef, ast.Lambda)):
            pending[:0] = ast.iter_child_nodes(node)
    return found


def _assigned(nodes):
    for node in nodes:
        if isinstance(node, ast.Assign):
            for target in node.targets:
                if isinstance(target, ast.Name):
                    yield target.id, node.value
                elif (
                    isinstance(target, ast.Tuple)
                    and isinstance(node.value, ast.Tuple)
                    and len(target.elts) == len(node.value.elts)
                ):
                    for name, value in zip(target.elts, node.value.elts, strict=True):
                        if isinstance(name, ast.Name):
                            yield name.id, value


def _is_changeable(value):
    if isinstance(value, ast.Call):
        return isinstance(value.func, ast.Name) and value.func.id in _MAKERS
    return isinstance(value, _DISPLAYS)


def _parameters(function):
    """The parameters that get a changeable object in some case of `parametrize`."""
    found = set()
    for mark in function.decorator_list:
        if not isinstance(mark, ast.Call) or not ast.unparse(mark.func).endswith("parametrize") or len(mark.args) < 2:
            continue
        names, cases = mark.args[:2]
        if isinstance(names, ast.Constant) and isinstance(names.value, str):
            names = [name.strip() for name in names.value.split(",")]
        elif isinstance(names, (ast.List, ast.Tuple)):
            names = [name.value for name in names.elts if isinstance(name, ast.Constant)]
        else:
            continue
        for case in cases.elts if isinstance(cases, (ast.List, ast.Tuple)) else []:
            values = case.elts if len(names) > 1 and isinstance(case, (ast.List, ast.Tuple)) else [case]
            found |= {name for name, value in zip(names, values, strict=False) if _is_changeable(value)}
    return found


def _is_verdict(value):
    """Whether a returned value looks like the answer to a question."""
    return isinstance(value, (ast.Compare, ast.BoolOp)) or (isinstance(value, ast.UnaryOp) and isinstance(value.op, ast.Not))


def _is_docstring(node):
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)


def lints(path):
    """What is found in a file, in the order of its lines."""
    try:
        with open(path, "rb") as file:
            tree = ast.parse(file.read())
    except (OSError, SyntaxError, ValueError, RecursionError):
        return []
    return sorted(Lints(tree).found, key=lambda one: one["line"])


if __name__ == "__main__":
    for path in sys.argv[1:]:
        print(json.dumps(lints(path)))
