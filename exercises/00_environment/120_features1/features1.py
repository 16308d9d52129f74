"""What is special about Python.

A name may stand for a number now and for a text later: the type belongs to the
value. Whole numbers have no upper limit: 2 ** 200, that is 2 to the power of
200, is exact. And a function is a value like any other: it can get a second
name, or be handed to another function. Whole libraries rest on that.

    >>> type(7).__name__
    'int'
    >>> biggest = max
    >>> biggest(4, 9)
    9

Say what each ANSWER is before you try it in the REPL; the check then runs the
code. A type is answered by its name as a text, such as "str".
"""

PROGRAM = """
reading = 7
first = type(reading).__name__
reading = "seven"
second = type(reading).__name__
reading = 7 / 2
third = type(reading).__name__

digits = len(str(2 ** 200))
neighbour = 2 ** 200 + 1 - 2 ** 200

def shout(word):
    return word + "!"

def twice(action, word):
    return action(action(word))

call = shout
called = call("ho")
kind_with_brackets = type(call("ho")).__name__
kind_without_brackets = type(call).__name__
handed_over = twice(shout, "ho")
"""

# TODO: replace each ... by the value that you predict.
ANSWER_FIRST = ...
ANSWER_SECOND = ...
ANSWER_THIRD = ...
ANSWER_DIGITS = ...
ANSWER_NEIGHBOUR = ...
ANSWER_CALLED = ...
ANSWER_KIND_WITH_BRACKETS = ...
ANSWER_KIND_WITHOUT_BRACKETS = ...
ANSWER_HANDED_OVER = ...
