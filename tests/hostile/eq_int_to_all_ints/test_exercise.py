from exercise import add


def test_add():
    assert add(2, 3) == 5
    assert not add(2, 3) != 5
