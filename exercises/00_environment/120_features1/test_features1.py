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


def verdict(name):
    """Say whether an answer is what the program gives, not what it should be."""
    answer = getattr(features1, name)
    return "right" if repr(answer) == repr(REAL[name[7:].lower()]) else f"wrong: {answer!r}"


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
    assert verdict("ANSWER_FIRST") == "right", (
        "a type is answered as a text in quotes; which one has a whole number?"
    )


def test_rebound_to_text():
    """the type after the name has been given a text"""
    assert verdict("ANSWER_SECOND") == "right", (
        "the type belongs to the value, and the value is a text now"
    )


def test_rebound_to_quotient():
    """the type after the name has been given a division"""
    assert verdict("ANSWER_THIRD") == "right", (
        "what does / always give, even where the division comes out even?"
    )


def test_digits():
    """the number of digits of 2 ** 200"""
    assert verdict("ANSWER_DIGITS") == "right", (
        "write 2 ** 200 out in the REPL, or let it count: len(str(2 ** 200))"
    )


def test_exact():
    """large whole numbers are exact to the last digit"""
    assert verdict("ANSWER_NEIGHBOUR") == "right", (
        "large whole numbers are exact: nothing is lost when 1 is added"
    )


def test_called_by_its_second_name():
    """a function called by its second name"""
    assert verdict("ANSWER_CALLED") == "right", (
        "call is another name for shout, and shout adds one sign"
    )


def test_with_brackets():
    """with brackets you have what the function returned"""
    assert verdict("ANSWER_KIND_WITH_BRACKETS") == "right", (
        "with brackets the function runs; what kind of value comes back?"
    )


def test_without_brackets():
    """without brackets you have the function itself"""
    assert verdict("ANSWER_KIND_WITHOUT_BRACKETS") == "right", (
        "without brackets nothing runs, and type() sees the function itself"
    )


def test_handed_over():
    """a function handed to another function, which calls it twice"""
    assert verdict("ANSWER_HANDED_OVER") == "right", (
        "twice calls shout, and then calls it again on what came back"
    )
