# expect: every_second begins with the first item
"""Folded paper."""


def unfold(part):
    """Return the part and its mirror image in one. The last item, on the fold, isn't doubled.

    `part` is a text or a list: "abc" becomes "abcba", and [1, 2] becomes [1, 2, 1].
    """
    return part + part[-2::-1]


def every_second(part):
    """Return the first item, the third, the fifth and so on, of a text or a list."""
    return part[::-2]


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
