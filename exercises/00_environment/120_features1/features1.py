"""What is special about Python.

Three things that surprise people who know another language.

A name belongs to no type. It may stand for a number now and for a text later;
the type belongs to the value. Whole numbers have no upper limit: 2 ** 200, that
is 2 to the power of 200, is exact to the last digit. And a function is a value
like any other: it can get a second name, or be handed to another function.

    >>> type(7).__name__
    'int'
    >>> biggest = max
    >>> biggest(4, 9)
    9

Whole libraries rest on the third one: you hand a function over, and the library
calls it when the time has come.

Read the code and say what each ANSWER is, before you try it in the REPL. A type
is answered by its name as a text, such as "str". The check then runs the code.
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

# TODO: replace each None by your answer.
ANSWER_FIRST = None
ANSWER_SECOND = None
ANSWER_THIRD = None
ANSWER_DIGITS = None
ANSWER_NEIGHBOUR = None
ANSWER_CALLED = None
ANSWER_KIND_WITH_BRACKETS = None
ANSWER_KIND_WITHOUT_BRACKETS = None
ANSWER_HANDED_OVER = None
