"""The drill is with ('Ana',).

That's what Mele's tool library told everybody who asked for the drill. Yet all tests were green.
They test the Desk with a Mock in place of its Store, and a Mock knows no SQL. It answers whatever
the test tells it to.

An integration test puts the real parts together: here a Desk, a Store and a SQLite file.

    >>> from desk import Desk
    >>> from store import Store
    >>> desk = Desk(Store("tools.db"))

In a test, the file goes into tmp_path. Add tools, lend them, and ask the Desk what's true now.
Don't look into the tables: the test should stay right when somebody changes them.

desk.py and store.py are right. The check has nine versions of store.py with broken SQL. Write
integration tests that notice all nine. Read what the Desk promises, and remember: the library
closes at night, and opens the same file in the morning.

    pythlings shell integration1 -- python -m pytest integration1.py
"""

from unittest.mock import Mock

from desk import Desk
from store import Store


def test_a_tool_on_the_shelf_is_lent():
    store = Mock(spec=Store)
    store.borrower.return_value = None
    Desk(store).lend("drill", "Ana", 3)
    store.lend.assert_called_once_with("drill", "Ana", 3)


# TODO: the same and everything else, with a real Store.
