# expect: when one tool comes back, all tools are back
import pytest
from desk import Desk
from store import Store


def test_one_tool(tmp_path):
    path = tmp_path / "tools.db"
    desk = Desk(Store(path))
    desk.add("drill")
    assert desk.popularity() == {"drill": 0}
    desk.lend("drill", "Ana O'Hara", 9)
    assert desk.overdue(23) == []
    assert desk.overdue(24) == [("drill", "Ana O'Hara")]
    with pytest.raises(ValueError, match="the drill is with Ana O'Hara"):
        desk.lend("drill", "Tevita", 10)
    desk = Desk(Store(path))
    desk.give_back("drill", 25)
    desk = Desk(Store(path))
    desk.lend("drill", "Tevita", 25)
    assert desk.popularity() == {"drill": 2}
