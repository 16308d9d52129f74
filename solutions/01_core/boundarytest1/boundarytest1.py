"""A test that notices."""

from speeding import fine


def test_a_little_too_fast():
    assert fine(55) == 30


def test_limit_is_allowed():
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
# Both sides of every boundary: a sign that is wrong by one changes exactly one of
# the two. A hundred speeds from the middles would notice nothing. One test for
# each boundary, with a name that says which, so that a failure already tells where
# to look. This is called boundary-value analysis in books on testing.
