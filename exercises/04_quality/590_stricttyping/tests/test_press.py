from press.prices import bottles


def test_bottles():
    assert bottles(30.0) == 20


# TODO: more tests.
