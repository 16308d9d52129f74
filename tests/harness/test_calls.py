"""What the learner is shown of what a test looked at."""

import unittest

import pytest
from pythlings_harness import describe


@pytest.mark.parametrize(
    ("helper", "asserted", "call"),
    [
        ("def helper(x):\n    return same(x)", "helper(3) == 2", "same(3)"),
        ("def helper(x, y=4):\n    'Text.'\n    return same([x, y])", "helper(3) == 2", "same([3, 4])"),
        ("def helper(x, *, y=4):\n    return same(x + y)", "helper(3, y=5) == 2", "same(3 + 5)"),
        ("def inner(x):\n    return read(x)\ndef helper(x):\n    return inner(x)[0]", "helper('a b') == 2", "read('a b')[0]"),
        ("def helper(x):\n    return same(x)", "helper(same(1)) == 2", "same(same(1))"),
    ],
)
def test_a_helper_that_only_returns_is_told_by_what_it_returns(problem, helper, asserted, call):
    found = problem(f"{helper}\ndef test():\n    assert {asserted}")
    assert looked(found) == ("call", call)


def test_a_text_from_the_learners_source_has_its_line(problem):
    source = "import ast\ndef test():\n    tree = ast.parse(Path(own.__file__).read_text())\n    found = [ast.unparse(node) for node in ast.walk(tree) if isinstance(node, ast.Raise)]\n    assert found == []"
    found = problem(source)
    assert [(frame["file"], frame["source"].strip()) for frame in found["frames"]] == [
        ("own.py", 'raise ValueError(f"not {text}")')
    ]
    assert problem("assert ['raise'] == []")["frames"] == []


def test_a_short_file_of_the_tests_is_shown_with_a_call_that_names_it(problem, tmp_path_factory, monkeypatch):
    above = tmp_path_factory.mktemp("above")
    folder = above / "pytest" / "it0"
    folder.mkdir(parents=True)
    monkeypatch.setattr(describe, "_run_part", describe.run_part(str(tmp_path_factory.mktemp("work")), str(above)))
    source = (
        "def test(folder):\n    path = folder / 'diary.txt'\n    path.write_text('two words\\n')\n    assert same(path) == 3"
    )
    found = problem(source, folder)
    assert found["call"] == "same(Path('diary.txt'))"
    assert found["given"] == [{"path": "diary.txt", "text": "two words\n"}]


def looked(found):
    return found["subject"], found["call"]


@pytest.mark.parametrize(
    ("source", "call"),
    [
        ("assert same(1) == 2", "same(1)"),
        ("assert own.same(1) == 2", "own.same(1)"),
        ("name = 'Ada'\nassert same(name) == 2", "same('Ada')"),
        ("name = 'Ada'\nassert same(f'{name}!') == 2", "same('Ada!')"),
        ("names = ['Ada']\nassert same(names[0]) == 2", "same('Ada')"),
        ("names = ['Ada']\nassert same(names + ['Bo']) == 2", "same(['Ada', 'Bo'])"),
        ("assert same(60 * 5) == 2", "same(60 * 5)"),
        ("words = read('a b')\nassert words[1] == 'c'", "read('a b')[1]"),
        ("first, second = read('a b')\nassert second == 'c'", "read('a b')[1]"),
        ("words = read('a b')\nlast = words[-1]\nassert last.upper() == 'c'", "read('a b')[-1].upper()"),
        ("assert len(read('a b')) == 3", "len(read('a b'))"),
        ("for text in ['a', 'b c']:\n    assert len(read(text)) == 1", "len(read('b c'))"),
        ("assert [same(n) for n in (1, 2)] == []", "[same(n) for n in (1, 2)]"),
        ("assert LIMIT == 4", "LIMIT"),
        ("assert own.LIMIT == 4", "own.LIMIT"),
        ("for name in ['LIMIT']:\n    assert getattr(own, name) == 4", "own.LIMIT"),
        ("assert getattr(own, 'same')(3) == 4", "own.same(3)"),
        ("assert same(0)", "same(0)"),
        ("assert not same(1)", "same(1)"),
        ("assert (same(1), same(2)) == (1, 3)", "same(2)"),
        ("assert 3 == same(2)", "same(2)"),
        ("assert 'c' in read('a b')", "read('a b')"),
        ("def test(path=Path(__file__).parent / 'a.txt'):\n    assert same(path) == 1", "same(Path('a.txt'))"),
        ("assert same(Path(__file__).parent / 'b' / 'a.txt') == 1", "same(Path('b/a.txt'))"),
        (
            "def made():\n    return Path(__file__).parent / 'a.txt'\ndef test():\n    assert same(made()) == 1",
            "same(Path('a.txt'))",
        ),
        ("function = same\nassert function(1) == 2", "same(1)"),
        ("def test(function=own.same):\n    assert function(1) == 2", "same(1)"),
    ],
)
def test_what_is_the_learners_is_told_in_words_that_they_know(problem, source, call):
    source = source.replace("__file__", "own.__file__")
    if "=Path(own" in source or "=own" in source:
        assert looked(problem(source)) in [("call", call)]
    else:
        assert looked(problem(source)) == ("call", call)


@pytest.mark.parametrize(
    ("source", "call", "expression"),
    [
        ("def helper(x):\n    return 1\ndef test():\n    assert helper(3) == 2", None, "helper(3)"),
        ("def helper(x):\n    y = x\n    return y\ndef test():\n    assert helper(same(3)) == 2", "same(3)", "helper(same(3))"),
        ("def helper(*x):\n    return same(x)\ndef test():\n    assert helper(3) == 2", None, "helper(3)"),
        ("def helper(x):\n    return x if x else 1\ndef test():\n    assert helper(LIMIT) == 2", None, "helper(LIMIT)"),
        (
            "limit = 1\ndef helper():\n    return same(limit)\ndef test():\n    limit = 2\n    assert helper() == 2",
            None,
            "helper()",
        ),
        ("found = {'a': 1}\nassert found['a'] == 2", None, "found['a']"),
        ("seen = []\nsame(seen)\nassert seen == [1]", "same([])", "seen"),
        ("words = read('a')\nwords.append('b')\nassert words == []", "read('a')", "words"),
        ("class Thing:\n    x = 1\ndef test():\n    assert Thing().x == 2", None, "Thing().x"),
        ("total = 3\nassert total == 4", None, "total"),
        ("assert 1 == 2", None, "1"),
    ],
)
def test_what_is_the_tests_own_is_not_shown_as_the_learners(problem, source, call, expression):
    found = problem(source)
    assert looked(found) == ("tests-own", call)
    assert found["expression"] == expression


def test_a_helper_leads_to_the_learners_function(problem):
    found = problem("def helper(f):\n    return f(1)\ndef test():\n    assert helper(same) == 2")
    assert found["excerpt"]["lines"][0] == "def same(value):"
    found = problem("def helper(x):\n    return same(x)\ndef test():\n    assert helper(1) == 2")
    assert found["excerpt"]["lines"][0] == "def same(value):"


def test_objects_come_with_what_was_done_with_them(problem):
    found = problem("who = 'Ada'\ncart = Cart(who)\nother = 1\ncart.add('leek', count=2)\nassert cart.total() == 3")
    assert looked(found) == ("call", "cart.total()")
    assert found["steps"] == ["cart = Cart('Ada')", "cart.add('leek', count=2)"]
    found = problem("more = counter()\nmore()\nassert more() == 3")
    assert (found["call"], found["steps"]) == ("more()", ["more = counter()", "more()"])
    # What happened in a loop is not told as if it had happened once.
    assert problem("cart = Cart('Ada')\nfor _ in range(2):\n    cart.add('x')\nassert cart.total() == 3")["steps"] == []


def test_what_a_list_of_the_tests_holds_later_is_not_told_as_what_it_held(problem):
    assert problem("seen = []\nsame(seen.append)(1)\nassert seen == [2]")["call"] == "same(…)(1)"
    assert problem("seen = [1]\nassert same(lambda: seen.pop()) == 2")["call"] == "same(…)"


def test_what_an_earlier_call_was_given_is_not_made_up(problem):
    found = problem("def made():\n    return [1, object()]\ndef test():\n    words = same(made())\n    assert words == 3")
    assert found["call"] == "same(…)"


def test_the_side_that_differs_is_looked_at_in_what_a_test_puts_together(problem):
    found = problem("lines = ['a']\nassert (len(lines), same(2)) == (1, 3)")
    assert looked(found) == ("call", "same(2)")
    assert (found["what"]["actual"]["repr"], found["what"]["expected"]["repr"]) == ("2", "3")
    found = problem("assert 3 < same(2)")
    assert (found["what"]["op"], found["what"]["actual"]["repr"]) == (">", "2")


def test_what_was_wanted_is_never_taken_for_what_came(problem):
    found = problem("index = read('a b')\nbefore = sorted(index)\nindex.append('c')\nassert sorted(index) == before")
    assert found["what"]["actual"]["repr"] == "['a', 'b', 'c']"


@pytest.mark.parametrize("expression", ["io.getvalue()", "io.getvalue().splitlines()"])
def test_what_was_printed_is_told_with_the_call_that_printed(problem, expression):
    found = problem(
        f"import contextlib\nfrom io import StringIO\nio = StringIO()\nwith contextlib.redirect_stdout(io):\n    say('a')\nassert {expression} == 'b'"
    )
    assert looked(found) == ("printed", "say('a')")
    found = problem(
        "import subprocess, sys\ndone = subprocess.run([sys.executable, '-c', ''], capture_output=True)\nassert done.stdout == b'a'"
    )
    assert looked(found) == ("printed", "python -c ''")


def test_messages_of_exceptions_are_told_as_such(problem):
    found = problem("with pytest.raises(ValueError) as info:\n    refuse('a')\nassert str(info.value) == 'no'")
    assert found["call"] == "refuse('a')"


def test_paths_of_the_run_are_told_from_its_folder(problem):
    found = problem("assert same(str(Path(own.__file__).parent / 'a.txt')) == 'b.txt'")
    assert found["what"]["actual"]["repr"] == "'a.txt'"
    found = problem("assert same(own.__file__) == 'own.py'")
    # Here the folder is all the difference.
    assert found["what"]["actual"]["repr"].startswith("'/")


UNITTEST = """
class Case(unittest.TestCase):
    longMessage = True
    def test_it(self):
        {}


def test():
    Case("test_it").debug()
"""


@pytest.mark.parametrize(
    ("assertion", "kind", "call", "actual", "expected"),
    [
        ("assertIs(same(1), False)", "is", "same(1)", "1", "False"),
        ("assertIsNone(same(1))", "is", "same(1)", "1", "None"),
        ("assertIsNotNone(same(None))", "is not", "same(None)", "None", "None"),
        ("assertIsNot(same(None), None)", "is not", "same(None)", "None", "None"),
        ("assertTrue(same(0))", None, "same(0)", "0", None),
        ("assertTrue(same(False))", None, "same(False)", "False", None),
        ("assertFalse(same(True))", "==", "same(True)", "True", "False"),
        ("assertTrue(same(1) == 2)", "==", "same(1)", "1", "2"),
        ("assertEqual(same(1), 2)", "==", "same(1)", "1", "2"),
        ("assertEqual(2, same(1))", "==", "same(1)", "1", "2"),
        ("assertEqual(first=same(1), second=2)", "==", "same(1)", "1", "2"),
        ("assertEqual(same('a'), 'b')", "==", "same('a')", "'a'", "'b'"),
        ("assertEqual(same([1]), [2])", "==", "same([1])", "[1]", "[2]"),
        ("assertNotEqual(same(1), 1)", "!=", "same(1)", "1", "1"),
        ("assertIn(1, same([2]))", "has", "same([2])", "[2]", "1"),
        ("assertIn(same(1), [2])", "in", "same(1)", "1", "[2]"),
        ("assertNotIn(1, same([1]))", "has not", "same([1])", "[1]", "1"),
        ("assertAlmostEqual(same(1.5), 2)", "==", "same(1.5)", "1.5", "2"),
        ("assertCountEqual(same([1]), [2])", "==", "same([1])", "[1]", "[2]"),
        ("assertDictEqual(same({}), {1: 2})", "==", "same({})", "{}", "{1: 2}"),
        ("assertListEqual(same([1]), [2])", "==", "same([1])", "[1]", "[2]"),
        ("assertSetEqual(same({1}), {2})", "==", "same({1})", "{1}", "{2}"),
        ("assertTupleEqual(same((1,)), (2,))", "==", "same((1,))", "(1,)", "(2,)"),
        ("assertMultiLineEqual(same('a'), 'b')", "==", "same('a')", "'a'", "'b'"),
        ("assertSequenceEqual(same([1]), (2,))", "==", "same([1])", "[1]", "(2,)"),
        ("assertLess(same(3), 2)", "<", "same(3)", "3", "2"),
        ("assertGreaterEqual(same(1), 2)", ">=", "same(1)", "1", "2"),
        ("assertRegex(same('a'), r'\\d')", "matches", "same('a')", "'a'", r"r'\d'"),
        ("assertNotRegex(same('1'), r'\\d')", "does not match", "same('1')", "'1'", r"r'\d'"),
        ("assertIsInstance(same(1), str)", None, "isinstance(same(1), str)", "False", None),
        ("assertNotIsInstance(same(1), int)", "==", "isinstance(same(1), int)", "True", "False"),
    ],
)
def test_assertions_of_unittest_are_told_like_any_other(problem, assertion, kind, call, actual, expected):
    for said in (None, "look: here"):
        words = "" if said is None else f", msg={said!r}"
        found = problem(UNITTEST.format(f"self.{assertion[:-1]}{words})"))
        what = found["what"]
        assert looked(found) == ("call", call)
        assert found["message"] == said
        if kind is None:
            assert (what["kind"], what["value"]["repr"]) == ("assertion", actual)
        else:
            assert (what["op"], what["actual"]["repr"], what["expected"]["repr"]) == (kind, actual, expected)


@pytest.mark.parametrize(
    ("body", "kind", "call"),
    [
        ("self.assertRaises(ValueError, same, 1)", "not-raised", "same(1)"),
        ("with self.assertRaises(ValueError):\n            same(2)", "not-raised", "same(2)"),
        ("with self.assertRaisesRegex(ValueError, 'no!'):\n            refuse('a')", "comparison", "refuse('a')"),
        ("self.assertRaisesRegex(ValueError, 'no!', refuse, 'a')", "comparison", "refuse('a')"),
        ("with self.subTest(n=1):\n            self.assertIs(same(1), 2)", "comparison", "same(1)"),
        ("self.fail('my words')", "told", None),
    ],
)
def test_other_methods_of_unittest(problem, body, kind, call):
    found = problem(UNITTEST.format(body))
    assert (found["what"]["kind"], found["call"]) == (kind, call)


def test_unittest_itself_has_the_methods_with_these_parameters():
    import inspect

    from pythlings_harness.relations import UNITTEST as methods

    for name, method in methods.items():
        parameters = inspect.signature(getattr(unittest.TestCase, name)).parameters
        assert set(method.parameters) <= set(parameters), name


CHANGERS = """
def cheapest(prices):
    prices.sort()
    return prices.pop(0)


def total(prices):
    return sum(prices)


def rename(names):
    names["Ada"] = "A."
"""


@pytest.mark.parametrize(
    ("test", "call", "now"),
    [
        ("prices = [3, 1, 2]\nassert cheapest(prices) == 1\nassert total(prices) == 6", "cheapest([3, 1, 2])", "[2, 3]"),
        ("prices = [3, 1, 2]\nlow = cheapest(prices)\nassert total(prices) == 6", "cheapest([3, 1, 2])", "[2, 3]"),
        ("names = {'Ada': 'Ada'}\nrename(names)\nassert total(names) == 1", "rename({'Ada': 'Ada'})", "{'Ada': 'A.'}"),
        (
            "prices = [3, 1, 2]\nassert total(prices) == 6\nassert cheapest(prices) == 1\nassert total(prices) == 6",
            "cheapest([3, 1, 2])",
            "[2, 3]",
        ),
    ],
)
def test_a_call_that_changed_what_a_later_one_is_given_is_named(problem, test, call, now, tmp_path):
    (tmp_path / "own.py").write_text(CHANGERS)
    found = problem(test)["changed"]
    assert (found["call"], found["now"]) == (call, now)


@pytest.mark.parametrize(
    "test",
    [
        "prices = [3, 1, 2]\nassert total(prices) == 7",
        "prices = [3, 1, 2]\nassert total(prices) == 6\nprices.append(4)\nassert total(prices) == 6",
        "prices = [3, 1, 2]\nassert total(prices) == 6\nprices = [4]\nassert total(prices) == 6",
        "prices = [3, 1, 2]\nassert cheapest(prices) == 1\nprices.append(1)\nassert total(prices) == 7",
        "prices = [3, 1, 2]\nassert cheapest(list(prices)) == 1\nassert total(prices) == 7",
        "for prices in ([1], [2]):\n    assert total(prices) == 1",
    ],
)
def test_what_the_test_itself_changed_is_nobodys_fault(problem, test, tmp_path):
    (tmp_path / "own.py").write_text(CHANGERS)
    assert problem(test)["changed"] is None
