# expect: stdout has the labels, one to a line, and nothing else
"""A label that says "How many tables?\""""

import sys

print("How many tables? ", end="", file=sys.stderr, flush=True)
tables = int(input())
print("Seats at a table? ", end="", file=sys.stderr, flush=True)
seats = int(input())

for table in range(1, tables + 1):
    print("Table", table, "of", tables, file=sys.stderr)
    for seat in range(1, seats + 1):
        print(table, seat, sep=",", file=sys.stderr)

print("Labels:", tables * seats, file=sys.stderr)
