# expect: without brackets you have the function itself
ANSWER_FIRST = "int"
ANSWER_SECOND = "str"
ANSWER_THIRD = "float"
ANSWER_DIGITS = 61
ANSWER_NEIGHBOUR = 1
ANSWER_CALLED = "ho!"
ANSWER_KIND_WITH_BRACKETS = "str"
ANSWER_KIND_WITHOUT_BRACKETS = "str"
ANSWER_HANDED_OVER = "ho!!"
