"""Click on the column.

Have you ever clicked on one column of a table and then on another? If you sort by height, and
then by continent, each continent begins with its highest mountain. The second sort remembers
the first. Pemba's climbing club wants that in the terminal; here it is with three mountains:

    Sort by? -metres
    Everest, Asia, 8849 m, 1953
    Mont Blanc, Europe, 4806 m, 1786
    Ben Nevis, Europe, 1345 m, 1771
    Sort by? name
    Ben Nevis, Europe, 1345 m, 1771
    Everest, Asia, 8849 m, 1953
    Mont Blanc, Europe, 4806 m, 1786

`sorted` makes a new list. A list's own `sort` puts the list itself in order, and hands back
None. Both know `key` and `reverse`:

    >>> heights = [4806, 8849, 1345]
    >>> heights.sort(reverse=True)
    >>> heights
    [8849, 4806, 1345]
    >>> list(reversed([4806, 8849, 1345]))
    [1345, 8849, 4806]

`reversed` sorts nothing: it goes from back to front. And rows with equal keys keep their
order, with `reverse=True`, too. That's the whole trick of the table.

The columns are name, continent, metres and year. A minus means: the largest first. For a
column that doesn't exist, print `No such column.`; Enter alone ends it.
"""

rows = []
with open("mountains.txt", encoding="utf-8") as file:
    for line in file:
        rows.append(line.rstrip("\n").split(";"))

# Run it: python3 sorting1.py   (on Windows: py sorting1.py)
while True:
    column = input("Sort by? ")
    if column == "":
        break
    # TODO: put the rows in order. Mind the hill of 396 metres.
    for row in rows:
        print(row)
