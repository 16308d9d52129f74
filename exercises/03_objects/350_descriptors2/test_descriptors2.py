import functools

import pytest
from descriptors2 import Fixed, Once, Star
from pythlings_checks import program


def raised(action):
    """Say in words what this raised."""
    try:
        action()
    except Exception as error:  # noqa: BLE001
        return f"{type(error).__name__}: {error}"
    return "nothing"


def check(found, wanted, what):
    if found != wanted:
        pytest.fail(f"{what}\n{found}\n\nwanted\n{wanted}")


class Pot:
    """A pot of a test: it counts how often its soup was cooked."""

    cooked = 0
    lid = Fixed()

    @Once
    def soup(self):
        self.cooked += 1
        return "tomato"

    @Once
    def rest(self):
        self.cooked += 1


@functools.cache
def ran():
    return program("descriptors2.py")


def test_measured_once():
    """the light is measured once, however often it's read"""
    ran().succeeds()
    times = ran().stdout.count("measuring Vega ...")
    assert ran().stdout and times == 1, f"Vega's light was read three times, and measured {times}."


def test_same_value():
    """what's read the second time is what was worked out the first time"""
    star = Star(7001, "Vega", 0.03, 7.68)
    assert star.light == 0.6
    assert star.light == 0.6


def test_any_method():
    """Once works above any method, under any name"""
    pot = Pot()
    check([pot.soup, pot.soup, pot.soup], ["tomato"] * 3, "a pot's soup, read three times, was")
    check(pot.cooked, 1, "how often the soup was cooked for that")


def test_none_is_a_value():
    """a value of None is kept, too"""
    pot = Pot()
    check([pot.rest, pot.rest], [None, None], "a method that returns None, read twice, gave")
    check(pot.cooked, 1, "how often it was worked out for that")


def test_each_its_own():
    """each object has a value of its own"""
    vega = Star(7001, "Vega", 0.03, 7.68)
    sirius = Star(2491, "Sirius", -1.46, 2.64)
    assert vega.light == 0.6
    assert sirius.light == 1.4


def test_del():
    """after del, it's worked out again"""
    pot = Pot()
    before = pot.soup
    found = raised(lambda: delattr(pot, "soup"))
    if found == "AttributeError: __delete__":
        pytest.fail(
            "`del pot.soup` should forget the soup. It raised AttributeError: __delete__. A descriptor "
            "with a `__set__` is asked to delete, too, and this one has no `__delete__`."
        )
    check(found, "nothing", "`del` of a value that was worked out raised")
    check([before, pot.soup], ["tomato"] * 2, "the soup before and after `del`")
    check(pot.cooked, 2, "how often the soup was cooked for that")


def test_fixed():
    """a number that's fixed can't be set again, and stays"""
    star = Star(7001, "Vega", 0.03, 7.68)
    found = raised(lambda: setattr(star, "number", 1))
    check(found, "AttributeError: number is fixed", "setting the number of a star again raised")
    assert star.number == 7001


def test_fixed_same():
    """it can't be set again to the same value either"""
    star = Star(7001, "Vega", 0.03, 7.68)
    found = raised(lambda: setattr(star, "number", 7001))
    check(found, "AttributeError: number is fixed", "setting it to the same number raised")


def test_fixed_zero():
    """a 0 or a None is fixed as well"""
    for value in (0, None, ""):
        star = Star(value, "Nameless", 0.0, 1.0)
        found = raised(lambda star=star: setattr(star, "number", 5))
        what = f"a star has the number {value!r}. Setting it again raised"
        check(found, "AttributeError: number is fixed", what)
        check(star.number, value, "its number after that")


def test_fixed_anywhere():
    """Fixed works in any class, for each object by itself"""
    one, two = Pot(), Pot()
    one.lid, two.lid = "glass", "steel"
    check(f"{one.lid} and {two.lid}", "glass and steel", "two pots got a glass and a steel lid:")
    found = raised(lambda: setattr(one, "lid", "wood"))
    check(found, "AttributeError: lid is fixed", "another lid for the same pot raised")


def test_on_the_class():
    """read on the class, both are the descriptors themselves"""
    check(raised(lambda: Star.light), "nothing", "reading Star.light raised")
    check(type(Star.light).__name__, "Once", "Star.light is")
    check(type(Star.number).__name__, "Fixed", "Star.number is")


def test_program():
    """the program measures Vega, and keeps its number"""
    ran().says("0.6 0.6 0.6", "number is fixed\n7001")
