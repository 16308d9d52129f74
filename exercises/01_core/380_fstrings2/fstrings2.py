"""The hall of fame.

Kwame's bar has a pinball table, and its best players are on a screen above the counter.
Here is how it looked this morning, and below it how it should look:

    1. Kwame 12400350 3100087.5
    2. Oluwaseun Adeyemi 9875200 1410742.857142857

    ============== HALL OF FAME ==============
     1. Kwame         12,400,350   3,100,087.5
     2. Oluwaseun Ad   9,875,200   1,410,742.9

A width after the colon makes a column: `<` puts the value to the left of it, `>` to the
right. A comma after the width groups the thousands, and decimals come last:

    >>> name = "Kwame"
    >>> points = 12400350
    >>> f"{name:<8}|{name:>8}|{points:>12,}|{points:>14,.1f}|"
    'Kwame   |   Kwame|  12,400,350|  12,400,350.0|'

The trap: a width is a minimum. A longer value pushes everything after it to the right,
unless you cut it first.

    >>> f"{name:<3}|", f"{name[:3]:<3}|"
    ('Kwame|', 'Kwa|')

Each line of scores.txt is a name, points and games. In this folder, run `python3
fstrings2.py` (on Windows `py fstrings2.py`) until the screen is as it should be.
"""

# The columns: rank 2 wide, then ". ", name 12 (cut if it's longer), points 12, and points
# per game 14 with one decimal.

print("============== HALL OF FAME ==============")

rank = 0
total = 0
with open("scores.txt", encoding="utf-8") as file:
    for line in file:
        name, points, games = line.split(";")
        rank += 1
        # TODO: numbers instead of texts, and the columns.
        print(f"{rank}. {name} {points}")

print("-" * 42)
# TODO: Total in the columns of rank and name (16 wide), then the points of all players in
# the column of points. Give the text "Total" a name first, and the name can have a width.
