def row(number: int, size: int) -> str:
    """Return a row of the kite."""
    return " " * (size - number) + "*" * (2 * number - 1)


size = int(input("How big? "))
tail = int(input("How long is the tail? "))

rows = list(range(1, size)) + list(range(size, 0, -1))
for number in rows:
    print(row(number, size))
left = tail
while left > 0:
    print(" " * (size - 1) + "|")
    left -= 1
