"""Green together, red alone.

All seven tests pass. But run one alone, and it fails:

    pythlings shell fixtures1 -- python -m pytest fixtures1.py -k wins

How can that be? Beatriz, who wrote them, auctions old radios for a hospice. All her tests use the
same AUCTION, and go on where the test before has stopped. Every test needs an auction of its own,
prepared in one place. In pytest this is a fixture:

    @pytest.fixture
    def basket():
        return ["bread"]

    @pytest.fixture
    def full_basket(basket):
        basket.append("milk")
        return basket

    def test_two_things(full_basket):
        assert len(full_basket) == 2

pytest calls a fixture for each test that has a parameter of that name, and hands over what it
returns. A fixture can build on another one in the same way.

auction.py is right. Write two fixtures: one for an auction without bids, and one, built on it,
where some people have bid. Then let all tests use them.
"""

import pytest

from auction import Auction

AUCTION = Auction("a radio from 1958", 40)


def test_a_bid_below_the_start_is_refused():
    with pytest.raises(ValueError):
        AUCTION.bid("Tamsin", 39)


def test_nobody_has_bid_yet():
    assert AUCTION.highest() is None


def test_the_first_bid_may_be_the_start():
    AUCTION.bid("Tamsin", 40)
    assert AUCTION.highest() == ("Tamsin", 40)


def test_outbid():
    AUCTION.bid("Kofi", 55)
    assert AUCTION.highest() == ("Kofi", 55)


def test_the_same_amount_is_not_enough():
    with pytest.raises(ValueError):
        AUCTION.bid("Tamsin", 55)
    assert AUCTION.highest() == ("Kofi", 55)


def test_the_highest_wins():
    assert AUCTION.close() == "Kofi"


def test_no_bid_after_the_end():
    with pytest.raises(RuntimeError):
        AUCTION.bid("Tamsin", 100)
