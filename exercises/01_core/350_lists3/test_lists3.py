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
    return hall, plan


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


def test_nothing_left_open():
    """every answer is filled in"""
    assert STILL_OPEN == "nothing", "write down all your answers first; then they are compared"


def test_second_name():
    """program 1: append through a second name"""
    assert lists3.ANSWER_1 == program_1()


def test_copy():
    """program 2: a change in a copy"""
    assert lists3.ANSWER_2 == program_2()


def test_new_list():
    """program 3: + makes a new list"""
    assert lists3.ANSWER_3 == program_3()


def test_slice_assignment():
    """program 4: two values in the place of one"""
    assert lists3.ANSWER_4 == program_4()


def test_rows_multiplied():
    """program 5: a list of rows made with *"""
    assert lists3.ANSWER_5 == program_5()


def test_outer_copy():
    """program 6: only the outer list was copied"""
    hall, _ = program_6()
    assert lists3.ANSWER_6 == hall


def test_is_outer():
    """answer 7: is the copy the same list?"""
    hall, plan = program_6()
    assert lists3.ANSWER_7 == (plan is hall)


def test_is_inner():
    """answer 8: are the first rows the same list?"""
    hall, plan = program_6()
    assert lists3.ANSWER_8 == (plan[0] is hall[0])
