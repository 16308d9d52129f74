import checkobjects2
import pytest
from session_for_check import typed


def check(lines, wanted=None, **more):
    typed(checkobjects2, lines, wanted, **more)


def test_halves():
    """a domino has a left and a right half, and can be turned"""
    check("domino = Domino(2, 5)\ndomino.left, domino.right", (2, 5))
    check("turned = Domino(2, 5).turned()\nturned.left, turned.right", (5, 2))
    check(
        "domino = Domino(2, 5)\nturned = domino.turned()\n[domino.left, domino.right]",
        [2, 5],
        note="Turning a domino gives another object. The first one stays as it was.",
    )


def test_texts():
    """a domino looks as it's held"""
    check("repr(Domino(5, 2)), str(Domino(5, 2))", ("Domino(5, 2)", "[5|2]"))
    check("repr(Domino(0, 6).turned()), str(Domino(0, 6).turned())", ("Domino(6, 0)", "[6|0]"))


def test_equal():
    """it's the same domino, whichever way it's held"""
    check("Domino(2, 5) == Domino(5, 2), Domino(2, 5) == Domino(2, 5)", (True, True))
    check("Domino(2, 5) == Domino(2, 4), Domino(2, 5) != Domino(5, 2)", (False, False))
    check("Domino(1, 6) == Domino(3, 4), Domino(1, 4) == Domino(2, 2)", (False, False))


def test_foreign():
    """a domino isn't equal to anything else"""
    check('Domino(2, 5) == "[2|5]", Domino(2, 5) == (2, 5), Domino(2, 5) == None', (False,) * 3)


def test_set():
    """a set holds each domino once"""
    check("len({Domino(2, 5), Domino(5, 2), Domino(1, 1)})", 2)
    check("Domino(6, 3) in {Domino(3, 6)}", True)


def test_order():
    """fewer pips in all come first, then the larger half decides"""
    check("Domino(1, 2) < Domino(6, 0), Domino(6, 0) < Domino(1, 2)", (True, False))
    check(
        "[str(one) for one in sorted([Domino(6, 6), Domino(0, 5), Domino(4, 1), Domino(2, 3), Domino(0, 1)])]",
        ["[0|1]", "[2|3]", "[4|1]", "[0|5]", "[6|6]"],
    )
    check("Domino(2, 5) < Domino(5, 2)", False)
    check("str(max(Domino(6, 0), Domino(1, 2)))", "[6|0]")


def test_order_foreign():
    """< with anything else is a TypeError"""
    check("Domino(2, 5) < 8", raises=TypeError)


@pytest.mark.parametrize("halves", ["7, 0", "0, -1", "1.5, 2", '"2", 3', "2, None"])
def test_no_domino(halves):
    """what no half can have is a ValueError"""
    check(f"Domino({halves})", raises=ValueError)


def test_edges():
    """0 and 6 pips are possible"""
    check("str(Domino(0, 6))", "[0|6]")


def test_fixed():
    """a half can't be set"""
    check("domino = Domino(2, 5)\ndomino.left = 3", raises=AttributeError)
    check("domino = Domino(2, 5)\ndomino.right = 3", raises=AttributeError)


def test_chain():
    """a chain lays dominoes as in the text"""
    check(
        "chain = Chain()\nfor domino in [Domino(2, 5), Domino(1, 5), Domino(3, 2)]:\n"
        "    chain.lay(domino)\nstr(chain)",
        "[3|2][2|5][5|1]",
    )


def laid(*dominoes):
    return "chain = Chain()\n" + "".join(f"chain.lay(Domino({one}))\n" for one in dominoes)


def test_ends():
    """each end takes a domino held either way"""
    check(laid("2, 5", "5, 1") + "str(chain)", "[2|5][5|1]")
    check(laid("2, 5", "1, 5") + "str(chain)", "[2|5][5|1]")
    check(laid("2, 5", "3, 2") + "str(chain)", "[3|2][2|5]")
    check(laid("2, 5", "2, 3") + "str(chain)", "[3|2][2|5]")
    check(laid("2, 5", "5, 5", "5, 0") + "str(chain)", "[2|5][5|5][5|0]")


def test_right_first():
    """a domino that fits at both ends goes to the right"""
    check(laid("2, 5", "2, 5") + "str(chain)", "[2|5][5|2]")
    check(laid("3, 4", "4, 3") + "str(chain)", "[3|4][4|3]")
    check(laid("0, 4", "0, 4") + "str(chain)", "[0|4][4|0]")


def test_no_fit():
    """a domino that fits nowhere is a ValueError, and the chain stays as it was"""
    check(laid("2, 5") + "chain.lay(Domino(3, 1))", raises=ValueError, words="[3|1]")
    check(
        laid("2, 5")
        + "try:\n    chain.lay(Domino(3, 1))\nexcept ValueError:\n    pass\nlen(chain)",
        1,
    )


def test_hand():
    """the domino in the player's hand isn't turned"""
    check(
        "chain = Chain()\nchain.lay(Domino(2, 5))\nhand = Domino(1, 5)\nchain.lay(hand)\nstr(hand)",
        "[1|5]",
    )


def test_container():
    """len, in and for work on a chain"""
    check("len(Chain()), str(Chain())", (0, ""))
    start = laid("2, 5", "1, 5", "3, 2")
    check(start + "len(chain)", 3)
    check(start + "Domino(5, 1) in chain, Domino(1, 5) in chain", (True, True))
    check(start + "Domino(5, 5) in chain, Domino(2, 1) in chain", (False, False))
    check(start + "[domino.left for domino in chain]", [3, 2, 5])
    check(
        start + "[domino.left for domino in chain for other in chain]", [3] * 3 + [2] * 3 + [5] * 3
    )


def test_two():
    """two chains don't share their dominoes"""
    check(laid("2, 5") + "other = Chain()\nother.lay(Domino(1, 1))\nstr(chain)", "[2|5]")
