"""Folded paper."""


def unfold(part):
    """Return the part and its mirror image in one. The last item, on the fold, isn't doubled."""
    whole = part[:]
    for place in range(len(part) - 2, -1, -1):
        whole += part[place : place + 1]
    return whole


def every_second(part):
    """Return the first item, the third, the fifth and so on, of a text or a list."""
    if isinstance(part, str):
        return "".join(part[place] for place in range(len(part)) if place % 2 == 0)
    return [item for place, item in enumerate(part) if place % 2 == 0]


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
