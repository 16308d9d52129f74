import features1

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

REAL = {}
exec(PROGRAM, REAL)  # noqa: S102


def still_open():
    """Return the name of the first answer that is not filled in."""
    return next(
        (
            name
            for name, value in vars(features1).items()
            if name.startswith("ANSWER_") and value is ...
        ),
        "nothing",
    )


STILL_OPEN = still_open()


def test_nothing_left_open():
    """every answer is filled in"""
    assert STILL_OPEN == "nothing", "write down all your answers first; then they are compared"


def test_number():
    """the type of 7"""
    assert features1.ANSWER_FIRST == REAL["first"]


def test_rebound_to_text():
    """the type after the name has been given a text"""
    assert features1.ANSWER_SECOND == REAL["second"]


def test_rebound_to_quotient():
    """the type after the name has been given a division"""
    assert features1.ANSWER_THIRD == REAL["third"]


def test_digits():
    """the number of digits of 2 ** 200"""
    assert features1.ANSWER_DIGITS == REAL["digits"]


def test_exact():
    """large whole numbers are exact to the last digit"""
    assert features1.ANSWER_NEIGHBOUR == REAL["neighbour"]


def test_called_by_its_second_name():
    """a function called by its second name"""
    assert features1.ANSWER_CALLED == REAL["called"]


def test_with_brackets():
    """with brackets you have what the function returned"""
    assert features1.ANSWER_KIND_WITH_BRACKETS == REAL["kind_with_brackets"]


def test_without_brackets():
    """without brackets you have the function itself"""
    assert features1.ANSWER_KIND_WITHOUT_BRACKETS == REAL["kind_without_brackets"]


def test_handed_over():
    """a function handed to another function, which calls it twice"""
    assert features1.ANSWER_HANDED_OVER == REAL["handed_over"]
