# expect: as they are
import pytest
from desk import Desk
from store import Store


@pytest.fixture
def desk(tmp_path):
    return Desk(Store(tmp_path / "tools.db"))


def test_overdue(desk):
    desk.add("drill")
    desk.lend("drill", "Ana", 1)
    assert desk.overdue(15) == [("drill", "Ana")]
