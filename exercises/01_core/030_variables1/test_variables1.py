import variables1


def program_1():
    home = 2
    away = 3
    home, away = away, home
    home += 1
    return home


def program_2():
    best = 14
    record = best
    best = best + 6
    return record


def program_3():
    first = second = 7
    first -= 2
    return second


def program_4():
    first = 8
    second = 5
    first = second
    second = first
    return second


def program_5():
    a = 1
    b = 2
    c = 4
    a, b, c = b, c, a + b
    c *= 10
    return c


def still_open():
    """Return the name of the first answer that is not filled in."""
    return next(
        (
            name
            for name, value in vars(variables1).items()
            if name.startswith("ANSWER_") and value is ...
        ),
        "nothing",
    )


STILL_OPEN = still_open()
PROGRAMS = {
    "ANSWER_1": program_1,
    "ANSWER_2": program_2,
    "ANSWER_3": program_3,
    "ANSWER_4": program_4,
    "ANSWER_5": program_5,
}


def verdict(name):
    """Run the program and say whether the answer is right, not what it should be."""
    answer = getattr(variables1, name)
    return "right" if answer == PROGRAMS[name]() else f"wrong: {answer!r}"


def test_nothing_left_open():
    """every answer is filled in"""
    assert STILL_OPEN == "nothing", "write down all your answers first; then they are compared"


def test_swap_then_add():
    """program 1: a swap, then one more point for home"""
    assert verdict("ANSWER_1") == "right", "first the two values change places, then home grows"


def test_second_name_stays():
    """program 2: a second name for the old value"""
    assert verdict("ANSWER_2") == "right", "no line after the second one moves `record`"


def test_chained():
    """program 3: two names get their value in one line"""
    assert verdict("ANSWER_3") == "right", "`-=` moves the name on its left and no other"


def test_no_swap():
    """program 4: two lines that look like a swap"""
    assert verdict("ANSWER_4") == "right", "what does `first` stand for when the last line runs?"


def test_three_names():
    """program 5: three names move at once"""
    assert verdict("ANSWER_5") == "right", "the right side is worked out with the old a, b and c"
