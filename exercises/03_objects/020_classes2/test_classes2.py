import functools

from classes2 import Dragon
from pythlings_checks import program


@functools.cache
def game(*typed):
    """Play once with these words, however many tests look at it."""
    return program("classes2.py", typed=typed)


def test_new():
    """a new dragon has food 5 and joy 5"""
    dragon = Dragon("Smok")
    assert dragon.text() == "Smok: food 5, joy 5"


def test_attributes():
    """name, food and joy can be asked for"""
    dragon = Dragon("Žofie")
    assert [dragon.name, dragon.food, dragon.joy] == ["Žofie", 5, 5]


def test_wait():
    """while you wait, food and joy get less"""
    dragon = Dragon("Smok")
    dragon.wait()
    dragon.wait()
    assert dragon.text() == "Smok: food 3, joy 3"


def test_feed():
    """a meal is food + 3, and then time passes"""
    dragon = Dragon("Smok")
    dragon.feed()
    assert dragon.text() == "Smok: food 7, joy 4"


def test_play():
    """playing is joy + 3 and food - 1, and then time passes"""
    dragon = Dragon("Smok")
    dragon.play()
    assert dragon.text() == "Smok: food 3, joy 7"


def test_most_food():
    """food never goes above 9, not even before time passes"""
    dragon = Dragon("Smok")
    dragon.feed()
    dragon.feed()
    assert dragon.text() == "Smok: food 8, joy 3"


def test_most_joy():
    """joy never goes above 9, not even before time passes"""
    dragon = Dragon("Smok")
    dragon.play()
    dragon.play()
    assert dragon.text() == "Smok: food 1, joy 8"


def test_least():
    """food never goes below 0"""
    dragon = Dragon("Smok")
    dragon.play()
    dragon.play()
    dragon.play()
    assert dragon.text() == "Smok: food 0, joy 8"


def test_least_joy():
    """joy never goes below 0"""
    dragon = Dragon("Smok")
    for _ in range(6):
        dragon.feed()
    assert dragon.text() == "Smok: food 8, joy 0"


def test_here():
    """as long as food and joy are above 0, it's here"""
    dragon = Dragon("Smok")
    dragon.wait()
    dragon.wait()
    dragon.wait()
    dragon.wait()
    assert dragon.here() is True


def test_gone_hungry():
    """a dragon without food is gone"""
    dragon = Dragon("Smok")
    dragon.play()
    dragon.play()
    dragon.wait()
    assert dragon.here() is False


def test_gone_bored():
    """a dragon without joy is gone"""
    dragon = Dragon("Smok")
    for _ in range(5):
        dragon.feed()
    assert dragon.here() is False


def test_two():
    """two dragons don't share food or joy"""
    smok = Dragon("Smok")
    ruby = Dragon("Ruby")
    smok.feed()
    ruby.play()
    assert [smok.text(), ruby.text()] == ["Smok: food 7, joy 4", "Ruby: food 3, joy 7"]


def test_example():
    """the game as in the text, until the dragon has flown away"""
    game("Smok", "feed", "play", "go home", "wait", "wait", "wait", "wait", "wait").shows(
        "What do you call your dragon? Smok\n"
        "Smok: food 5, joy 5\n"
        "> feed\n"
        "Smok: food 7, joy 4\n"
        "> play\n"
        "Smok: food 5, joy 6\n"
        "> go home\n"
        "What? I know feed, play and wait.\n"
        "Smok: food 5, joy 6\n"
        "> wait\n"
        "Smok: food 4, joy 5\n"
        "> wait\n"
        "Smok: food 3, joy 4\n"
        "> wait\n"
        "Smok: food 2, joy 3\n"
        "> wait\n"
        "Smok: food 1, joy 2\n"
        "> wait\n"
        "Smok has flown away.\n"
    )
