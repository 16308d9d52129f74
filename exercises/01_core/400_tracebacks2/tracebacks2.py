"""Four crashes before dinner.

Friday, 5 pm. Forty people are coming to dinner, everybody brings a dish, and Mia's planner
crashes four times in a row. She sends you tracebacks.txt (beside this file) and one word:
"Help."

The last line of a traceback begins with the kind of error, and five kinds make up most of
what you'll ever see:

    IndexError      the list has no such place
    KeyError        the dict has no such key
    TypeError       these types don't go together
    ValueError      the type is right, the value isn't
    AttributeError  this value has no such method

    >>> int([5])
    Traceback (most recent call last):
      ...
    TypeError: int() argument must be a string, a bytes-like object or a real number, not 'list'

The message names the value that surprised Python. The cause is often one step earlier, so
ask where that value came from.

Answer the four questions first. Then fix the functions, each where its mistake was made.
"""

# TODO: replace each ... with your answer.

# Traceback 1: which key did the planner look for? The text exactly as it was.
KEY = ...

# Traceback 2: which kind of value was `answer`? The name of the type as text: "float".
KIND = ...

# Traceback 3: which text couldn't become a number? Exactly, with its spaces.
TEXT = ...

# Traceback 4: which function gave back the None? Its name as text.
CULPRIT = ...


# TODO: fix the functions. These are the ones in the tracebacks.


def dish(dishes, guest):
    """Return what this guest brings. People type spaces before and after their names."""
    return dishes[guest]


def plates(answers):
    """Return the sum of the answers. Some were typed into a form and came as text."""
    total = 0
    for answer in answers:
        total = total + answer
    return total


def people(line):
    """Return the number in a line such as "Okafor: 6 people"."""
    behind = line.split(":")[1]
    return int(behind)


def favourite(votes):
    """Return the dish with the most votes; of several, the first in the dict."""
    most = -1
    for name, count in votes.items():
        if count > most:
            most = count
            best = name
    print("favourite:", best)


def headline(votes):
    """Return a line such as "SOUP WINS"."""
    winner = favourite(votes)
    return winner.upper() + " WINS"
