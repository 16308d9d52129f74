"""Every value has a type."""

ANSWER_1 = "int"
ANSWER_2 = "str"
ANSWER_3 = "float"
ANSWER_4 = "bool"
ANSWER_5 = "int"
ANSWER_6 = "tuple"
ANSWER_7 = "dict"
ANSWER_8 = "set"
ANSWER_9 = "list"
ANSWER_10 = "NoneType"

AN_INT = 1_000_000
A_FLOAT = 2.0
A_STR = "2.0"
A_BOOL = False
A_LIST = []
A_TUPLE = ("Oslo",)
A_DICT = {}
A_SET = set()
A_NONETYPE = None
SOME_BYTES = b""


# Why this way
#
# The empty set has no brackets of its own because {} was taken by the dict, so
# it is written set(). `print("12")` shows 12 and gives None back: showing and
# giving back are two things. When a program misbehaves, print(type(x).__name__)
# is often the quickest question to ask.
