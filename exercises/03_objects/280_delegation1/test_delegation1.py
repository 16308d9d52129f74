import functools

import delegation1
from pythlings_checks import program
from session_for_check import typed

START = 'counted = Counted(Dictionary("fr"))\n'


class Till:
    """Another thing to wrap, with what Dictionary doesn't have."""

    def __init__(self):
        self.open = True
        self.coins = [2, 1, 2]

    def put_in(self, *coins, note=None):
        self.coins.extend(coins)
        return (len(self.coins), note)

    def empty(self):
        self.coins = []


def check(code, wanted=None, **more):
    typed(delegation1, code, wanted, Till=Till, **more)


def test_translate():
    """a method of the thing inside can be called"""
    check(f'{START}counted.translate("hello", to="it")', "ciao")
    check(f'{START}counted.is_free("ciao")', True)


def test_attribute():
    """other attributes come from the thing inside, too"""
    check(f"{START}counted.language", "fr")
    check("till = Counted(Till())\ntill.open, till.coins", (True, [2, 1, 2]))


def test_other_thing():
    """anything with methods can be wrapped"""
    check("till = Counted(Till())\ntill.put_in(5, 10, note='tip')", (5, "tip"))
    check("till = Counted(Till())\ntill.put_in()", (3, None))
    check('word = Counted("bee")\nword.upper(), word.find("e")', ("BEE", 1))
    check("bees = Counted([])\nbees.append(5)\nbees.pop()", 5)


def test_changes():
    """you see what the thing inside changes in itself"""
    check("till = Counted(Till())\ntill.empty()\ntill.coins", [])


def test_calls():
    """calls are counted for each method"""
    check(
        f'{START}counted.translate("bee", to="fr")\ncounted.is_free("x")\n'
        'counted.translate("hello", to="fr")\ncounted.calls',
        {"translate": 2, "is_free": 1},
    )


def test_no_calls():
    """what was never called isn't in calls"""
    check(f"{START}counted.calls", {})


def test_looking():
    """looking at a method or an attribute is no call"""
    check(f"{START}counted.translate\ncounted.language\ncounted.calls", {})


def test_later():
    """a method that's kept and called later counts when it's called"""
    check(
        f'{START}free = counted.is_free\nfree("a")\nfree("b")\ncounted.calls',
        {"is_free": 2},
    )


def test_error():
    """what a method raises comes out"""
    check(
        f'{START}counted.translate("wasp", to="fr")',
        raises=LookupError,
        words="no word for 'wasp'",
    )


def test_error_counts():
    """a call that raises counts as well"""
    check(
        f'{START}try: counted.translate("wasp", to="fr")\nexcept LookupError: pass\ncounted.calls',
        {"translate": 1},
    )


def test_missing():
    """what the thing doesn't have is an AttributeError"""
    check(f"{START}counted.translat", raises=AttributeError, words="translat")
    check(f"{START}hasattr(counted, 'shout'), counted.calls", (False, {}))


def test_len():
    """len counts all calls"""
    check(f'{START}counted.is_free("a")\ncounted.is_free("b")\nlen(counted)', 2)
    check(f'{START}counted.is_free("a")\ncounted.translate("bee", to="fr")\nlen(counted)', 2)
    check(f"{START}len(counted)", 0)


def test_len_inside():
    """len is about the calls, whatever is inside"""
    check("bees = Counted([7, 8, 9])\nbees.append(1)\nlen(bees)", 1)


def test_two():
    """two of them count separately"""
    check(
        'one, two = Counted("bee"), Counted("bee")\none.upper()\none.calls, two.calls',
        ({"upper": 1}, {}),
    )


def test_busiest():
    """busiest names the method that was called most often"""
    check('word = Counted("bee")\nword.upper()\nword.title()\nword.title()\nbusiest(word)', "title")


@functools.cache
def run():
    return program("delegation1.py")


def test_program():
    """Daniyar finds out"""
    run().prints(
        "bonjour, Ana\n(that was a cent)\nbonjour, Bo\n(that was a cent)\n"
        "bonjour, Chi\n(that was a cent)\ntranslate: 3\nis_free: 3\n6 calls\n"
    )
