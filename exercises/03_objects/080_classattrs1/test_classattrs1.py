import classattrs1
import pytest
from classattrs1 import Giant, Hero
from pythlings_checks import program
from session_for_check import typed


@pytest.fixture(autouse=True)
def limits():
    """Put the limits back after each test."""
    before = [(kind, vars(kind).get("limit")) for kind in (Hero, Giant)]
    yield
    for kind, limit in before:
        if limit is not None:
            kind.limit = limit
        elif "limit" in vars(kind):
            del kind.limit


def test_bags():
    """each hero has a bag of their own"""
    yusra = Hero("Yusra")
    olek = Hero("Olek")
    yusra.take("rope", 4)
    olek.take("goat", 19)
    assert [yusra.bag, olek.bag] == [{"rope": 4}, {"goat": 19}]


def test_skills():
    """what one hero learns, the other doesn't know"""
    yusra = Hero("Yusra")
    olek = Hero("Olek")
    olek.learn("climb")
    olek.learn("sing")
    assert [yusra.skills, olek.skills] == [[], ["climb", "sing"]]


def test_new():
    """a hero who comes later has nothing yet"""
    olek = Hero("Olek")
    olek.take("goat", 19)
    olek.learn("climb")
    late = Hero("Łucja")
    assert late.text() == "Łucja: health 10, has nothing, knows nothing"


def test_health():
    """health goes down for one hero only, and not below 0"""
    yusra = Hero("Yusra")
    olek = Hero("Olek")
    yusra.hurt(3)
    olek.hurt(14)
    assert [yusra.health, olek.health, Hero("Bo").health] == [7, 0, 10]


def test_limit():
    """a hero carries up to 20 kilos"""
    olek = Hero("Olek")
    assert olek.take("goat", 19) is True
    assert olek.take("stone", 1.5) is False
    assert olek.take("bread", 1) is True


def test_left():
    """what's too heavy is left"""
    olek = Hero("Olek")
    olek.take("goat", 19)
    olek.take("stone", 1.5)
    assert olek.bag == {"goat": 19}


def test_giant():
    """a giant carries up to 100 kilos"""
    giant = Giant("Bu")
    assert giant.take("barrel", 80) is True
    assert giant.take("anvil", 21) is False
    assert giant.take("goat", 20) is True


def test_limit_for_all():
    """a new limit is there for all heroes at once"""
    olek = Hero("Olek")
    Hero.limit = 30
    assert [olek.take("pony", 30), Hero("Yusra").take("ponies", 31)] == [True, False]


def test_limit_giant():
    """giants keep their own limit"""
    giant = Giant("Bu")
    Hero.limit = 30
    assert giant.take("two ponies", 60) is True


def test_limit_of_any_kind():
    """a kind of hero that somebody adds later has its own limit"""
    pony = 'class Pony(Hero): limit = 60\npony = Pony("Fleck")\n'
    typed(classattrs1, f'{pony}pony.take("goats", 57)', True)
    typed(classattrs1, f'{pony}pony.take("goats", 61)', False)


def test_class_has_none():
    """bag and skills are in the objects, not in the class"""
    found = [name for name in ("bag", "skills") if name in vars(Hero)]
    if found:
        pytest.fail(f"Hero.{found[0]} is still there, one for all: {vars(Hero)[found[0]]!r}")


def test_text():
    """text tells how the hero is doing"""
    olek = Hero("Olek")
    olek.take("goat", 12)
    olek.take("rope", 0.5)
    olek.learn("climb")
    olek.learn("sing")
    olek.hurt(1)
    assert olek.text() == "Olek: health 9, has goat, rope, knows climb, sing"


def test_program():
    """the first scene"""
    program("classattrs1.py").prints(
        "Yusra: health 10, has rope, knows nothing\n"
        "Olek: health 10, has goat, knows climb\n"
        "Bu: health 10, has barrel, knows nothing\n"
    )
