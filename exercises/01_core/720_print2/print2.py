r"""A label that says "How many tables?"

> Lovely labels for my wedding! But the first one says "How many tables? Seats at a table? Table
> 1 of 12", and later there's "Table 2 of 12". Grandma sat down at that one. (Marta)

Marta had sent the program's output into a file for the printer, which works in any terminal:

    python3 print2.py > labels.csv        (on Windows: py print2.py > labels.csv)

A program talks through two pipes. Results go to stdout: that's where `print` writes, and
what `>` catches. Everything else belongs in stderr, which stays on the screen:

    print("Wait", end="... ", file=sys.stderr, flush=True)

`flush=True` shows a text at once, even if its line isn't complete. And `input`? Its question
goes to stdout, too, when stdout is a file. So ask with `print`, then call `input()` with
nothing in it.

Clean up, so that stdout has the labels, as they are, and nothing else.
"""

import sys

tables = int(input("How many tables? "))
seats = int(input("Seats at a table? "))

# TODO: which of all these are results?
for table in range(1, tables + 1):
    print("Table", table, "of", tables)
    for seat in range(1, seats + 1):
        print(table, seat, sep=",")

print("Labels:", tables * seats)
