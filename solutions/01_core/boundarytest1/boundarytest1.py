"""Four thousand letters."""

from speeding import fine


def test_too_fast():
    assert fine(55) == 30


def test_limit():
    assert fine(50) == 0
    assert fine(51) == 30


def test_second_boundary():
    assert fine(60) == 30
    assert fine(61) == 60


def test_third_boundary():
    assert fine(70) == 60
    assert fine(71) == 200


# Why this way
#
# Both sides of every boundary: a comparison that is off by one changes exactly one of the
# two. A hundred speeds from the middles would notice nothing. Each boundary has a test of
# its own with a name that says which, because an `assert` that fails ends its test, and the
# ones below it aren't looked at any more.
