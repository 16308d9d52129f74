import pytest

import auction as module


@pytest.fixture
def new():
    return module.Auction("x", 10)


class TestBids:
    @pytest.fixture
    def old(self, new):
        for name, amount in (("a", 10), ("b", 11), ("c", 50)):
            new.bid(name, amount)
        yield new

    @pytest.mark.parametrize("amount", [-1, 0, 9])
    def test_low(self, new, amount):
        with pytest.raises(ValueError):
            new.bid("a", amount)
        assert new.highest() is None

    def test_start(self, new):
        new.bid("a", 10)
        assert new.highest() == ("a", 10)

    def test_highest(self, old):
        assert old.highest() == ("c", 50)

    def test_same(self, old):
        with pytest.raises(ValueError):
            old.bid("d", 50)

    def test_winner(self, old):
        assert old.close() == "c"

    def test_end(self, old):
        old.close()
        with pytest.raises(RuntimeError):
            old.bid("d", 51)
