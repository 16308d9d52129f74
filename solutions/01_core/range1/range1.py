"""A kite that won't fly."""


def row(number, size):
    """Return a row of the kite: row 1 has one star, each further row has two more."""
    return " " * (size - number) + "*" * (2 * number - 1)


size = int(input("How big? "))
tail = int(input("How long is the tail? "))

for number in range(1, size + 1):
    print(row(number, size))

for number in range(size - 1, 0, -1):
    print(row(number, size))

for _ in range(tail):
    print(" " * (size - 1) + "|")


# Why this way
#
# `size + 1` is the usual way to say "size included". Downwards the stop is 0, one
# below the last row. For size 1 the second range is range(0, 0, -1), which is empty:
# that isn't an error, the loop just has nothing to do. People call a loop's name `_`
# when they only want the rounds and not the number.
