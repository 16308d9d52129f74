"""The hall of fame.

Kwame's bar has a pinball table, and its best players are on a screen above the counter.
That is how it looked this morning, and how it should look:

    1. Kwame 12400350 3100087.5
    2. Oluwaseun Adeyemi 9875200 1410742.857142857

    ============== HALL OF FAME ==============
     1. Kwame.......  12,400,350   3,100,087.5
     2. Oluwaseun Ad   9,875,200   1,410,742.9

A width behind the colon makes columns: `<` puts the value to the left, `>` to the right,
`^` in the middle. A character before that fills the gap; a comma groups the thousands.

    >>> name = "Kwame"
    >>> points = 12400350
    >>> f"{name:<8}|{name:>8}|{name:-^9}|{points:>12,}|{points:>16,.1f}|"
    'Kwame   |   Kwame|--Kwame--|  12,400,350|    12,400,350.0|'

The trap: a width is a minimum. A longer value pushes everything behind it to the right.

    >>> f"{name:<3}|", f"{name[:3]:<3}|"
    ('Kwame|', 'Kwa|')

Each line of scores.txt is a name, points and games. In this folder, run `python3
fstrings2.py` (on Windows `py fstrings2.py`) until the screen is as it should be.
"""

# The columns: rank 2 wide, then ". ", name 12 (cut if longer, filled with dots), points 12,
# points per game 14 with one decimal. The title is 42 wide.

rank = 0
total = 0
with open("scores.txt", encoding="utf-8") as file:
    for line in file:
        name, points, games = line.split(";")
        rank += 1
        # TODO: numbers, columns, and the title above them.
        print(f"{rank}. {name} {points}")

# TODO: below, 42 dashes, then Total in the columns of rank and name (16 wide), and
# the points of all players in the column of points.
