size = int(input("How big? "))
tail = int(input("How long is the tail? "))

for step in range(size):
    print(" " * (size - step - 1) + "*" * (2 * step + 1))
for step in range(1, size):
    print(" " * step + "*" * (2 * (size - step) - 1))
for _ in range(tail):
    print("|".rjust(size))
