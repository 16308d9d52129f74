from exercise import pairs


def test_pairs():
    assert pairs(["a", "bc"]) == [("a", {"length": 1}), ("bc", {"length": 2})]
