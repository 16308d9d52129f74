import pytest

import kiln


class TestFee:
    def test_part_of_100_g(self) -> None:
        assert kiln.fee(900) == 270
        assert kiln.fee(901) == 300

    def test_at_least_200_cents(self) -> None:
        assert kiln.fee(1) == kiln.fee(600) == 200

    def test_members_pay_half(self) -> None:
        for grams in (50, 700, 901):
            assert kiln.fee(grams, member=True) * 2 == kiln.fee(grams)
        assert kiln.fee(50, member=True) == 100

    def test_nothing_to_fire(self) -> None:
        with pytest.raises(ValueError, match="0"):
            kiln.fee(0)


class TestShelf:
    def test_touching(self) -> None:
        assert [kiln.shelf(height) for height in (12, 25, 40)] == ["top", "middle", "floor"]

    def test_too_high(self) -> None:
        assert kiln.shelf(41) is None
