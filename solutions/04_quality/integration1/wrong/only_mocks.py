# expect: the drill is with ('Ana',), and not with Ana
from unittest.mock import Mock

import pytest
from desk import Desk
from store import Store


@pytest.fixture
def store():
    return Mock(spec=Store)


def test_lend(store):
    store.borrower.return_value = None
    Desk(store).lend("drill", "Ana", 3)
    store.lend.assert_called_once_with("drill", "Ana", 3)


def test_out(store):
    store.borrower.return_value = "Ana"
    with pytest.raises(ValueError, match="the drill is with Ana"):
        Desk(store).lend("drill", "Tevita", 3)


def test_overdue(store):
    store.out_since_before.return_value = [("drill", "Ana")]
    assert Desk(store).overdue(20) == [("drill", "Ana")]
    store.out_since_before.assert_called_once_with(6)


def test_popularity(store):
    store.counts.return_value = [("drill", 2), ("saw", 0)]
    assert Desk(store).popularity() == {"drill": 2, "saw": 0}
