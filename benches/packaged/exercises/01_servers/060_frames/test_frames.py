from frames import total


def test_total():
    """adds the prices"""
    assert total([{"price": 2}, {"price": 3}]) == 5
