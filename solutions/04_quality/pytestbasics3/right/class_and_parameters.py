import pytest

from cinema import book, free_seats, price


class TestPrices:
    @pytest.mark.parametrize("age", [0, 5, 13])
    def test_a_child_of_13_pays_6(self, age):
        assert price(age) == 6

    @pytest.mark.parametrize("age", [14, 99])
    def test_from_14_on_they_pay_11(self, age):
        assert price(age) == 11

    def test_there_is_no_age_below_zero(self):
        pytest.raises(ValueError, price, -1)


class TestSeats:
    def test_a_seat_is_sold_once(self):
        with pytest.raises(ValueError, match="7"):
            book([7], 7)

    def test_the_message_names_the_seat(self):
        with pytest.raises(ValueError, match="seat 13$"):
            book([], 13)

    def test_taken_seats_are_not_free(self):
        assert not {1, 2, 12} & set(free_seats([2, 1, 12]))

    def test_free_seats_come_in_order(self):
        assert free_seats([]) == list(range(1, 13))

    def test_in_a_full_cinema_no_seat_is_free(self):
        assert not free_seats(list(range(1, 13)))
