from exercise import table


def test_table():
    assert table() == {"sizes": [1, 2], "name": ("a", "b")}
