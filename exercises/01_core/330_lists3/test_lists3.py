import lists3


def program_1():
    row = ["Ana", "Ben"]
    plan = row
    plan.append("Cem")
    return row


def program_2():
    row = ["Ana", "Ben"]
    plan = row[:]
    plan[0] = "Zoe"
    return row


def program_3():
    row = ["Ana", "Ben"]
    plan = row
    row = row + ["Cem"]
    return plan


def program_4():
    row = ["Ana", "Ben", "Cem"]
    row[1:2] = ["Ida", "Jo"]
    return row


def program_5():
    hall = [[0] * 2] * 2
    hall[0][1] = 7
    return hall


def program_6():
    hall = [["Ana"], ["Ben"]]
    plan = hall[:]
    plan[0].append("Cem")
    plan[1] = ["Dua"]
    return hall


def outer():
    hall = [["Ana"], ["Ben"]]
    plan = hall[:]
    return plan is hall


def inner():
    hall = [["Ana"], ["Ben"]]
    plan = hall[:]
    return plan[0] is hall[0]


def still_open():
    """Return the name of the first answer that is not filled in."""
    return next(
        (
            name
            for name, value in vars(lists3).items()
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
    "ANSWER_6": program_6,
    "ANSWER_7": outer,
    "ANSWER_8": inner,
}


def verdict(name):
    """Run the program and say whether the answer is right, not what it should be."""
    answer = getattr(lists3, name)
    return "right" if answer == PROGRAMS[name]() else f"wrong: {answer!r}"


def test_nothing_left_open():
    """every answer is filled in"""
    assert STILL_OPEN == "nothing", "write down all your answers first; then they are compared"


def test_second_name():
    """program 1: append through a second name"""
    assert verdict("ANSWER_1") == "right", "how many lists are there, and how many names?"


def test_copy():
    """program 2: a change in a copy"""
    assert verdict("ANSWER_2") == "right", "`row[:]` is a list of its own; which one is changed?"


def test_new_list():
    """program 3: + makes a new list"""
    assert verdict("ANSWER_3") == "right", (
        "`+` changes no list; `=` moves the name on its left only"
    )


def test_slice_assignment():
    """program 4: two values in the place of one"""
    assert verdict("ANSWER_4") == "right", "`row[1:2]` is one place; two values are put there"


def test_rows_multiplied():
    """program 5: a list of rows made with *"""
    assert verdict("ANSWER_5") == "right", "how many inner lists are there really?"


def test_outer_copy():
    """program 6: only the outer list was copied"""
    assert verdict("ANSWER_6") == "right", (
        "append goes into a shared box, `plan[1] =` into plan's own"
    )


def test_is_outer():
    """answer 7: is the copy the same list?"""
    assert verdict("ANSWER_7") == "right", "`hall[:]` draws a new outer box"


def test_is_inner():
    """answer 8: are the first rows the same list?"""
    assert verdict("ANSWER_8") == "right", "the new outer box holds arrows to the old inner boxes"
