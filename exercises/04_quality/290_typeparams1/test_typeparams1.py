import ast
import typing
from pathlib import Path

import pytest
import typeparams1
from pythlings_checks import program
from typeparams1 import Curry, Dish, Line, cheapest, cost, price_of, turned
from types_for_check import Types

HEAD = "from typeparams1 import Curry, Dish, Line, Menu, Number, cheapest, cost, turned\n"
RIGHT = """\
line = Line("Lerato")
line.join("Sipho")
name: str | None = line.serve()
numbers = Line[int]()
curries = [Curry("bunny chow", 6.5)]
hot: int = cheapest(curries).heat
dish: Dish = cheapest([Dish("pap", 3)])
by_price: dict[float, list[str]] = turned({"pap": 3.0})
lengths: dict[str, list[int]] = turned({3: "pap"})
price: Number = 3
price = 6.5
menu: Menu = {"Monday": [dish]}
total: float = cost(menu, "Monday")
"""
WRONG = """\
line = Line("Lerato")
line.join(3)  # wrong
line.serve().upper()  # wrong
cheapest(["pap"])  # wrong
cheapest([Dish("pap", 3)]).heat  # wrong
by_price: dict[float, list[int]] = turned({"pap": 3.0})  # wrong
price: Number = "3"  # wrong
menu: Menu = {"Monday": Dish("pap", 3)}  # wrong
menu = {"Monday": ["pap"]}  # wrong
cost({"Monday": [3]}, "Monday")  # wrong
"""
types = Types("typeparams1.py", callers={"right": HEAD + RIGHT, "wrong": HEAD + WRONG})


def test_left():
    """no TypeVar, Generic or TypeAlias is left"""
    tree = ast.parse(Path(typeparams1.__file__).read_text(encoding="utf-8"))
    old = {"TypeVar", "Generic", "TypeAlias", "TypeAliasType"}
    for node in ast.walk(tree):
        names = [alias.name for alias in getattr(node, "names", []) if isinstance(alias, ast.alias)]
        name = getattr(node, "id", getattr(node, "attr", None))
        found = old & {*names, name}
        if found:
            pytest.fail(f"line {node.lineno} of typeparams1.py still has {found.pop()}")


def test_clean():
    """mypy has nothing to say about typeparams1.py"""
    types.clean()


def test_escapes():
    """mypy isn't told to look away"""
    types.without("Any", "cast", "ignore")


def test_classes():
    """Line, cheapest and turned make their own type variables"""
    for made, much in ((Line, 1), (cheapest, 1), (turned, 2)):
        names = [each.__name__ for each in getattr(made, "__type_params__", ())]
        words = f"{made.__name__} makes the type variables {names}: it should make {much}"
        if len(names) != much:
            pytest.fail(words)


def test_bound():
    """cheapest takes nothing but dishes"""
    bound = cheapest.__type_params__[0].__bound__ if cheapest.__type_params__ else None
    bound = Dish if bound == "Dish" else bound
    words = f"the type variable of cheapest has the bound {bound}: it should be Dish"
    if bound is not Dish:
        pytest.fail(words)


def test_aliases():
    """Number and Menu are made with `type`"""
    for name in ("Number", "Menu"):
        made = getattr(typeparams1, name, None)
        words = f"{name} should be made with `type`, and now it's {made}"
        if type(made) is not typing.TypeAliasType:
            pytest.fail(words)


def test_price_of():
    """a number is a number, and everything else costs nothing"""
    assert price_of(3) == 3.0
    assert price_of(6.5) == 6.5
    assert price_of("6.5") == 0.0
    assert price_of(None) == 0.0
    assert repr(price_of(3)) == "3.0", f"price_of(3) gives {price_of(3)!r}, and should give a float"


def test_line():
    """the line: first come, first served"""
    line = Line("Lerato")
    assert line.join("Sipho") == 2
    found = [line.serve(), line.serve(), line.serve()]
    assert found == ["Lerato", "Sipho", None], f"Lerato and Sipho wait: they're served as {found}"


def test_cheapest():
    """the cheapest dish, the first of equal ones"""
    found = cheapest([Curry("bunny chow", 6.5), Dish("pap", 3), Dish("vetkoek", 3.0)]).name
    assert found == "pap", f"of bunny chow 6.5, pap 3, vetkoek 3.0 the cheapest is {found}"


def test_turned():
    """the keys of each value"""
    assert turned({"pap": 3, "vetkoek": 4, "samp": 3}) == {3: ["pap", "samp"], 4: ["vetkoek"]}
    assert turned({}) == {}


def test_cost():
    """what a day costs"""
    menu = {"Monday": [Dish("pap", 3), Curry("bunny chow", 6.5)], "Tuesday": []}
    found = [cost(menu, "Monday"), cost(menu, "Tuesday"), cost(menu, "Sunday")]
    assert found == [9.5, 0.0, 0.0], f"a Monday for 9.5, an empty Tuesday, no Sunday: {found}"


def test_program():
    """Monday at the van"""
    program("typeparams1.py").prints("Lerato gets the pap\nMonday: 9.5 and Sunday: 0.0")


def test_right():
    """what was accepted before still is"""
    types.accepts("right")


def test_wrong():
    """what was refused before still is"""
    types.refuses("wrong", "Has a type variable or a bound been lost?")
