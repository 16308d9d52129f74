import pytest
from hints3 import Swimmer, ages, best, invite, line, load
from pythlings_checks import program
from types_for_check import Types

HEAD = "from hints3 import Swimmer, ages, best, invite, line, load\n"
RIGHT = """\
yusra = Swimmer("Yusra", 17, [62.5, 61.9])
letters: list[str] = invite(["Yusra", "Okon"])
time: float | None = best(yusra)
text: str = line(yusra)
club: list[Swimmer] = load("[]")
total: int = ages(club)
"""
WRONG = """\
yusra = Swimmer("Yusra", 17, [62.5, 61.9])
invite("Yusra")  # wrong
invite(yusra.name)  # wrong
invite([17])  # wrong
time: float = best(yusra)  # wrong
best(yusra) < 60  # wrong
best("Yusra")  # wrong
ages([17, 21])  # wrong
"""
types = Types("hints3.py", callers={"right": HEAD + RIGHT, "wrong": HEAD + WRONG})


def refused(rows, wanted):
    """Check that loading these rows raises a ValueError with these words."""
    try:
        found = load(rows)
    except ValueError as error:
        words = f"{rows}\n\nraises ValueError: {error}\nit should say:      {wanted}"
        if str(error) != wanted:
            pytest.fail(words)
    except Exception as error:  # noqa: BLE001  whatever it is, it's told
        pytest.fail(f"{rows}\n\nends with {type(error).__name__}: {error}")
    else:
        pytest.fail(f"{rows}\n\nis loaded as {found}\nit should raise ValueError: {wanted}")


def test_clean():
    """mypy has nothing to say about hints3.py"""
    types.clean()


def test_escapes():
    """mypy isn't told to look away"""
    types.without("Any", "cast", "ignore")


def test_program():
    """no time yet, and one letter"""
    ran = program("hints3.py")
    ran.prints("Yusra 61.9\nOkon no time yet\nDear Yusra\nages together: 38")


def test_wrong():
    """mypy refuses a text for a list of names, and a best time without a look"""
    types.refuses("wrong", "Which hint would rule that out?")


def test_right():
    """mypy accepts what is meant"""
    types.accepts("right")


def test_age():
    """an age that isn't a whole number is refused where it comes in"""
    refused('[{"name": "Min", "age": "9", "times": []}]', "Min: wrong age '9'")
    refused('[{"name": "Léa", "age": 9.5, "times": [60]}]', "Léa: wrong age 9.5")
    refused('[{"name": "Min", "age": null, "times": []}]', "Min: wrong age None")


def test_bool():
    """True isn't an age"""
    refused('[{"name": "Min", "age": true, "times": []}]', "Min: wrong age True")


def test_times():
    """times that aren't a list of numbers are refused where they come in"""
    refused('[{"name": "Min", "age": 9, "times": null}]', "Min: wrong times None")
    refused('[{"name": "Min", "age": 9, "times": 61.9}]', "Min: wrong times 61.9")
    refused('[{"name": "Min", "age": 9, "times": [60, "61"]}]', "Min: wrong times [60, '61']")
    good = '{"name": "Yusra", "age": 17, "times": [61.9]}'
    bad = '{"name": "Min", "age": 9, "times": "61"}'
    refused(f"[{good}, {bad}]", "Min: wrong times '61'")


def test_load():
    """swimmers come out as they went in"""
    text = (
        '[{"name": "Yusra", "age": 17, "times": [62.5, 61]}, {"age": 0, "name": "Bo", "times": []}]'
    )
    assert load(text) == [Swimmer("Yusra", 17, [62.5, 61]), Swimmer("Bo", 0, [])]
    assert load("[]") == []


def test_best():
    """the best time, or None"""
    assert best(Swimmer("Yusra", 17, [62.5, 61.9, 64])) == 61.9
    assert best(Swimmer("Okon", 21, [])) is None
    assert best(Swimmer("Bo", 8, [0.0])) == 0.0


def test_line():
    """a line has the best time, or says that there's none"""
    assert line(Swimmer("Yusra", 17, [62.5, 61.9])) == "Yusra 61.9"
    assert line(Swimmer("Okon", 21, [])) == "Okon no time yet"
    assert line(Swimmer("Bo", 8, [0.0])) == "Bo 0.0"


def test_invite():
    """one letter for each name"""
    assert invite(["Yusra", "Okon"]) == ["Dear Yusra", "Dear Okon"]
    assert invite([]) == []


def test_ages():
    """the sum of all ages"""
    assert ages([Swimmer("Yusra", 17, []), Swimmer("Okon", 21, [])]) == 38
    assert ages([]) == 0
