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


def test_nothing_left_open():
    """every answer is filled in"""
    assert STILL_OPEN == "nothing", "write down all your answers first; then they are compared"


def test_swap_then_add():
    """program 1: a swap, then one more point for home"""
    assert variables1.ANSWER_1 == program_1()


def test_second_name_stays():
    """program 2: a second name for the old value"""
    assert variables1.ANSWER_2 == program_2()


def test_chained():
    """program 3: two names get their value in one line"""
    assert variables1.ANSWER_3 == program_3()


def test_no_swap():
    """program 4: two lines that look like a swap"""
    assert variables1.ANSWER_4 == program_4()


def test_three_names():
    """program 5: three names move at once"""
    assert variables1.ANSWER_5 == program_5()
