r"""The cat loses an ear.

Dmitri's shop sells cards with a cat on them, and every card is filed. Here's what his
program says about the file:

    Filed in C:
    ew	ables\Ngozi.txt

He typed "C:\new\tables\\". But inside quotes a backslash changes the meaning of what comes
next: \n is a line break, \t a tab, \\ one backslash and \" a quote.

    >>> print("one\\two\n\"three\"")
    one\two
    "three"

An r in front makes it a raw text, in which a backslash is just a backslash (but can't be the
last character). And between three quotes, ''' or triple ", a text may go over several lines.
Every line break in there counts, even one right after the opening quotes.

    >>> print(r"C:\new")
    C:\new
    >>> print('''It's "long"
    ... and raw isn't needed.''')
    It's "long"
    and raw isn't needed.

Give the four names their texts, exactly as the comments show them. Then make Ngozi a card:
`python3 textkinds1.py` (on Windows `py textkinds1.py`).
"""

# TODO: the cat is one text of three lines.
#
#  /\_/\
# ( o.o )
#  > ^ <
cat = "( o.o )"

# TODO: She says: "It's your day!"
wish = "She says: It's your day!"

# TODO: one text of two lines, with a tab in each of them.
#
# mice	12
# naps	3
presents = "mice naps"

# TODO: C:\new\tables\
folder = "C:\new\tables\\"

name = input("For whom? ")
print(f"Dear {name},")
print(cat)
print(wish)
print(presents)
print(f"Filed in {folder}{name}.txt")
