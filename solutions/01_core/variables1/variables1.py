"""Who took the pea?"""

RIGHT_CUP = "coin"
PEA_LOST_IN_LINE = 3

PEA_CUP = "middle"
PEA_THERE_SINCE_LINE = 5

RECORD = 14
RECORD_SET_IN_LINE = 2

YOURS = 15
YOURS_SET_IN_LINE = 4


# Why this way
#
# In round 1 the pea is already gone in line 3: no name has it any more, and line 4
# only copies the coin back. With a third name the swap is `hand = left`, then
# `left = right`, then `right = hand`. Round 3 is the rule behind all four: an
# assignment changes the name on its left, now, and never ties two names together.
