from exercise import names


def test_names():
    assert names("Ada;Bob") == ["Ada", "Bob"]
