"""A label that says "How many tables?\""""

import sys

print("How many tables? ", end="", file=sys.stderr, flush=True)
tables = int(input())
print("Seats at a table? ", end="", file=sys.stderr, flush=True)
seats = int(input())
labels = []

for table in range(1, tables + 1):
    print("Table", table, "of", tables, file=sys.stderr)
    for seat in range(1, seats + 1):
        labels.append(f"{table},{seat}\n")

print("Labels:", len(labels), file=sys.stderr)
print("".join(labels), end="")
