"""Who took the pea?

Hana plays the old cup game with her brother, on the screen. A name is a cup, and
its value is whatever is under it:

    left = "pea"
    right = "coin"
    left = right
    right = left

Hana means to swap the two. Afterwards both cups hold the coin, and the pea is
gone. Nobody cheated. `=` puts the value on its right under the name on its left,
and what was there before is lost. A third name saves it: `hand = left`, before
anything else.

`points += 2` is short for `points = points + 2`.

Below are four rounds of the game. Decide with paper and pencil, not by running
them. For each round there is a value to find and the number of a line: the line
is your reason. Replace every `...` with your answer.
"""

# Round 1: the swap that goes wrong.
#
#     1   left = "pea"
#     2   right = "coin"
#     3   left = right
#     4   right = left
#
# TODO: what is under the right cup at the end? And in which line does the pea vanish?
RIGHT_CUP = ...
PEA_LOST_IN_LINE = ...

# Round 2: a hand helps. The bean starts on the left, the pea on the right.
#
#     1   left = "bean"
#     2   middle = "coin"
#     3   right = "pea"
#     4   hand = middle
#     5   middle = right
#     6   right = left
#     7   left = hand
#
# TODO: which cup is the pea under, as a text: "left", "middle" or "right"?
# And from which line on is it there?
PEA_CUP = ...
PEA_THERE_SINCE_LINE = ...

# Round 3: the score. `record` remembers the best score so far.
#
#     1   points = 14
#     2   record = points
#     3   points += 6
#     4   points = points - 1
#
# TODO: what is the value of record at the end? And which line gave it that value?
RECORD = ...
RECORD_SET_IN_LINE = ...

# Round 4: the bets.
#
#     1   mine = 5
#     2   yours = mine
#     3   mine += yours
#     4   yours += mine
#     5   mine = 1
#
# TODO: what is the value of yours at the end? And which line gave it that value?
YOURS = ...
YOURS_SET_IN_LINE = ...
