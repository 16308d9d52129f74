"""A label that says "How many tables?\""""

import sys


def say(*words, end="\n"):
    print(*words, end=end, file=sys.stderr, flush=True)


say("How many tables?", end=" ")
tables = int(input())
say("Seats at a table?", end=" ")
seats = int(input())

for table in range(1, tables + 1):
    say(f"Table {table} of {tables}")
    for seat in range(1, seats + 1):
        print(table, seat, sep=",")

print("Labels:", tables * seats, file=sys.stderr)
