import pytest


@pytest.fixture
def tent_lent(library):
    library.lend("tent", "Ilse", 10)
    return library


class TestLend:
    def test_gone(self, tent_lent):
        assert "tent" not in tent_lent.available()

    def test_twice(self, tent_lent):
        with pytest.raises(ValueError, match="lent already"):
            tent_lent.lend("tent", "Goran", 11)

    def test_three(self, tent_lent):
        tent_lent.lend("drill", "Ilse", 11)
        with pytest.raises(ValueError, match="two"):
            tent_lent.lend("projector", "Ilse", 11)

    def test_boat(self, library):
        pytest.raises(KeyError, library.lend, "boat", "Ilse", 1)


class TestGiveBack:
    @pytest.mark.parametrize("day, fee", [(11, 0), (24, 0), (25, 50), (34, 500)])
    def test_fee(self, tent_lent, day, fee):
        assert tent_lent.give_back("tent", day) == fee

    def test_there_again(self, tent_lent):
        tent_lent.give_back("tent", 11)
        assert "tent" in tent_lent.available()
