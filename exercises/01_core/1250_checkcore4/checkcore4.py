"""Who paid how much?

Four people share a flat and write down what they pay, in costs.txt beside this file.
Nobody wants to add it up, so your program does:

    Which file? cost.txt
    There is no cost.txt
    Which file? costs.txt
    Line 4 is no good: Mina 3
    Line 6 is no good: Jörg: soup
    Ayu 31.20
    Mina 12.50
    Tunde 12.50

It asks until there is such a file. A good line has a name, one colon and a number;
none of the three may be missing, and spaces around them don't matter. Empty lines, with
spaces or without, are skipped but counted. The program shows every other line as it is,
at once, and goes on.

At the end come the totals: the largest first, and people with the same total in
alphabetical order. The program also writes these lines, and only these, to totals.txt; what was
in it last month has to go. Both files are in UTF-8.

Run it with `python3 checkcore4.py` (on Windows `py checkcore4.py`).
"""

name = input("Which file? ")
# TODO: read it, add up, print and write.
