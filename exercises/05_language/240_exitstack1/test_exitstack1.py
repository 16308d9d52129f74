from contextlib import ExitStack

import pytest
from exitstack1 import concert, open_all, sing
from pythlings_checks import program


def check(found, wanted, words):
    """Fail with these words if the two differ."""
    if found != wanted:
        pytest.fail(f"{words}\n\nfound:  {found}\nwanted: {wanted}")


class Choir:
    """Opens voices, and writes down what happens. A voice that isn't there can't be opened."""

    def __init__(self, **words):
        self.words = words
        self.log = []

    def __call__(self, name):
        return Place(self, name)


class Place:
    def __init__(self, choir, name):
        self.choir, self.name = choir, name

    def __enter__(self):
        if self.name not in self.choir.words:
            raise FileNotFoundError(self.name)
        self.choir.log.append(f"open {self.name}")
        return self.read()

    def read(self):
        for word in self.choir.words[self.name].split():
            if word == "cough":
                raise RuntimeError("cough")
            if word == "torn":
                raise OSError("torn")
            yield word

    def __exit__(self, *details):
        self.choir.log.append(f"close {self.name}")


def test_two():
    """sing: two voices"""
    choir = Choir(alto="la lo lu", bass="bom bom bom")
    assert sing(["alto", "bass"], choir) == ["la bom", "lo bom", "lu bom"]


def test_many():
    """sing: seven voices, or one, or none"""
    choir = Choir(**{name: f"{name}{name} {name}é" for name in "gfedcba"})
    wanted = ["aa bb cc dd ee ff gg", "aé bé cé dé eé fé gé"]
    assert sing(list("abcdefg"), choir) == wanted
    assert sing(["c"], choir) == ["cc", "cé"]
    assert sing([], choir) == []


def test_short():
    """sing: a voice without any more words sings -"""
    choir = Choir(a="la", b="bom bom bom", c="")
    assert sing(["a", "b", "c"], choir) == ["la bom -", "- bom -", "- bom -"]


def test_closed():
    """sing: all are open until the end, and all are closed, the last one first"""
    choir = Choir(a="la", b="bom", c="di")
    sing(["b", "a", "c"], choir)
    wanted = ["open b", "open a", "open c", "close c", "close a", "close b"]
    check(choir.log, wanted, 'sing(["b", "a", "c"], ...). What has happened, in order:')


def test_third_fails():
    """sing: if the third can't be opened, the other two are closed, and the error goes on"""
    choir = Choir(a="la", b="bom")
    try:
        sing(["a", "b", "nobody", "a"], choir)
    except FileNotFoundError:
        wanted = ["open a", "open b", "close b", "close a"]
        check(choir.log, wanted, "The third couldn't be opened. What has happened, in order:")
    else:
        pytest.fail("The third voice can't be opened. The error is lost.")


@pytest.mark.parametrize("word", ["cough", "torn"], ids=["RuntimeError", "OSError"])
def test_cough(word):
    """sing: if a voice stops with an error, all are closed, and the error goes on"""
    choir = Choir(a="la la", b=f"bom {word}")
    try:
        sing(["a", "b"], choir)
    except (RuntimeError, OSError):
        wanted = ["open a", "open b", "close b", "close a"]
        check(choir.log, wanted, "The second one stopped. What has happened, in order:")
    else:
        pytest.fail("The second voice stopped with an error. The error is lost.")


class Switch:
    """Switches things, and writes it down. It can fail at some of them."""

    def __init__(self, *fails):
        self.fails = fails
        self.log = []

    def __call__(self, name, on):
        word = f"{name} {'on' if on else 'off'}"
        if word in self.fails:
            self.log.append(f"{word} fails")
            raise OSError(word)
        self.log.append(word)


def test_concert():
    """concert: on in order, and off in the opposite order"""
    switch = Switch()
    concert(["light", "heating", "mic"], switch)
    wanted = ["light on", "heating on", "mic on", "mic off", "heating off", "light off"]
    check(switch.log, wanted, "light, heating, mic. What has happened, in order:")


def test_concert_twice():
    """concert: the same thing twice, or nothing at all"""
    switch = Switch()
    concert(["bell", "bell"], switch)
    wanted = ["bell on", "bell on", "bell off", "bell off"]
    check(switch.log, wanted, "bell, bell. What has happened, in order:")
    concert([], switch)
    check(len(switch.log), 4, "After a concert without steps, how much has happened:")


def test_concert_fails():
    """concert: if one fails, those before it go off, and the error goes on"""
    switch = Switch("mic on")
    try:
        concert(["light", "heating", "mic", "organ"], switch)
    except OSError:
        wanted = ["light on", "heating on", "mic on fails", "heating off", "light off"]
        check(switch.log, wanted, "The mic failed. What has happened, in order:")
    else:
        pytest.fail("The mic failed with an OSError. The error is lost.")


def test_concert_off_fails():
    """concert: if one can't be switched off, the others still are, and the error goes on"""
    switch = Switch("heating off")
    try:
        concert(["light", "heating", "mic"], switch)
    except OSError:
        wanted = ["mic off", "heating off fails", "light off"]
        check(switch.log[3:], wanted, "The heating didn't go off. What has happened at the end:")
    else:
        pytest.fail("The heating didn't go off, an OSError. The error is lost.")


def test_open_all():
    """open_all: hands the voices over open, and leaving the stack closes them"""
    choir = Choir(a="la", b="bom")
    stack = open_all(["a", "b"], choir)
    if not isinstance(stack, ExitStack):
        pytest.fail(f"open_all should return an ExitStack. It returns {stack!r}.")
    check(choir.log, ["open a", "open b"], 'After open_all(["a", "b"], ...), what has happened:')
    with stack:
        pass
    wanted = ["open a", "open b", "close b", "close a"]
    check(choir.log, wanted, "After the stack was left, what has happened:")


def test_open_all_close():
    """open_all: close of the stack does it, too"""
    choir = Choir(a="la")
    open_all(["a"], choir).close()
    check(choir.log, ["open a", "close a"], "After close(), what has happened:")


def test_open_all_fails():
    """open_all: if one can't be opened, the others are closed at once, and the error goes on"""
    choir = Choir(a="la", b="bom")
    try:
        open_all(["a", "b", "nobody"], choir)
    except FileNotFoundError:
        wanted = ["open a", "open b", "close b", "close a"]
        check(choir.log, wanted, "The third couldn't be opened. What has happened:")
    else:
        pytest.fail("The third voice can't be opened. The error is lost.")


def test_program():
    """three files sing together"""
    program("exitstack1.py", "bass", "alto", "soprano").prints(
        "bom la di\nbom la du\n- lu dé\n- - da\n"
    )
