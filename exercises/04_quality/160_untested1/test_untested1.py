from functools import cache
from pathlib import Path

from label import label
from pythlings_checks import own_tests, program

OLD = """
def label(name, country, grams):
    n = name[:16].upper()
    c = country
    if country != "FI" and country != "AX":
        c = country + " AIR MAIL"
    if grams <= 500:
        s = "S"
    elif grams <= 2000:
        s = "M"
    else:
        s = "L"
    kg = round(grams / 1000, 1)
    if kg < 0.1:
        kg = 0.1
    text = n + chr(10) + c + chr(10) + s + " " + str(kg) + " kg"
    if country == "AX":
        text = text + chr(10) + "CUSTOMS"
    return text
"""
ARCHIVE = (Path(__file__).parent / "archive.txt").read_text(encoding="utf-8")
CUSTOMS = "the line CUSTOMS isn't there any more on parcels for Åland"
LIGHT = "light parcels weigh 0.0 kg"
AIR = "parcels for other countries don't say AIR MAIL any more"
LONG = "long names aren't cut any more"
SMALL = "a parcel of exactly 500 grams is an M"
MIDDLE = "a parcel of exactly 2000 grams is an L"
LARGE = "a parcel of 2001 grams is an M"
CHANGES = {
    CUSTOMS: ('if country == "AX"', 'if country == "XA"'),
    LIGHT: ("if kg < 0.1", "if kg < 0"),
    AIR: ('country + " AIR MAIL"', "country"),
    LONG: ("name[:16]", "name"),
    SMALL: ("grams <= 500", "grams < 500"),
    MIDDLE: ("grams <= 2000", "grams < 2000"),
    LARGE: ("grams <= 2000", "grams <= 2001"),
}


@cache
def outcome():
    versions = {"old": {"label.py": OLD, "archive.txt": ARCHIVE}}
    for words, (old, new) in CHANGES.items():
        if old not in OLD:
            raise LookupError(old)
        versions[words] = {"label.py": OLD.replace(old, new), "archive.txt": ARCHIVE}
    return own_tests("untested1.py", versions)


def test_old():
    """your tests pass with the old program"""
    outcome().pass_on("old")


def test_customs():
    """your tests notice that parcels for Åland lack a line"""
    outcome().notice(CUSTOMS)


def test_light():
    """your tests notice parcels that weigh nothing"""
    outcome().notice(LIGHT)


def test_air():
    """your tests pin down the air mail"""
    outcome().notice(AIR)


def test_long():
    """your tests pin down how long a name may be"""
    outcome().notice(LONG)


def test_small():
    """your tests pin down up to which weight a parcel is small"""
    outcome().notice(SMALL)


def test_middle():
    """your tests pin down up to which weight it's an M"""
    outcome().notice(MIDDLE)


def test_large():
    """your tests pin down from which weight on it's an L"""
    outcome().notice(LARGE)


def test_label_customs():
    """label.py: parcels for Åland have their line again"""
    assert label("Åsa Öberg", "AX", 700) == "ÅSA ÖBERG\nAX\nM 0.7 kg\nCUSTOMS"
    assert label("Åsa Öberg", "AX", 2001) == "ÅSA ÖBERG\nAX\nL 2.0 kg\nCUSTOMS"


def test_label_light():
    """label.py: no parcel weighs less than 0.1 kg"""
    assert label("Ioana Popescu", "RO", 30) == "IOANA POPESCU\nRO AIR MAIL\nS 0.1 kg"
    assert label("Ioana Popescu", "FI", 1) == "IOANA POPESCU\nFI\nS 0.1 kg"


def test_label_rest():
    """label.py: everything else is as it was"""
    assert label("Garden Club Turku", "FI", 12900) == "GARDEN CLUB TURK\nFI\nL 12.9 kg"
    assert label("Elif Yılmaz", "TR", 500) == "ELIF YILMAZ\nTR AIR MAIL\nS 0.5 kg"
    assert label("Matti Korhonen", "FI", 2000) == "MATTI KORHONEN\nFI\nM 2.0 kg"
    assert label("Matti Korhonen", "SE", 501) == "MATTI KORHONEN\nSE AIR MAIL\nM 0.5 kg"


def test_program():
    """label.py: it's still a program that prints a label"""
    ran = program("label.py", "Åsa Öberg", "AX", "45")
    ran.prints("ÅSA ÖBERG\nAX\nS 0.1 kg\nCUSTOMS")
