import functools

import ordering1
from pythlings_checks import program
from session_for_check import typed


def check(code, wanted, **more):
    typed(ordering1, code, wanted, **more)


def test_str():
    """a card shows what it was made from"""
    check('str(Card("10H"))', "10H")
    check('str(Card("AS"))', "AS")


def test_equal():
    """cards of the same rank and suit are equal"""
    check('Card("10H") == Card("10H")', True)
    check('Card("10H") == Card("10S")', False)
    check('Card("9H") == Card("10H")', False)


def test_numbers():
    """the ten beats the nine, and the nine the two"""
    check('Card("9S") < Card("10C")', True)
    check('Card("10H") < Card("9H")', False)
    check('Card("2S") < Card("9C")', True)


def test_pictures():
    """ten, jack, queen, king, ace"""
    check('Card("10S") < Card("JC")', True)
    check('Card("JS") < Card("QC")', True)
    check('Card("QS") < Card("KC")', True)
    check('Card("KS") < Card("AC")', True)
    check('Card("AC") < Card("2S")', False)


def test_suits():
    """of one rank, clubs are the lowest and spades the highest"""
    check('Card("QC") < Card("QD")', True)
    check('Card("QD") < Card("QH")', True)
    check('Card("QH") < Card("QS")', True)
    check('Card("QS") < Card("QH")', False)


def test_itself():
    """no card comes before itself"""
    check('Card("7D") < Card("7D")', False)
    check('Card("7D") > Card("7D")', False)


def test_greater():
    """> works, too"""
    check('Card("AD") > Card("KS")', True)
    check('Card("3D") > Card("3S")', False)


def test_or_equal():
    """<= and >= are true for equal cards as well"""
    check('Card("7D") <= Card("7D")', True)
    check('Card("7D") >= Card("7D")', True)
    check('Card("7D") <= Card("7H")', True)
    check('Card("10D") <= Card("7H")', False)
    check('Card("10D") >= Card("7H")', True)
    check('Card("6D") >= Card("7H")', False)


def test_foreign():
    """a card isn't comparable with anything else"""
    for other in ("9", '"9D"', '("9", "D")', "None"):
        check(f'Card("9D") < {other}', None, raises=TypeError)
        check(f'Card("9D") >= {other}', None, raises=TypeError)


def test_no_crash():
    """the TypeError is Python's own: __lt__ only declines"""
    check('Card("9D").__lt__(9) is NotImplemented', True)


def test_foreign_equal():
    """a card isn't equal to anything else"""
    for other in ("9", '"9D"', '("9", "D")', "None"):
        check(f'Card("9D") == {other}', False)


def test_set():
    """a set holds each card once"""
    check('len({Card("9D"), Card("10H"), Card("9D"), Card("9H")})', 3)


def test_sorted():
    """a whole hand in order"""
    check(
        """cards = [Card("10H"), Card("AC"), Card("2S"), Card("10C"), Card("KD")]
[str(card) for card in sorted(cards)]""",
        ["2S", "10C", "10H", "KD", "AC"],
    )
    check(
        "[str(card) for card in sorted(Card(rank + 'H') for rank in 'K 4 7 10 2 J 9 A 5 Q 3 8 6'.split())]",
        ["2H", "3H", "4H", "5H", "6H", "7H", "8H", "9H", "10H", "JH", "QH", "KH", "AH"],
    )
    check('str(min([Card("10H"), Card("9S"), Card("JC")]))', "9S")


@functools.cache
def run(*cards):
    return program("ordering1.py", *cards)


def test_program():
    """the program sorts a hand and finds the winner"""
    run("10H", "QS", "9D", "QH").prints("Your hand: 9D 10H QH QS\nQS takes the trick.")


def test_twice():
    """the program notices a card that's there twice"""
    run("10H", "QS", "10H").prints("Somebody has an ace up their sleeve: a card is there twice.")
