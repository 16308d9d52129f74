"""The answers are gone."""

SESSION = """
>>> boxes = 6
>>> boxes * 12
72
>>> _ / 8
9.0
>>> boxes
6
>>> "apple " * 2
'apple apple '
>>> print("apple")
apple
>>> _
'apple apple '
>>> max
<built-in function max>
"""


# Why this way
#
# The REPL shows a value the way you would type it in a program. The quotes make
# the space at the end of 'apple apple ' visible; print would have hidden it.
# `_` exists only in the REPL: in a file it is a name like any other, and has no
# value until you give it one.
