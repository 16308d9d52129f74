"""What a test file says itself, read before there is an attempt that could change it: its tests, its skips, the classes it knows.

Only what is certain is demanded later: a test below `if` may be there or not, and parameters that are computed may be any number.
"""

import ast
import sys

_type, _len = type, len
_modules = sys.modules


class Names:
    """The classes that a test file knows; those of the attempt only by names that begin with a capital, as classes do."""

    def __init__(self, tree):
        #: Every word of the file.
        self.words = set()
        #: Classes that the file makes itself.
        self.made = set()
        #: Pairs of module and name in `from module import name`.
        self.imported = set()
        self.learner_modules = set()
        for node in ast.walk(tree):
            if isinstance(node, ast.Name):
                self.words.add(node.id)
            elif isinstance(node, ast.Attribute):
                self.words.add(node.attr)
            elif isinstance(node, ast.ClassDef):
                self.made.add(node.name)
            elif isinstance(node, (ast.Import, ast.ImportFrom)):
                for alias in node.names:
                    self.words.update((alias.name.rpartition(".")[2], alias.asname or ""))
                    if isinstance(node, ast.ImportFrom) and not node.level:
                        self.imported.add((node.module, alias.name))
        #: The module's name, and the ids of all code in it, once it is compiled.
        self.module = None
        self.codes = set()

    def knows(self, cls, method, of_attempt=True):
        """Whether the test file makes the class, of which this is a method, or calls it by its name."""
        code = getattr(method, "__code__", None)
        if code is not None and id(code) in self.codes:
            return True
        own = getattr(_modules.get(self.module), "__dict__", {})
        return any(own.get(name) is cls for name in self.made) or any(found is cls for found in self._named(of_attempt))

    def says(self, cls):
        """Whether the test file has the name of a class in it, or that of its one instance: `ANY` is of the class `_ANY`."""
        return cls.__name__ in self.words or cls.__name__.lstrip("_") in self.words

    def _named(self, of_attempt):
        for module, name in self.imported:
            is_learners = module in self.learner_modules
            if not is_learners or (of_attempt and _is_like_a_class(name)):
                yield getattr(_modules.get(module), "__dict__", {}).get(name)
        if of_attempt:
            for module in self.learner_modules:
                found = getattr(_modules.get(module), "__dict__", {})
                for name in self.words:
                    if _is_like_a_class(name):
                        yield found.get(name)


def _is_like_a_class(name):
    return name.lstrip("_")[:1].isupper()


class Test:
    """A test as it is declared."""

    __slots__ = ("excuses", "least", "line", "name", "owner", "values")

    def __init__(self, owner, name, line, excuses, least, values):
        #: The class that it is in, or None.
        self.owner = owner
        self.name = name
        #: Where its code begins; None where a decorator may put other code in its place.
        self.line = line
        #: The marks that the file itself may give it: `skip`, `xfail`.
        self.excuses = excuses
        #: It is run so many times at least, once for each of its parameters.
        self.least = least
        #: Names of parameters -> the list of their values, where those are literals.
        self.values = values

    def has_values(self, callspec):
        """Whether a run of the test has parameters that it may have."""
        for names, allowed in self.values.items():
            split = [name.strip() for name in names.split(",")] if _type(names) is str else [*names]
            if callspec is None or not {*split} <= callspec.params.keys():
                return callspec is None  # handed to a fixture
            given = [callspec.params[name] for name in split]
            if not any(_is_same(given, [*one] if _len(split) > 1 else [one]) for one in allowed):
                return False
        return True


class Declared:
    """The tests of one file."""

    def __init__(self, tree):
        self.tests = []
        #: Names at the top of the file -> what they are assigned, where that happens once.
        self._assigned = _assigned(tree)
        self.words = _words(tree)
        #: Modules that the file imports.
        self.modules = {name for node in ast.walk(tree) for name in _imported(node)}
        #: Names that the file puts something else in the place of: by assignment, or in a text such as `"builtins.input"`.
        self.replaced = {name for node in ast.walk(tree) if (name := _replaced(node))}
        marks = self._excuses([value for name, value in self._assigned.items() if name == "pytestmark"])
        for node in tree.body:
            if _is_test(node):
                self._add(None, node, marks)
            elif isinstance(node, ast.ClassDef) and _is_collected(node):
                own = marks | self._excuses(node.decorator_list) | self._excuses(_marks_of_class(node))
                for part in node.body:
                    if _is_test(part):
                        self._add(node.name, part, own)

    def mentions(self, excuse):
        """Whether the file has any word about it: then a fixture or the test itself may call for it.

        The vocabulary of checks skips where a program is not installed.
        """
        if excuse == "skip" and any(name.partition(".")[0] == "pythlings_checks" for name in self.modules):
            return True
        wanted = ("skip",) if excuse == "skip" else ("xfail", "expectedfailure")
        return any(part in word.lower() for word in self.words for part in wanted)

    def demanded(self):
        """The tests that there have to be."""
        return () if self.words & {"__test__", "pytest_generate_tests", "load_tests"} else self.tests

    def find(self, owner, name):
        """The test with that name, if it is declared."""
        return next((test for test in self.tests if test.name == name and test.owner == owner), None)

    def _add(self, owner, node, marks):
        if self.find(owner, node.name) is not None:
            self.tests.remove(self.find(owner, node.name))  # the later one hides the earlier one
        least, values = self._parameters(node)
        own = marks | self._excuses(node.decorator_list)
        self.tests.append(Test(owner, node.name, first_line(node) if _is_bare(node) else None, own, least, values))

    def _excuses(self, expressions):
        """The excuses in some decorators or values of `pytestmark`; those in a name of the file's count as well."""
        found, waiting, seen = set(), [*expressions], set()
        while waiting:
            for word in _words(waiting.pop()):
                found |= {excuse for excuse in ("skip", "xfail") if excuse in word.lower()}
                if "expectedfailure" in word.lower():
                    found.add("xfail")
                if word in self._assigned and word not in seen:
                    seen.add(word)
                    waiting.append(self._assigned[word])
        return found

    def _parameters(self, node):
        least, values = 1, {}
        for decorator in node.decorator_list:
            if not (isinstance(decorator, ast.Call) and ast.unparse(decorator.func).endswith("mark.parametrize")):
                continue
            arguments = dict(zip(("argnames", "argvalues"), decorator.args, strict=False))
            arguments |= {keyword.arg: keyword.value for keyword in decorator.keywords}
            listed = arguments.get("argvalues")
            if isinstance(listed, ast.Name):
                listed = self._assigned.get(listed.id)
            if not isinstance(listed, (ast.List, ast.Tuple)) or any(isinstance(part, ast.Starred) for part in listed.elts):
                continue
            least *= _len(listed.elts)
            try:
                names = ast.literal_eval(arguments["argnames"])
                listed = ast.literal_eval(listed)
                if "indirect" not in arguments and not _has_sets(listed):
                    values[tuple(names) if isinstance(names, list) else names] = listed
            except (KeyError, ValueError, TypeError):
                pass
        return least, values


def _has_sets(value):
    """The text of a set is in no order."""
    if isinstance(value, dict):
        return any(_has_sets(part) for pair in value.items() for part in pair)
    return isinstance(value, set) or (isinstance(value, (list, tuple)) and any(map(_has_sets, value)))


def _is_same(given, declared):
    """Literals: one that is written in the file has the same text as what became of it."""
    return repr(given) == repr(declared)


def _imported(node):
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    return [node.module] if isinstance(node, ast.ImportFrom) and not node.level else []


def _replaced(node):
    if isinstance(node, ast.Attribute) and not isinstance(node.ctx, ast.Load):
        return node.attr
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value.rpartition(".")[2]
    return None


def first_line(function):
    """Where the code of a function begins, as its code object has it."""
    return min([function.lineno, *(decorator.lineno for decorator in function.decorator_list)])


def _is_bare(function):
    """Whether a function is decorated by nothing but marks."""
    return all(".mark." in ast.unparse(decorator) for decorator in function.decorator_list)


def _is_test(node):
    is_function = isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)) and node.name.startswith("test")
    # A fixture may be called so.
    return is_function and not any("fixture" in word for decorator in node.decorator_list for word in _words(decorator))


def _is_collected(node):
    """Whether pytest takes a class for one with tests, as far as the file shows it."""
    if any(isinstance(part, ast.FunctionDef) and part.name in ("__init__", "__new__") for part in node.body):
        return False
    return node.name.startswith("Test") or any(ast.unparse(base).endswith("TestCase") for base in node.bases)


def _marks_of_class(node):
    return [
        part.value
        for part in node.body
        if isinstance(part, ast.Assign) and any(isinstance(name, ast.Name) and name.id == "pytestmark" for name in part.targets)
    ]


def _assigned(tree):
    found, twice = {}, set()
    for node in ast.walk(tree):
        targets = (
            node.targets
            if isinstance(node, ast.Assign)
            else [node.target]
            if isinstance(node, (ast.AnnAssign, ast.AugAssign))
            else []
        )
        for target in targets:
            if isinstance(target, ast.Name):
                twice |= {target.id} & found.keys()
                found[target.id] = node.value
    top = {name.id for node in tree.body if isinstance(node, ast.Assign) for name in node.targets if isinstance(name, ast.Name)}
    return {name: value for name, value in found.items() if name in top and name not in twice and value is not None}


def _words(tree):
    words = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Name):
            words.add(node.id)
        elif isinstance(node, ast.Attribute):
            words.add(node.attr)
        elif isinstance(node, ast.alias):
            words.add(node.name)
    return words
