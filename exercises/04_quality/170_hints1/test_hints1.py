from hints1 import bill, fee, line, price, read
from pythlings_checks import program
from types_for_check import Types

RIGHT = """\
from hints1 import bill, fee, line, price, read, show
cost: int = fee(3)
cost = fee(2, "van", dog=True)
cost = price("tent", True)
text: str = line("Leif", 18)
guests: dict[str, int] = read(["Leif=3", "Aino=1"])
lines: list[str] = bill({"Leif": 3, "Aino": 1})
show(["Leif: 18 euros"])
"""
WRONG = """\
from hints1 import bill, fee, line, price, read, show
fee("3")  # wrong
fee(3, 11)  # wrong
fee(3, "van", dog="yes")  # wrong
price(6, True)  # wrong
line(18, "Leif")  # wrong
line("Leif", "18")  # wrong
bill({"Leif": "3"})  # wrong
show([18, 6])  # wrong
text: str = fee(3)  # wrong
number: int = line("Leif", 18)  # wrong
nights: list[str] = read(["Leif=3"])  # wrong
printed: str = show(["Leif: 18 euros"])  # wrong
"""
types = Types("hints1.py", callers={"right": RIGHT, "wrong": WRONG})


def test_clean():
    """mypy has nothing to say about hints1.py"""
    types.clean()


def test_escapes():
    """no hint is Any, and mypy isn't told to look away"""
    types.without("Any", "cast", "ignore")


def test_program():
    """three nights in a tent are 18 euros"""
    ran = program("hints1.py", "Leif=3", "Aino=1")
    ran.prints("Leif: 18 euros\nAino: 6 euros\n")


def test_right():
    """calls with the right types are fine with mypy"""
    types.accepts("right")


def test_wrong():
    """mypy notices when texts and numbers are mixed up"""
    types.refuses("wrong", "Which hint would tell mypy that this is wrong?")


def test_read():
    """the nights of a guest are a number"""
    assert read(["Leif=3", "Aino=12"]) == {"Leif": 3, "Aino": 12}
    assert read([]) == {}


def test_fee():
    """a tent, a van, a cabin, with and without a dog"""
    assert fee(3) == 18
    assert fee(2, "van") == 22
    assert fee(0, "cabin") == 0
    assert fee(3, "cabin", True) == 81
    assert fee(1, dog=True) == 8
    assert price("van", False) == 11


def test_bill():
    """lines and bills look as before"""
    assert line("Zoë", 18) == "Zoë: 18 euros"
    assert bill({"Leif": 3, "Aino": 1}) == ["Leif: 18 euros", "Aino: 6 euros"]
