from age import check_age


def test_good():
    assert [check_age(age) for age in [0, 120]] == [0, 120]


def refused(value, kind):
    try:
        check_age(value)
    except (TypeError, ValueError) as error:
        return type(error) is kind and str(value) in str(error)
    return False


def test_refusals():
    assert refused(-1, ValueError)
    assert refused(121, ValueError)
    for value in ["thirty", 30.5, True, False]:
        assert refused(value, TypeError)
