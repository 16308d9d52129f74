from exercise import shares


def test_shares():
    assert sum(shares(100, 3)) == 100
