"""What a name stands for."""

ANSWER_1 = 4
ANSWER_2 = 14
ANSWER_3 = 7
ANSWER_4 = 5
ANSWER_5 = 30


# Why this way
#
# Program 4 is the classic failure: after its third line nothing stands for 8 any
# more. Other languages need a third name to swap; Python's `a, b = b, a` takes
# both values before it sets a name, as program 5 does with three. Program 2 is
# the rule behind all of it: assignment moves one name and touches no other.
