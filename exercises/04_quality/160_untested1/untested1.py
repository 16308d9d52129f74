"""It had always worked.

For nine years, a program without a single test printed the labels of a Finnish seed shop. On
Sunday Joonas tidied it up, and it's beautiful now. On Tuesday the ferry sent back every parcel for
Åland, and the post office wants to know what weighs 0.0 kg.

Nobody remembers all the rules. But archive.txt has labels from the old program that nobody
complained about. Write down what it *did*, quirks and all: that's a characterisation test. It
doesn't ask why. It tells you when something changes.

1. Don't touch label.py yet. Write tests until they pin down all that the archive shows about
   names, countries, sizes and weights. Some of them are red.
2. Fix label.py with as few changes as possible.

Your tests run with the old program, and with seven changed versions.

    pythlings shell untested1 -- python -m pytest untested1.py
"""

from label import label


def test_a_label_from_the_archive():
    assert label("Kaisa Virtanen", "FI", 480) == "KAISA VIRTANEN\nFI\nS 0.5 kg"


# TODO: pin down the rest.
