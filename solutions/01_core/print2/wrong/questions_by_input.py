# expect: neither is among the labels
"""A label that says "How many tables?\""""

import sys

tables = int(input("How many tables? "))
seats = int(input("Seats at a table? "))

for table in range(1, tables + 1):
    print("Table", table, "of", tables, file=sys.stderr)
    for seat in range(1, seats + 1):
        print(table, seat, sep=",")

print("Labels:", tables * seats, file=sys.stderr)
