"""Folded paper."""


def unfold(part):
    """Return the part and its mirror image in one. The last item, on the fold, isn't doubled."""
    return part + part[-2::-1]


def every_second(part):
    """Return the first item, the third, the fifth and so on, of a text or a list."""
    return part[::2]


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


# Why this way
#
# `part[-2::-1]` begins at the last item but one and walks to the left end. For a single
# item that start is off the edge, and the slice is empty, which is just what's needed; an
# index `part[-2]` would be an error. Two slices in a row, `part[:-1][::-1]`, say the same
# and are easier to read. `reversed` gives no text and can't be added to one.
