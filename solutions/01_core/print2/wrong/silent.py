# expect: the progress is still told for each table
"""A label that says "How many tables?\""""

import sys

print("How many tables? ", end="", file=sys.stderr, flush=True)
tables = int(input())
print("Seats at a table? ", end="", file=sys.stderr, flush=True)
seats = int(input())

for table in range(1, tables + 1):
    for seat in range(1, seats + 1):
        print(table, seat, sep=",")

print("Labels:", tables * seats, file=sys.stderr)
