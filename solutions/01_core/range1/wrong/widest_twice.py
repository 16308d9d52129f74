# expect: to the widest row, once, and back to one star
def row(number, size):
    return " " * (size - number) + "*" * (2 * number - 1)


size = int(input("How big? "))
tail = int(input("How long is the tail? "))

for number in range(1, size + 1):
    print(row(number, size))
for number in range(size, 0, -1):
    print(row(number, size))
for number in range(tail):
    print(" " * (size - 1) + "|")
