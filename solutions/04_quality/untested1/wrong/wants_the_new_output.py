# expect: your tests pass with the old program
"""It had always worked."""

import pytest

from label import label


@pytest.mark.parametrize(
    "name, country, grams, printed",
    [
        ("Kaisa Virtanen", "FI", 480, "KAISA VIRTANEN\nFI\nS 0.5 kg"),
        ("Bartholomew Featherstone", "GB", 1240, "BARTHOLOMEW FEAT\nGB AIR MAIL\nM 1.2 kg"),
        ("Åsa Öberg", "AX", 700, "ÅSA ÖBERG\nAX\nM 0.7 kg\nCUSTOMS"),
        ("Matti Korhonen", "FI", 2000, "MATTI KORHONEN\nFI\nM 2.0 kg"),
        ("Ioana Popescu", "RO", 30, "IOANA POPESCU\nRO AIR MAIL\nS 0.0 kg"),
        ("Garden Club Turku", "FI", 12900, "GARDEN CLUB TURK\nFI\nL 12.9 kg"),
        ("Elif Yılmaz", "TR", 500, "ELIF YILMAZ\nTR AIR MAIL\nS 0.5 kg"),
        ("Åsa Öberg", "AX", 2001, "ÅSA ÖBERG\nAX\nL 2.0 kg\nCUSTOMS"),
        ("Matti Korhonen", "FI", 501, "MATTI KORHONEN\nFI\nM 0.5 kg"),
    ],
)
def test_labels_are_as_they_were(name, country, grams, printed):
    assert label(name, country, grams) == printed
