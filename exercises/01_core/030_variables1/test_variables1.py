import variables1


def answers():
    """Return the names of all answers."""
    return [name for name in vars(variables1) if name.isupper()]


def still_open():
    return ", ".join(name for name in answers() if getattr(variables1, name) is ...)


def in_quotes():
    """Return the names of the numbers that were answered as texts."""
    texts = [name for name in answers() if isinstance(getattr(variables1, name), str)]
    return ", ".join(name for name in texts if getattr(variables1, name).strip().isdigit())


def test_all_answered():
    """every ... has become an answer"""
    assert not still_open(), f"still to answer: {still_open()}"
    assert not in_quotes(), f"these are numbers, so without quotes: {in_quotes()}"


def right(name, wanted):
    """Say whether an answer is right, without showing what is right."""
    answer = getattr(variables1, name, None)
    if isinstance(answer, str) and isinstance(wanted, str):
        return answer.strip().lower() == wanted.lower()
    return type(answer) is type(wanted) and answer == wanted


def test_round_1_value():
    """round 1: what is under the right cup"""
    assert right("RIGHT_CUP", "coin"), (
        "line 4 puts under `right` what is under `left` at that moment"
    )


def test_round_1_line():
    """round 1: the line in which the pea vanishes"""
    assert right("PEA_LOST_IN_LINE", 3), (
        "the pea was under `left`; which line puts something else there, with no copy of the pea anywhere?"
    )


def test_round_2_cup():
    """round 2: the cup with the pea"""
    assert right("PEA_CUP", "middle"), (
        "keep one column for each name on your paper, and change one value per line; "
        'the answer is "left", "middle" or "right", in quotes'
    )


def test_round_2_line():
    """round 2: the line since which the pea is under that cup"""
    assert right("PEA_THERE_SINCE_LINE", 5), (
        "look for the line that has the pea's cup on the left of its `=`"
    )


def test_round_3_value():
    """round 3: the record is not changed with the points"""
    assert right("RECORD", 14), (
        "`record = points` copies no rule, it takes the value of that moment"
    )


def test_round_3_line():
    """round 3: the line that gave the record its value"""
    assert right("RECORD_SET_IN_LINE", 2), (
        "only a line with `record` on the left of its `=` can change it"
    )


def test_round_4_value():
    """round 4: what `yours` is after all five lines"""
    assert right("YOURS", 15), (
        "`mine += yours` changes `mine` and leaves `yours` alone, and so does `mine = 1`"
    )


def test_round_4_line():
    """round 4: the line that gave `yours` its value"""
    assert right("YOURS_SET_IN_LINE", 4), (
        "`+=` is an assignment too: it changes the name on its left and no other"
    )
