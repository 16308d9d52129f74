from cipher1 import crack, likeness, shift
from pythlings_checks import program


def test_shift():
    """each letter moves on by the key"""
    assert shift("abc", 3) == "def"
    assert shift("hello", 1) == "ifmmp"
    assert shift("same", 0) == "same"
    assert shift("", 5) == ""


def test_shift_round():
    """after z comes a again"""
    assert shift("xyz", 3) == "abc"
    assert shift("abcdefghijklmnopqrstuvwxyz", 13) == "nopqrstuvwxyzabcdefghijklm"
    assert shift("a", 25) == "z"


def test_shift_capitals():
    """capitals stay capitals, and go round, too"""
    assert shift("Zoo", 3) == "Crr"
    assert shift("AbYz", 2) == "CdAb"


def test_shift_others():
    """everything else stays as it is"""
    assert shift("7 am, ok?", 1) == "7 bn, pl?"
    assert shift("[a]_{z}@", 1) == "[b]_{a}@"
    assert shift("Zoë & José 😀", 3) == "Crë & Mrvé 😀"


def test_shift_back():
    """a negative key moves back, and round at a"""
    assert shift("def", -3) == "abc"
    assert shift("abc, ABC", -3) == "xyz, XYZ"


def test_shift_far():
    """26 places on is the same letter again, and so is 52"""
    assert shift("Hello", 26) == "Hello"
    assert shift("Hello", 55) == "Khoor"
    assert shift("Hello", -26) == "Hello"


def test_likeness():
    """English looks more like English than a row of rare letters does"""
    assert likeness("the rain in the night") > likeness("jkx qxbz zb jkx zbvkj"), (
        "The first of them is English, so it should get the higher number."
    )


def test_crack():
    """a secret is cracked without its key, by all its letters and not just one"""
    assert crack("Gyyn gy un nby ifx iue nlyy un gcxhcabn, uhx vlcha nby fuhnylh!") == 20, (
        "Moved back by 20 it is: Meet me at the old oak tree at midnight, and bring the lantern!"
    )
    assert crack("Sgd sqdzrtqd hr 30 rsdor mnqsg ne sgd khfgsgntrd, tmcdq sgd sghqc rsnmd.") == 25
    assert crack("Today is the day on which I do not need a key at all, and that is fine.") == 0


def test_crack_without_e():
    """a secret without an e is cracked, too"""
    assert crack("Lro ald fp klq yxa xq xii: fq fp grpq ilra, xka fq txkqp ql mixv tfqe vlr.") == 23


def test_crack_capitals():
    """capitals can be cracked, too"""
    assert crack("BUJJS VCLNBXUS NI SIO! NBY WUEY CM CH NBY IPYH, UHX CN CM ZIL UFF IZ OM.") == 20


def test_program():
    """the program makes a secret and cracks it"""
    ran = program(
        "secret.py", typed=["m", "See you in the old barn, and not a word to anyone!", "9", ""]
    )
    ran.succeeds().says("Bnn hxd rw cqn xum kjaw, jwm wxc j fxam cx jwhxwn!")


def test_letter():
    """the letter is cracked"""
    ran = program("secret.py", typed=["c", "", ""]).succeeds()
    ran.says("-->", "If you can read this, your program has broken a code")
