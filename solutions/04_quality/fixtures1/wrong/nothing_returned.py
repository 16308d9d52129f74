# expect: `busy_auction` has no `return` with a value
"""Green together, red alone."""

import pytest

from auction import Auction


@pytest.fixture
def auction():
    return Auction("a radio from 1958", 40)


@pytest.fixture
def busy_auction(auction):
    auction.bid("Tamsin", 40)
    auction.bid("Kofi", 55)


def test_a_bid_below_the_start_is_refused(auction):
    with pytest.raises(ValueError):
        auction.bid("Tamsin", 39)


def test_nobody_has_bid_yet(auction):
    assert auction.highest() is None


def test_the_first_bid_may_be_the_start(auction):
    auction.bid("Tamsin", 40)
    assert auction.highest() == ("Tamsin", 40)


def test_outbid(busy_auction):
    assert busy_auction.highest() == ("Kofi", 55)


def test_the_same_amount_is_not_enough(busy_auction):
    with pytest.raises(ValueError):
        busy_auction.bid("Tamsin", 55)
    assert busy_auction.highest() == ("Kofi", 55)


def test_the_highest_wins(busy_auction):
    assert busy_auction.close() == "Kofi"


def test_no_bid_after_the_end(busy_auction):
    busy_auction.close()
    with pytest.raises(RuntimeError):
        busy_auction.bid("Tamsin", 100)
