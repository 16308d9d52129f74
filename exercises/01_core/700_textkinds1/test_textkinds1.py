import pytest
from played import ran

CAT = " /\\_/\\\n( o.o )\n > ^ <\n"
WISH = 'She says: "It\'s your day!"\n'
REST = "mice\t12\nnaps\t3\nFiled in C:\\new\\tables\\Ngozi.txt\n"


def test_cat():
    """the cat has both ears, three lines and no empty line around it"""
    card = ran("textkinds1.py", "Ngozi").succeeds()
    if "Ngozi,\n" + CAT + "She says" not in card.stdout:
        card.shows("For whom? Ngozi\nDear Ngozi,\n" + CAT + WISH + REST)


def test_wish():
    """the wish has both kinds of quotes in it"""
    card = ran("textkinds1.py", "Ngozi").succeeds()
    if "“" in card.stdout or "”" in card.stdout:
        pytest.fail('Your text has curly quotes, “ and ”. The comment has straight ones: ".')
    card.says(WISH)


def test_presents():
    """the presents are two lines, each with a tab"""
    card = ran("textkinds1.py", "Ngozi").succeeds()
    assert [line for line in card.stdout.splitlines() if line[:4] in ("mice", "naps")] == [
        "mice\t12",
        "naps\t3",
    ], "A row of spaces may look the same on the screen, and isn't a tab."


def test_folder():
    """the folder has three backslashes and is on one line"""
    ran("textkinds1.py", "Ngozi").succeeds().says("\nFiled in C:\\new\\tables\\Ngozi.txt\n")


def test_card():
    """the whole card, and nothing else"""
    ran("textkinds1.py", "Ngozi").succeeds().shows(
        "For whom? Ngozi\nDear Ngozi,\n" + CAT + WISH + REST
    )


def test_typed():
    """a backslash that's typed in stays what it is"""
    ran("textkinds1.py", r"\nina").succeeds().shows(
        "For whom? \\nina\nDear \\nina,\n"
        + CAT
        + WISH
        + "mice\t12\nnaps\t3\nFiled in C:\\new\\tables\\\\nina.txt\n"
    )
