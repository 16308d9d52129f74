from exercise import pick, words


def test_words():
    assert "b" in words("a b")


def test_pick():
    assert pick(["a", "b"]) in ["a", "b"]
