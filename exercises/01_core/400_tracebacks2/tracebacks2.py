"""What each error wants to say.

Four kinds of errors make up most of what you will see:

    IndexError      that place does not exist in the list
    TypeError       this operation does not go with values of these types
    ValueError      the type is right, the value is not
    AttributeError  this value has no such method or part

    >>> max("12", 7)
    Traceback (most recent call last):
      ...
    TypeError: '>' not supported between instances of 'int' and 'str'

The message names what was wrong there and then. The cause is often one step earlier:
a text that should have been converted, a function that gave None. So ask which value
surprised Python, then where it came from.

tracebacks.txt shows how four functions of a quiz program failed. Answer the questions
about it and then mend the functions, which stand here as they were.
"""

# TODO: part 1. Replace each ... by your answer.

# Traceback 1: which number stood in the square brackets when it failed?
ANSWER_1 = ...

# Traceback 2: which type did the value of `points` have? The name as text: "float".
ANSWER_2 = ...

# Traceback 3: which text could not be converted? Exactly, with its spaces.
ANSWER_3 = ...

# Traceback 4: which function handed out the None? Its name as text.
ANSWER_4 = ...


# TODO: part 2. Mend the functions.


def question(questions, number):
    """Return the question with this number; the first has number 1."""
    return questions[number]


def total(rounds):
    """Return the sum of the points of all rounds; some came as text from a form."""
    result = 0
    for points in rounds:
        result = result + points
    return result


def points_of(line):
    """Return the points as an int from a line such as "Mia: 7 points"."""
    behind = line.split(":")[1]
    return int(behind)


def leader(names, scores):
    """Return the name with the highest score; the first of several."""
    highest = max(scores)
    for name, score in zip(names, scores):
        if score == highest:
            print("leader:", name)


def headline(names, scores):
    """Return a line such as "MIA LEADS"."""
    best = leader(names, scores)
    return best.upper() + " LEADS"
