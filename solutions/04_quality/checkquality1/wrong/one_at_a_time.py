# expect: what one library has, every other library has, too
"""The library of things."""

import pytest
from lending import Library, Refused


def test_a_tool_is_lent():
    library = Library(["drill", "ladder"])
    library.lend("drill", "Tama", 3)
    assert library.borrower("drill") == "Tama"
    assert library.borrower("ladder") is None


def test_lent_already():
    library = Library(["drill", "ladder"])
    library.lend("drill", "Tama", 3)
    with pytest.raises(Refused):
        library.lend("drill", "Ana", 5)
    assert library.borrower("drill") == "Tama"
    assert library.give_back("drill", 18) == 0.5


def test_no_such_tool():
    library = Library(["drill"])
    with pytest.raises(Refused):
        library.lend("saw", "Tama", 3)
    assert library.borrower("saw") is None


def test_give_back():
    library = Library(["drill"])
    library.lend("drill", "Tama", 3)
    library.give_back("drill", 5)
    assert library.borrower("drill") is None
    library.lend("drill", "Ana", 6)
    assert library.borrower("drill") == "Ana"


@pytest.mark.parametrize(
    "day, fee", [(3, 0), (17, 0), (18, 0.5), (19, 1), (56, 19.5), (57, 20), (58, 20), (90, 20)]
)
def test_fee(day, fee):
    library = Library(["drill"])
    library.lend("drill", "Tama", 3)
    assert library.give_back("drill", day) == fee


def test_give_back_nothing():
    library = Library(["drill"])
    with pytest.raises(Refused):
        library.give_back("drill", 5)


def test_remind():
    library = Library(["drill", "ladder", "saw"])
    library.lend("drill", "Tama", 3)
    library.lend("ladder", "Ana", 4)
    library.lend("saw", "Ioane", 1)
    calls = []
    assert library.remind(18, lambda member, tool: calls.append((member, tool))) == 2
    assert sorted(calls) == [("Ioane", "saw"), ("Tama", "drill")]


def test_remind_error():
    library = Library(["drill", "ladder"])
    library.lend("drill", "Tama", 3)
    library.lend("ladder", "Ana", 3)
    calls = []

    def send(member, tool):
        calls.append(tool)
        if tool == "drill":
            raise OSError

    assert library.remind(30, send) == 1
    assert sorted(calls) == ["drill", "ladder"]
