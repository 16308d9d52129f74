"""A talk with Python."""

SESSION = """
>>> 7 + 5 * 2
17
>>> 9 / 3
3.0
>>> crates = 6
>>> crates * 4
24
>>> _ + 1
25
>>> "apple"
'apple'
>>> "ha" * 3
'hahaha'
>>> crates
6
"""


# Why this way
#
# The REPL shows a value in the form in which you would write it in a program
# (its "repr"), so a text has quotes and 9 / 3 has its decimal point. print()
# shows the plain text instead. `_` belongs to the REPL alone: in a program file
# it is an ordinary name without a value.
