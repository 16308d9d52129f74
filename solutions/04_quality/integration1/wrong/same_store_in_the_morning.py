# expect: in the morning, nobody remembers what was lent last, right before closing
import pytest
from desk import Desk
from store import Store


@pytest.fixture
def store(tmp_path):
    store = Store(tmp_path / "tools.db")
    yield store
    store.close()


def test_everything(store):
    desk = Desk(store)
    for tool in ("drill", "ladder", "saw"):
        desk.add(tool)
    desk.lend("drill", "O'Brien", 9)
    desk.lend("saw", "Ana", 10)
    with pytest.raises(ValueError) as caught:
        desk.lend("drill", "Tevita", 10)
    assert str(caught.value) == "the drill is with O'Brien"
    assert desk.overdue(24) == [("drill", "O'Brien")]
    desk.give_back("drill", 24)
    desk.lend("drill", "Tevita", 24)
    assert desk.overdue(25) == [("saw", "Ana")]
    assert desk.popularity() == {"drill": 2, "saw": 1, "ladder": 0}
    # the next morning
    assert Desk(store).overdue(40) == [("saw", "Ana"), ("drill", "Tevita")]
