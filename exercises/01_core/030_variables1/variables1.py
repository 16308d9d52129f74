"""What a name stands for.

A variable is a name that points at a value. `=` makes the name on its left point
at the value on its right. It changes no value and ties no two names together:

    >>> home = 2
    >>> shown = home
    >>> home = 5
    >>> shown
    2

The right side is always worked out first. That is why `a, b = b, a` swaps, and why
`home += 1` is the same as `home = home + 1`. In `a = b = 0` both names get the 0.

If you cannot say what a name stands for in a given line, you cannot find a bug
there. Predict the result of five short programs of a scoreboard without running
them, and put it in place of the dots. The test runs the programs and compares.
"""

# TODO: replace each ... by the value that you predict.

# Program 1
#
#     home = 2
#     away = 3
#     home, away = away, home
#     home += 1
#
# What does `home` stand for at the end?
ANSWER_1 = ...

# Program 2
#
#     best = 14
#     record = best
#     best = best + 6
#
# What does `record` stand for at the end?
ANSWER_2 = ...

# Program 3
#
#     first = second = 7
#     first -= 2
#
# What does `second` stand for at the end?
ANSWER_3 = ...

# Program 4
#
#     first = 8
#     second = 5
#     first = second
#     second = first
#
# What does `second` stand for at the end?
ANSWER_4 = ...

# Program 5
#
#     a = 1
#     b = 2
#     c = 4
#     a, b, c = b, c, a + b
#     c *= 10
#
# What does `c` stand for at the end?
ANSWER_5 = ...
