"""Objects of the learner's: their special methods, what was done with them and their classes, and how they are written."""

import pytest

OBJECTS = """
import contextlib


class Parcel:
    count = 0
    park = []

    def __init__(self, weight):
        self.weight = weight

    def __repr__(self):
        return "P"

    def __len__(self):
        return 1

    def __add__(self, other):
        return 3

    def __radd__(self, other):
        return 4

    def __neg__(self):
        return 5

    def __lt__(self, other):
        return False

    def __iter__(self):
        return iter([1])

    def __getitem__(self, index):
        return index

    def __eq__(self, other):
        return False

    def __hash__(self):
        return 7

    def __contains__(self, value):
        return False

    def __bool__(self):
        return False

    def __call__(self, value):
        return value

    def shown(self):
        return str(self)

    def load(self, more):
        self.weight += more

    @classmethod
    def new_day(cls):
        cls.count = 5


class Express(Parcel):
    pass


class Steps:
    def __iter__(self):
        return self

    def __next__(self):
        raise StopIteration


class Walk:
    def __iter__(self):
        return iter([])

    def __str__(self):
        print("walk")


class Seat:
    def __init__(self, row):
        self.row = row


class Calm:
    def __enter__(self):
        return self

    def __exit__(self, *error):
        return None


@contextlib.contextmanager
def forgiving(log):
    try:
        yield
    except KeyError:
        pass


class Lamp:
    def on(self):
        self.lit = True

    def twice(self):
        self.on(self)


TABLE = {"a": 1}


def build():
    return Parcel(1)


def best(items):
    found, most = None, 0
    for item in items:
        if item > most:
            found, most = item, item
    return found.name()
"""


@pytest.fixture
def found(problem, tmp_path):
    """Return the problem of a test of these objects."""
    (tmp_path / "own.py").write_text(OBJECTS)
    return problem


def shown_function(found):
    return next(line.strip() for line in found["excerpt"]["lines"] if line.strip().startswith("def ")).partition("(")[0][4:]


@pytest.mark.parametrize(
    ("source", "function"),
    [
        ("p = Parcel(1)\nassert repr(p) == 'x'", "__repr__"),
        ("assert str(Parcel(1)) == 'x'", "__repr__"),
        ("p = Express(2)\nassert repr(p) == 'x'", "__repr__"),
        ("assert list(Parcel(1)) == 3", "__iter__"),
        ("assert sum(Parcel(1)) == 3", "__iter__"),
        ("p = Parcel(1)\nassert [n for n in p] == [2]", "__iter__"),
        ("p = Parcel(1)\nassert [*p] == [2]", "__iter__"),
        ("assert list(Steps()) == [1]", "__next__"),
        ("steps = iter(Steps())\nassert next(Steps(), 2) == 1", "__next__"),
        ("p = Parcel(1)\nassert len(p) == 3", "__len__"),
        ("p = Parcel(1)\nassert p + p == 4", "__add__"),
        ("p = Parcel(1)\nassert 1 + p == 3", "__radd__"),
        ("p = Parcel(1)\nassert -p == 3", "__neg__"),
        ("p = Parcel(1)\nassert p[4] == 3", "__getitem__"),
        ("p = Parcel(1)\nassert p == 3", "__eq__"),
        ("p = Parcel(1)\nassert p < p", "__lt__"),
        ("p = Parcel(1)\nassert 3 in p", "__contains__"),
        ("p = Parcel(1)\nassert p", "__bool__"),
        ("p = Parcel(1)\nassert p(4) == 3", "__call__"),
        ("p = Parcel(1)\nassert hash(p) == 3", "__hash__"),
        ("assert f'{Parcel(1)}' == 'x'", "__repr__"),
        ("p = Parcel(1)\ntext = str(p)\nassert text.upper() == 'x'", "__repr__"),
        ("def helper(p):\n    return repr(p)\ndef test():\n    assert helper(Parcel(1)) == 3", "__repr__"),
        ("seen = []\nfor n in Steps():\n    seen.append(n)\nassert seen == [1]", "__next__"),
        ("for n in Parcel(1):\n    assert n == 2", "__iter__"),
        # What makes the object, or what was called on it, says more.
        ("assert build() == 3", "build"),
        ("p = Parcel(1)\nassert p.shown() == 3", "shown"),
        ("p = Parcel(1)\nassert p.weight == 3", "__init__"),
        ("p = Parcel(1)\np.load(3)\nassert p.weight == 3", "load"),
    ],
)
def test_the_special_method_that_ran_is_shown(found, source, function):
    assert shown_function(found(source)) == function


@pytest.mark.parametrize(
    ("source", "steps"),
    [
        ("p = Parcel(1)\nParcel.new_day()\nassert p.count == 3", ["p = Parcel(1)", "Parcel.new_day()"]),
        ("p = Parcel(1)\nParcel.count = 8\nassert p.count == 3", ["p = Parcel(1)", "Parcel.count = 8"]),
        ("own.Parcel.count += 3\nassert own.Parcel(1).count == 2", ["own.Parcel.count += 3"]),
        ("p = Parcel(1)\nParcel.new_day()\nassert Parcel.count == 3", ["p = Parcel(1)", "Parcel.new_day()"]),
        # A list of the class is there for all of its objects.
        (
            "a = Parcel(1)\nb = Parcel(2)\na.park.append(3)\nassert b.park == []",
            ["a = Parcel(1)", "b = Parcel(2)", "a.park.append(3)"],
        ),
        ("a = Seat(1)\nb = Seat(2)\na.row = 3\nassert b.row == 3", ["b = Seat(2)"]),
        (
            "p = Parcel(1)\nif p.weight == 2:\n    pytest.fail('no')\np.load(3)\nassert p.weight == 3",
            ["p = Parcel(1)", "p.load(3)"],
        ),
        ("p = Parcel(1)\nif True:\n    p.load(3)\n    assert p.weight == 3", ["p = Parcel(1)", "p.load(3)"]),
        ("p = Parcel(1)\nfor n in (1, 2):\n    p.load(n)\nassert p.weight == 3", []),
    ],
)
def test_what_was_done_with_an_object_and_its_class_comes_with_it(found, source, steps):
    assert found(source)["steps"] == steps


@pytest.mark.parametrize(
    ("source", "call", "steps"),
    [
        ("answer = own.TABLE.get('a')\nif answer != 2:\n    pytest.fail('words')", None, []),
        ("seats = [Seat(1), Seat(1)]\nif len({hash(s) for s in seats}) > 1:\n    pytest.fail('words')", None, []),
        ("if isinstance(build(), Parcel) and Seat.__name__ == 'Seat':\n    pytest.fail('words')", None, []),
        ("if sorted(build()) != 3:\n    pytest.fail('words')", "sorted(build())", []),
        ("if own.TABLE != 3:\n    pytest.fail('words')", "own.TABLE", []),
        ("p = Parcel(1)\np.load(2)\nif p.shown() != 3:\n    pytest.fail('words')", "p.shown()", ["p = Parcel(1)", "p.load(2)"]),
        # A call that was made once is told once.
        ("p = Parcel(1)\np.load(2)\nwrong = [1]\nif wrong:\n    pytest.fail('words')", "p.load(2)", ["p = Parcel(1)"]),
        (
            "p = Parcel(1)\np.load(2)\np.weight = 5\nwrong = [1]\nif wrong:\n    pytest.fail('words')",
            None,
            ["p = Parcel(1)", "p.load(2)", "p.weight = 5"],
        ),
    ],
)
def test_above_the_tests_words_there_is_only_what_the_learner_has_called(found, source, call, steps):
    told = found(source)
    assert (told["what"], told["call"], told["steps"]) == ({"kind": "told", "words": "words"}, call, steps)


@pytest.mark.parametrize(
    ("asserted", "subject", "call"),
    [
        ("isinstance(build(), Seat)", "tests-own", None),
        ("not isinstance(build(), Parcel)", "tests-own", None),
        ("len({hash(s) for s in [Seat(1), Seat(1)]}) == 1", "tests-own", None),
        ("own.TABLE.get('b')", "tests-own", None),
        ("own.TABLE.get('a') == 2", "call", "own.TABLE.get('a')"),
        ("build().weight == 2", "call", "build().weight"),
        ("build()", "call", "build()"),
    ],
)
def test_words_after_an_assertion_stay_alone_where_it_is_the_tests_own(found, asserted, subject, call):
    told = found(f"assert {asserted}, 'words'")
    assert (told["message"], told["subject"], told["call"]) == ("words", subject, call)


def test_an_object_is_written_without_its_address(found):
    def sides(source):
        what = found(source)["what"]
        return what["actual"]["repr"], what["expected"]["repr"]

    assert sides("assert Seat(1) == Seat(2)") == ("<Seat object: row=1>", "<Seat object: row=2>")
    assert sides("assert [Seat(1)] == []") == ("[<Seat object: row=1>]", "[]")
    assert sides("assert (Seat(1), 2) == ()") == ("(<Seat object: row=1>, 2)", "()")
    assert sides("assert {1: Seat(1)} == {}") == ("{1: <Seat object>}", "{}")
    assert sides("assert Seat(Seat(1)) == 1") == ("<Seat object: row=…>", "1")
    assert sides("assert Seat('x' * 99) == 1") == ("<Seat object>", "1")
    assert sides("assert Parcel(1).shown == 1")[0] == "<bound method Parcel.shown of P>"
    assert sides("assert build == 1")[0] == "<function build>"
    # What is in a text was put there by the learner.
    assert " at 0x" in sides("assert str(Seat(1)) == 'a'")[0]


def test_a_class_without_equality_is_named(found):
    def slips(source):
        return [(slip["name"], slip["code"]) for slip in found(source)["slips"]]

    for source in ("Seat(1) == Seat(1)", "[1, Seat(1)] == [1, Seat(1)]", "{'a': (Seat(1),)} == {'a': (Seat(1),)}"):
        assert slips(f"assert {source}") == [("no-eq", "Seat")]
    assert slips("assert Parcel(1) == Parcel(1)") == []
    assert slips("assert Seat(1) == 1") == []
    assert slips("assert [Seat(1)] == [2]") == []


def test_an_error_that_comes_out_of_the_learners_block_is_told_with_it(found):
    for source, block, function in (
        ("with forgiving([]):\n    raise IndexError()", "forgiving([])", "forgiving"),
        ("with Calm():\n    int('x')", "Calm()", "__exit__"),
        ("with Calm() as calm:\n    raise IndexError()", "Calm()", "__exit__"),
    ):
        told = found(source)
        assert (told["what"]["details"]["through"], told["call"]) == (block, block)
        assert shown_function(told) == function
    assert "through" not in found("with Calm():\n    best([1])")["what"]["details"]
    assert "through" not in found("with pytest.raises(ValueError):\n    raise IndexError()")["what"]["details"]


def test_what_was_added_to_an_exception_is_said_with_it(found):
    source = "try:\n    best([])\nexcept AttributeError as error:\n    error.add_note('>>> best([])')\n    raise"
    assert found(source)["message"] == ">>> best([])"
    assert found("best([])")["message"] is None


def test_facts_about_exceptions_that_classes_raise(found):
    def facts(source):
        return found(source)["what"]["details"]

    assert facts("assert next(Walk()) == 1")["no_next"] == "Walk"
    none = facts("best([])")
    assert (none["none_kind"], none["none_code"]) == ("written", "found, most = None, 0")
    fixture = "@pytest.fixture\ndef table():\n    return [1]\ndef test():\n    assert table[0] == 1"
    assert (facts(fixture)["fixture"], facts(fixture)["fixture_in"]) == ("table", "test")
    passed = facts("Lamp().twice()")
    assert (passed["passed_itself"], passed["passed_right"]) == ("self", "self.on()")
