"""What is special about Python."""

ANSWER_FIRST = "int"
ANSWER_SECOND = "str"
ANSWER_THIRD = "float"
ANSWER_DIGITS = 61
ANSWER_NEIGHBOUR = 1
ANSWER_CALLED = "ho!"
ANSWER_KIND_WITH_BRACKETS = "str"
ANSWER_KIND_WITHOUT_BRACKETS = "function"
ANSWER_HANDED_OVER = "ho!!"


# Why this way
#
# shout and call are two names for one function; shout("ho") is a text. Leaving
# out the brackets by mistake is no error, so Python does not complain: the
# surprise comes later, when the function is used as if it were its result.
# That a name may change its type is convenient in the REPL and confusing in a
# long program, where most teams keep one kind of value to a name.
