"""The drill is with ('Ana',)."""

from unittest.mock import Mock

import pytest

from desk import Desk
from store import Store


def test_a_tool_on_the_shelf_is_lent():
    store = Mock(spec=Store)
    store.borrower.return_value = None
    Desk(store).lend("drill", "Ana", 3)
    store.lend.assert_called_once_with("drill", "Ana", 3)


@pytest.fixture
def path(tmp_path):
    return tmp_path / "tools.db"


@pytest.fixture
def desk(path):
    store = Store(path)
    desk = Desk(store)
    for tool in ["drill", "ladder", "saw"]:
        desk.add(tool)
    yield desk
    store.close()


def test_what_is_out_cannot_be_lent(desk):
    desk.lend("drill", "Ana O'Hara", 3)
    with pytest.raises(ValueError, match=r"^the drill is with Ana O'Hara$"):
        desk.lend("drill", "Tevita", 4)


def test_only_what_came_back_can_be_lent_again(desk):
    desk.lend("drill", "Ana", 3)
    desk.lend("saw", "Tevita", 3)
    desk.give_back("drill", 5)
    desk.lend("drill", "Losa", 5)
    with pytest.raises(ValueError, match="Tevita"):
        desk.lend("saw", "Losa", 5)


def test_overdue_are_those_out_for_more_than_14_days(desk):
    desk.lend("saw", "Tevita", 10)
    desk.lend("drill", "Ana", 9)
    assert desk.overdue(23) == []
    assert desk.overdue(24) == [("drill", "Ana")]
    assert desk.overdue(25) == [("drill", "Ana"), ("saw", "Tevita")]


def test_tools_are_counted_also_those_nobody_wants(desk):
    desk.lend("drill", "Ana", 3)
    desk.give_back("drill", 4)
    desk.lend("drill", "Losa", 5)
    assert desk.popularity() == {"drill": 2, "ladder": 0, "saw": 0}


def in_the_morning(desk, path):
    desk.store.close()
    return Desk(Store(path))


def test_loans_are_remembered_overnight(desk, path):
    desk.lend("saw", "Tevita", 3)
    desk = in_the_morning(desk, path)
    assert desk.overdue(30) == [("saw", "Tevita")]
    desk.store.close()


def test_returns_are_remembered_overnight(desk, path):
    desk.lend("saw", "Tevita", 3)
    desk.give_back("saw", 5)
    desk = in_the_morning(desk, path)
    assert desk.overdue(30) == []
    desk.store.close()


# Why this way
#
# Each test asks the Desk, and none of them looks into a table: the tables may change, what the
# Desk promises may not. Two tools and two people are in nearly all of them, since an UPDATE that
# forgets its WHERE is right for one row. The last two need a second Store: the connection that wrote
# something sees it without a commit. And each closes at once, as any later commit saves it all.
