import ast
import inspect
import math

import pytest

import recursion1
from recursion1 import countdown, digit_sum, factorial


def test_base_case():
    """factorial(0) is 1"""
    assert factorial(0) == 1


@pytest.mark.parametrize("n", [1, 2, 5, 30])
def test_factorial(n):
    """the factorial of n"""
    assert factorial(n) == math.factorial(n)


@pytest.mark.parametrize("n", [-1, -20])
def test_negative(n):
    """a negative n is refused"""
    with pytest.raises(ValueError, match=str(n)):
        factorial(n)


@pytest.mark.parametrize("number", [0, 7, 10, 4096, 99999, 10**30 + 5])
def test_digit_sum(number):
    """the sum of the digits"""
    assert digit_sum(number) == sum(int(digit) for digit in str(number))


@pytest.mark.parametrize(("number", "wanted"), [(-7, 7), (-4096, 19), (-10, 1), (-1, 1)])
def test_digit_sum_negative(number, wanted):
    """a minus sign does not count"""
    assert digit_sum(number) == wanted


@pytest.mark.parametrize(
    ("n", "wanted"),
    [(0, "start"), (1, "1, start"), (3, "3, 2, 1, start"), (4, "4, 3, 2, 1, start")],
)
def test_countdown(n, wanted):
    """the countdown"""
    assert countdown(n) == wanted


@pytest.mark.parametrize("name", ["factorial", "digit_sum", "countdown"])
def test_calls_itself(name):
    """each function calls itself and has no loop"""
    nodes = list(ast.walk(ast.parse(inspect.getsource(getattr(recursion1, name)))))
    called = [ast.unparse(node.func) for node in nodes if isinstance(node, ast.Call)]
    loops = [node for node in nodes if isinstance(node, (ast.For, ast.While, ast.comprehension))]
    assert (name in called, len(loops)) == (True, 0)
