"""A label that says "How many tables?\""""

import sys

print("How many tables? ", end="", file=sys.stderr, flush=True)
tables = int(input())
print("Seats at a table? ", end="", file=sys.stderr, flush=True)
seats = int(input())

for table in range(1, tables + 1):
    print("Table", table, "of", tables, file=sys.stderr)
    for seat in range(1, seats + 1):
        print(table, seat, sep=",")

print("Labels:", tables * seats, file=sys.stderr)


# Why this way
#
# Ask of each line who reads it. The printer reads the labels: stdout. Marta reads the rest:
# stderr. On a screen both come out mixed, so the mistake shows only once there's a file or a
# pipe. Tracebacks go to stderr as well, which is why they never end up among your results.
