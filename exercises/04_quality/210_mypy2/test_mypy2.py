from mypy2 import Jar, add_up, by_year, label, oldest, pour, share, total
from pythlings_checks import program
from types_for_check import Types

HEAD = "from mypy2 import Jar, add_up, by_year, label, oldest, pour, share, total\n"
RIGHT = """\
beans = Jar("bean", 40.5, [2021, 2018])
handfuls: list[int] = [3, 4]
weights: list[float] = [2.5, 4]
grams: float = total(handfuls)
grams = total(weights)
grams = share(beans, 2)
count: int = add_up(["3", "2"])
kinds: list[str] = by_year([beans])[2021]
year: int | None = oldest(beans)
text: str = label(beans)
beans = pour(beans, 12.5)
"""
WRONG = """\
beans = Jar("bean", 40.5, [2021, 2018])
total(["3", "2"])  # wrong
add_up([3, 2])  # wrong
Jar("bean", 40.5, ["2021"])  # wrong
Jar("bean", 40.5, None)  # wrong
share(beans, "2")  # wrong
year: int = oldest(beans)  # wrong
text: str = by_year([beans])[2021]  # wrong
label("bean")  # wrong
number: int = label(beans)  # wrong
text = share(beans, 2)  # wrong
"""
types = Types("mypy2.py", callers={"right": HEAD + RIGHT, "wrong": HEAD + WRONG})


def test_clean():
    """mypy has nothing to say about mypy2.py"""
    types.clean("What does the docstring there promise? Is it the hint or the code that's wrong?")


def test_escapes():
    """mypy isn't told to look away"""
    types.without("Any", "cast", "ignore")


def test_total():
    """whole numbers and decimals add up"""
    assert total([3, 4]) == 7
    assert total([0.5, 2]) == 2.5
    assert total([]) == 0


def test_add_up():
    """counts typed by hand are added as numbers"""
    assert add_up(["3", "2"]) == 5
    assert add_up(["10"]) == 10
    assert add_up([]) == 0


def test_by_year():
    """for each year there's a list of kinds"""
    jars = [Jar("bean", 40, [2021, 2018]), Jar("añil", 2, [2021]), Jar("dill", 1)]
    assert by_year(jars) == {2021: ["bean", "añil"], 2018: ["bean"]}


def test_oldest():
    """the first year is a number, or None"""
    assert oldest(Jar("bean", 40, [2021, 2018, 2019])) == 2018
    assert oldest(Jar("bean", 40)) is None
    jar = Jar("bean", 40, [2021, 2018])
    oldest(jar)
    assert jar.years == [2021, 2018], f"after oldest, the years of the jar are {jar.years}"


def test_share():
    """each gets a share with decimals"""
    assert share(Jar("bean", 25), 2) == 12.5
    assert share(Jar("bean", 1.5), 3) == 0.5


def test_label():
    """a label has the kind, the grams and the first year"""
    assert label(Jar("poppy", 12.5, [2021, 2019])) == "poppy, 12.5 g, 2019"
    assert label(Jar("poppy", 2)) == "poppy, 2 g, year unknown"


def test_pour():
    """what is poured has the years of the jar, and the jar keeps its own"""
    jar = Jar("bean", 40, [2021, 2018])
    poured = pour(jar, 12.5)
    words = f"poured 12.5 of 40 g from 2021 and 2018: the new jar is {poured}, the old one {jar}"
    assert poured == Jar("bean", 12.5, [2021, 2018]), words
    assert jar == Jar("bean", 27.5, [2021, 2018]), words
    poured.years.append(1999)
    assert jar.years == [2021, 2018], "a year added to the new jar is in the old one, too"


def test_program():
    """the lines at the bottom print what they should"""
    program("mypy2.py", "3", "2").prints(
        "bean, 12.5 g, 2018\nbean, 27.5 g, 2018\n7 g by hand, 5 bags, each gets 13.75 g\n"
        "2021 bean, poppy\n2018 bean\n"
    )


def test_right():
    """the hints say what the docstrings say"""
    types.accepts("right", "What does the docstring promise?")


def test_wrong():
    """what the docstrings rule out, mypy refuses"""
    types.refuses("wrong", "The hint was as exact as the docstring. Is it still?")
