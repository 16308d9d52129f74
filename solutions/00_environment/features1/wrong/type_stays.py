# expect: the type after the name has been given a text
ANSWER_FIRST = "int"
ANSWER_SECOND = "int"
ANSWER_THIRD = "int"
ANSWER_DIGITS = 61
ANSWER_NEIGHBOUR = 1
ANSWER_CALLED = "ho!"
ANSWER_KIND_WITH_BRACKETS = "str"
ANSWER_KIND_WITHOUT_BRACKETS = "function"
ANSWER_HANDED_OVER = "ho!!"
