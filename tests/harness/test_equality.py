"""What counts as equal: honest values of every kind pass, and a value that only says so does not."""

import sys
import types

import pytest
from pythlings_harness import asserts, equality


@pytest.fixture
def outcome(tmp_path, monkeypatch):
    """Run the tests of a test file against an attempt; give the exception of the first that fails, or None."""

    def run(attempt, test):
        monkeypatch.setattr(asserts, "learner_modules", {"attempt"})
        equality.remember(str(tmp_path))
        module = types.ModuleType("attempt")
        monkeypatch.setitem(sys.modules, "attempt", module)
        exec(compile(attempt, str(tmp_path / "attempt.py"), "exec"), module.__dict__)
        path = tmp_path / "test_attempt.py"
        lines = "\n".join(f"    {line}" for line in test.splitlines())
        if "def test" not in test:
            test = f"import attempt\nfrom attempt import *\n\ndef test_it():\n{lines}\n"
        file = asserts.TestFile(str(path), test.encode())
        tests = types.ModuleType("test_attempt")
        monkeypatch.setitem(sys.modules, "test_attempt", tests)
        tests.__dict__.update(file.functions("test_attempt"))
        exec(file.code, tests.__dict__)
        try:
            tests.test_it()
        except AssertionError as error:
            return error
        return None

    return run


HONEST = {
    "numbers": ("def f(): return 1.0", "assert f() == 1"),
    "bool as a number": ("def f(): return True", "assert f() == 1"),
    "nan by identity": ("nan = float('nan')\ndef f(): return [nan]", "assert f() == [attempt.nan]"),
    "bytes and bytearray": ("def f(): return bytearray(b'ab')", "assert f() == b'ab'"),
    "list of lists": ("def f(): return [[1], (2, 3), {'a': {4}}]", "assert f() == [[1], (2, 3), {'a': {4}}]"),
    "named tuple": (
        "from collections import namedtuple\nP = namedtuple('P', 'x y')\ndef f(): return [P(1, 2)]",
        "assert f() == [(1, 2)]",
    ),
    "typed named tuple": (
        "from typing import NamedTuple\nclass P(NamedTuple):\n    x: int\ndef f(): return P(1)",
        "assert f() == (1,)",
    ),
    "counter as a dictionary": (
        "from collections import Counter\ndef f(): return Counter('aab')",
        "assert f() == {'a': 2, 'b': 1}",
    ),
    "counter as a counter": (
        "from collections import Counter\ndef f(): return Counter(a=1, b=0)",
        "from collections import Counter\nassert f() == Counter(a=1)",
    ),
    "ordered dictionary": (
        "from collections import OrderedDict\ndef f(): return OrderedDict(b=1, a=2)",
        "assert f() == {'a': 2, 'b': 1}",
    ),
    "default dictionary": (
        "from collections import defaultdict\ndef f():\n    d = defaultdict(list)\n    d['a'].append(1)\n    return d",
        "assert f() == {'a': [1]}",
    ),
    "chain map": ("from collections import ChainMap\ndef f(): return ChainMap({'a': 1})", "assert f() == {'a': 1}"),
    "deque": (
        "from collections import deque\ndef f(): return deque([1])",
        "from collections import deque\nassert f() == deque([1])",
    ),
    "user list": ("from collections import UserList\ndef f(): return UserList([1, 2])", "assert f() == [1, 2]"),
    "own user list": (
        "from collections import UserList\nclass L(UserList): pass\ndef f(): return L([1, 2])",
        "assert f() == [1, 2]",
    ),
    "user dictionary": ("from collections import UserDict\ndef f(): return UserDict(a=1)", "assert f() == {'a': 1}"),
    "keys": ("def f(): return {'a': 1}.keys()", "assert f() == {'a'}"),
    "items": ("def f(): return {'a': 1}.items()", "assert f() == {('a', 1)}"),
    "range": ("def f(): return range(3)", "assert f() == range(3)"),
    "frozen set": ("def f(): return frozenset({1})", "assert f() == {1}"),
    "integer enumeration": (
        "from enum import IntEnum\nclass C(IntEnum):\n    RED = 1\ndef f(): return [C.RED]",
        "assert f() == [1]\nassert 1 in f()",
    ),
    "string enumeration": (
        "from enum import StrEnum\nclass C(StrEnum):\n    RED = 'red'\ndef f(): return {C.RED: C.RED}",
        "assert f() == {'red': 'red'}",
    ),
    "flags": (
        "from enum import IntFlag\nclass P(IntFlag):\n    R = 4\n    W = 2\ndef f(): return P.R | P.W",
        "assert f() == 6\nassert P.R in f()",
    ),
    "decimal": ("from decimal import Decimal\ndef f(): return Decimal('3.0')", "assert f() == 3"),
    "decimals": (
        "from decimal import Decimal\ndef f(): return [Decimal('1.50')]",
        "from decimal import Decimal\nassert f() == [Decimal('1.5')]",
    ),
    "fraction": ("from fractions import Fraction\ndef f(): return Fraction(6, 2)", "assert f() == 3"),
    "fraction as a float": ("from fractions import Fraction\ndef f(): return Fraction(1, 2)", "assert f() == 0.5"),
    "dates": (
        "import datetime\ndef f(): return {'day': datetime.date(2024, 1, 1)}",
        "import datetime\nassert f() == {'day': datetime.date(2024, 1, 1)}",
    ),
    "paths": (
        "from pathlib import Path\ndef f(): return [Path('a') / 'b']",
        "from pathlib import Path\nassert f() == [Path('a/b')]",
    ),
    "simple namespace": (
        "import types\ndef f(): return types.SimpleNamespace(a=1)",
        "import types\nassert f() == types.SimpleNamespace(a=1)",
    ),
    "a module that comes late": (
        "import statistics\ndef f(): return statistics.NormalDist(0, 1)",
        "import statistics\nassert f() == statistics.NormalDist(0, 1)",
    ),
    "a class of a library in Python": (
        "from email.header import Header\ndef f(): return Header('a')",
        "assert f() == 'a'",
    ),
    "data class": (
        "from dataclasses import dataclass\n@dataclass\nclass P:\n    x: int\ndef f(): return P(1)",
        "assert f() == P(1)\nassert f() != P(2)",
    ),
    "ordered data class": (
        "from dataclasses import dataclass\n@dataclass(order=True)\nclass P:\n    x: int",
        "assert P(1) < P(2)\nassert sorted([P(2), P(1)]) == [P(1), P(2)]",
    ),
    "data class of another name": (
        "from dataclasses import dataclass\n@dataclass\nclass _P:\n    x: list\ndef f(x): return _P([x])",
        "assert f(1) == f(1)",
    ),
    "class that a test knows": (
        "class Money:\n    def __init__(self, n): self.n = n\n"
        "    def __eq__(self, other): return self.n == getattr(other, 'n', other)\n    __hash__ = None\n"
        "def f(): return [Money(3)]",
        "assert Money(3) == 3\nassert f() == [3]\nassert [3] == f()\nassert 3 in f()",
    ),
    "text that a test knows": (
        "class Name(str):\n    def __eq__(self, other): return self.lower() == other.lower()\n"
        "    def __hash__(self): return hash(self.lower())",
        "assert Name('ADA') == 'ada'\nassert {Name('ADA'): 1} == {Name('ada'): 1}\nassert Name('a') in ['b', 'A']",
    ),
    "container that a test knows": (
        "class Words(dict):\n    def __contains__(self, word): return dict.__contains__(self, word.lower())",
        "assert 'A' in Words(a=1)\nassert 'B' not in Words(a=1)",
    ),
    "subclass of what a test knows": (
        "class Shape:\n    def __eq__(self, other): return self.area() == other\n    __hash__ = None\n"
        "class _Circle(Shape):\n    def area(self): return 3\ndef f(): return _Circle()",
        "assert f() == 3 and isinstance(f(), Shape)",
    ),
    "order of its own": (
        "class Version(tuple):\n    def __lt__(self, other): return len(self) < len(other)",
        "assert Version((9,)) < Version((1, 2))",
    ),
    "subclasses without an equality": (
        "class _Names(list): pass\nclass _N(int): pass\nclass _S(str): pass\ndef f(): return _Names([_N(1), _S('a')])",
        "assert f() == [1, 'a']\nassert 'a' in f()\nassert f()[0] < 2",
    ),
    "an honest equality of a subclass": (
        "class _Names(list):\n    def __eq__(self, other): return list.__eq__(self, other)\n    __hash__ = None\n"
        "def f(): return _Names([1])",
        "assert f() == [1]",
    ),
    "approximately": ("def f(): return 0.1 + 0.2", "import pytest\nassert f() == pytest.approx(0.3)"),
    "approximately, many": (
        "def f(): return {'a': [0.1 + 0.2]}['a']",
        "import pytest\nassert f() == pytest.approx([0.3])\nassert {'a': f()[0]} == pytest.approx({'a': 0.3})",
    ),
    "approximately, inside": ("def f(): return [('a', 0.1 + 0.2)]", "import pytest\nassert f() == [('a', pytest.approx(0.3))]"),
    "what the test does not mind": (
        "def f(): return {'id': 17, 'name': 'Ada'}",
        "from unittest.mock import ANY\nassert f() == {'id': ANY, 'name': 'Ada'}",
    ),
    "calls of a mock": (
        "def f(call):\n    call(1)\n    call(2, key=3)",
        "from unittest import mock\nm = mock.Mock()\nf(m)\nassert m.call_args_list == [mock.call(1), mock.call(2, key=3)]",
    ),
    "a class of the test's": (
        "def f(): return 'anything'",
        "class Any:\n    def __eq__(self, other): return True\nassert f() == Any()",
    ),
    "functions and classes": ("def f(): return [len, int, f]", "assert f() == [len, int, f]"),
    "none": ("def f(): return None", "assert f() == None"),
    "a class that is no value": ("class P: pass\np = P()\ndef f(): return p", "assert f() == attempt.p\nassert P() != P()"),
    "recursive list": ("def f():\n    found = [1]\n    found.append(found)\n    return found", "x = f()\nassert x == x"),
    "regular expressions": ("import re\ndef f(): return re.compile('a')", "import re\nassert f() == re.compile('a')"),
    "exceptions": ("def f(): return ValueError('no')", "assert f().args == ('no',)"),
    "in a text": ("def f(): return 'abc'", "assert 'b' in f()\nassert 'x' not in f()"),
    "between": ("def f(): return 5", "assert 1 < f() < 10\nassert f() > 2 and f() <= 5"),
    "a comparison that gives no bool": (
        "class Column:\n    def __eq__(self, other): return ('=', other)\n    __hash__ = None",
        "assert (Column() == 3) == ('=', 3)",
    ),
    "a message": ("def f(): return 1", "assert f() == 1, f'{f() == 2}'"),
    "by an assertion of unittest": (
        "class _L(list): pass\ndef f(): return _L([1])",
        "import unittest\nt = unittest.TestCase()\nt.assertEqual(f(), [1])\nt.assertIn(1, f())\nt.assertCountEqual(f(), [1])\n"
        "t.assertAlmostEqual(0.1 + 0.2, 0.3)\nt.assertSequenceEqual(f(), (1,))\nt.assertTrue(f() == [1])\n"
        "t.assertLess(f()[0], 2)\nt.assertNotEqual(f(), [2])",
    ),
}


@pytest.mark.parametrize("name", HONEST)
def test_an_honest_value_passes(name, outcome):
    assert outcome(*HONEST[name]) is None


_ANYTHING = "class Anything{base}:\n    def __eq__(self, other): return True\n    __hash__ = None\n"
LIES = {
    "length": (
        "class L(list):\n    def __eq__(self, other): return len(self) == len(other)\ndef f(): return L([0, 0])",
        "assert f() == [1, 2]",
    ),
    "all integers": (
        "class N(int):\n    def __eq__(self, other): return isinstance(other, int)\n    __hash__ = int.__hash__\ndef f(): return N()",
        "assert f() == 7",
    ),
    "all integers, deep inside": (
        "class N(int):\n    def __eq__(self, other): return isinstance(other, int)\n    __hash__ = int.__hash__\n"
        "def f(): return {'a': [(1, N())]}",
        "assert f() == {'a': [(1, 7)]}",
    ),
    "no number at all": (
        "class N:\n    def __eq__(self, other): return type(other) is int\ndef f(): return N()",
        "assert f() == 7",
    ),
    "the right operand": (
        "class N:\n    def __eq__(self, other): return type(other) is int\ndef f(): return N()",
        "assert 7 == f()",
    ),
    "any": ("from unittest.mock import ANY\ndef f(): return [ANY]", "assert f() == [7]"),
    "keys": (
        "class K(str):\n    def __eq__(self, other): return True\n    def __hash__(self): return hash('a')\ndef f(): return {K('b'): 1}",
        "assert f() == {'a': 1}",
    ),
    "members": (
        "class K(str):\n    def __eq__(self, other): return True\n    def __hash__(self): return hash('a')\ndef f(): return {K('b')}",
        "assert f() == {'a'}",
    ),
    "a function that is a class": (
        "class f(int):\n    def __eq__(self, other): return isinstance(other, int)\n    __hash__ = int.__hash__",
        "assert f(3) == 7",
    ),
    "against a decimal": (
        "from decimal import Decimal\nclass D(Decimal):\n    def __eq__(self, other): return isinstance(other, Decimal)\n"
        "    __hash__ = None\ndef f(): return D(1)",
        "from decimal import Decimal\nassert f() == Decimal(7)",
    ),
    "a metaclass": (
        "class M(type):\n    def __eq__(cls, other): return True\n    __hash__ = type.__hash__\n"
        "class C(metaclass=M): pass\ndef f(): return C",
        "assert f() == int",
    ),
    "a metaclass that raises": (
        "class M(type):\n    def __hash__(cls): raise ValueError\n"
        "class C(list, metaclass=M):\n    def __eq__(self, other): return True\ndef f(): return C()",
        "assert f() == [1]",
    ),
    "attributes": (
        _ANYTHING.format(base="") + "class P:\n    def __init__(self, x): self.x = x\n"
        "    def __eq__(self, other): return self.x == other.x\ndef f(): return P(Anything())",
        "assert f() == P(3)",
    ),
    "code that calls itself another file's": (
        "import fractions\nsource = 'class F:\\n    def __eq__(self, other): return type(other) is int'\n"
        "names = {'__name__': 'fractions'}\nexec(compile(source, fractions.__file__, 'exec'), names)\n"
        "fractions.F = names['F']\ndef f(): return fractions.F()",
        "assert f() == 7",
    ),
    "not different": (
        "class N:\n    def __ne__(self, other): return False\n    def __eq__(self, other): return True\ndef f(): return N()",
        "assert not f() != 7",
    ),
    "contained": (
        "class N(int):\n    def __eq__(self, other): return True\n    __hash__ = int.__hash__\ndef f(): return N(0)",
        "assert f() in {1: 2, 3: 4}.keys() or f() in [1, 2]",
    ),
    "contains": ("class L(list):\n    def __contains__(self, x): return True\ndef f(): return L()", "assert 3 in f()"),
    "greater": ("class N(int):\n    def __gt__(self, other): return True\ndef f(): return N(0)", "assert f() > 3"),
    "approximately": (
        "class N(float):\n    def __eq__(self, other): return True\n    __hash__ = None\ndef f(): return [N(0)]",
        "import pytest\nassert f() == pytest.approx([3])",
    ),
    "in a generator": (
        "class N(int):\n    def __eq__(self, other): return True\n    __hash__ = None\ndef f(x): return N(0)",
        "assert all(f(x) == 2 * x for x in range(3))",
    ),
    "a word of unittest that does nothing": (
        "import unittest\ndef f(): return 3",
        "import unittest\nclass T(unittest.TestCase):\n    def assertEqual(self, first, second): pass\nT().assertEqual(f(), 4)",
    ),
}


@pytest.mark.parametrize("name", LIES)
def test_a_value_that_only_says_so_fails(name, outcome):
    assert isinstance(outcome(*LIES[name]), asserts.Failure)


def test_an_early_end_is_an_end_and_a_silent_one_is_none(outcome):
    asserts.ended.clear()
    assert outcome("x = 1", "import attempt\n\ndef test_it():\n    if attempt.x:\n        return\n    assert attempt.x") is None
    assert len(asserts.ended) == 1
