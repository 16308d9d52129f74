from prices import bill


def test_two_things():
    assert bill(["espresso", "simit"]) == 330


def test_a_coupon_never_makes_it_less_than_nothing():
    assert bill(["cappuccino"], coupon=500) == 0
