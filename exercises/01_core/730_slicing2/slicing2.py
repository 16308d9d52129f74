"""Folded paper.

Valentina folds a sheet of paper twice, cuts a few holes into it, and opens it again: a
snowflake. Now she wants to try out patterns without wasting paper. She types a quarter, and
the program unfolds it:

    Row? *.*.
    Row? .*.#
    Row? #.#*        *.*.*.*
    Row?      -->    .*.#.*.
                     #.#*#.#
                     .*.#.*.
                     *.*.*.*

The last column and the last row are the folds, and nothing is doubled there.

A slice can take steps: `thing[start:stop:step]`. A step below zero walks to the left. It all
works for texts and lists alike:

    >>> word = "parcels"
    >>> word[::2], word[1:6:2]
    ('pres', 'acl')
    >>> word[::-1]
    'slecrap'
    >>> [1, 2, 3, 4, 5][3::-2]
    [4, 2]

With a negative step the start is on the right. And a slice that reaches past the edge isn't
an error: it takes what's there.

Write both functions and unfold your own: `python3 slicing2.py` (on Windows `py slicing2.py`).
"""


def unfold(part):
    """Return the part and its mirror image in one. The last item, on the fold, isn't doubled.

    `part` is a text or a list: "abc" becomes "abcba", and [1, 2] becomes [1, 2, 1].
    """
    # TODO
    return part


def every_second(part):
    """Return the first item, the third, the fifth and so on, of a text or a list."""
    # TODO
    return part


quarter = []
while True:
    row = input("Row? ")
    if row == "":
        break
    quarter.append(row)

flake = unfold([unfold(row) for row in quarter])
for row in flake:
    print(row)

print()
print("And a small one:")
for row in every_second(flake):
    print(every_second(row))
