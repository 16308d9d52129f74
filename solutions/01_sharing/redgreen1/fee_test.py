from fee import fee


def test_five_kilometres():
    assert fee(5) == 750


def test_first_two_kilometres():
    assert fee(2) == 300


# Why this way
#
# The complaint is one test, word for word. The other is at the edge, where the
# rule changes: that is where a wrong fix shows.
