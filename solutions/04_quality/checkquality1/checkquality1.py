"""The library of things."""

import pytest

from lending import Library, Refused


@pytest.fixture
def library():
    """A library whose drill Tama took on day 3, and whose ladder is free."""
    library = Library(["drill", "ladder", "saw"])
    library.lend("drill", "Tama", 3)
    return library


class Post:
    """Stands in for `send`: writes down who was reminded, and fails for those in `unreachable`."""

    def __init__(self, *unreachable):
        self.unreachable = unreachable
        self.sent = []

    def __call__(self, member, tool):
        if member in self.unreachable:
            raise OSError("the mail server is down")
        self.sent.append((member, tool))


def test_a_tool_is_lent(library):
    assert library.borrower("drill") == "Tama"
    assert library.borrower("ladder") is None


def test_a_tool_that_somebody_has_is_refused_and_stays_with_them(library):
    with pytest.raises(Refused):
        library.lend("drill", "Sefa", 4)
    assert library.borrower("drill") == "Tama"


def test_a_tool_that_is_not_there_is_refused(library):
    with pytest.raises(Refused):
        library.lend("anvil", "Sefa", 4)


@pytest.mark.parametrize(
    ("day", "fee"), [(3, 0), (17, 0), (18, 0.5), (20, 1.5), (57, 20), (58, 20), (500, 20)]
)
def test_fee(library, day, fee):
    assert library.give_back("drill", day) == fee


def test_a_tool_that_was_given_back_can_be_lent_again(library):
    library.give_back("drill", 5)
    assert library.borrower("drill") is None
    library.lend("drill", "Sefa", 5)
    assert library.borrower("drill") == "Sefa"


def test_what_nobody_has_cannot_be_given_back(library):
    with pytest.raises(Refused):
        library.give_back("ladder", 5)


def test_only_late_tools_bring_a_reminder(library):
    library.lend("ladder", "Sefa", 4)
    post = Post()
    assert library.remind(17, post) == 0
    assert library.remind(18, post) == 1
    assert post.sent == [("Tama", "drill")]


@pytest.mark.parametrize("unreachable", ["Tama", "Sefa"])
def test_a_reminder_that_fails_does_not_stop_the_others(library, unreachable):
    library.lend("ladder", "Sefa", 4)
    library.lend("saw", "Ines", 4)
    post = Post(unreachable)
    assert library.remind(30, post) == 2
    assert len(post.sent) == 2


def test_each_library_has_its_own_loans(library):
    assert Library(["drill"]).borrower("drill") is None


def test_each_library_has_its_own_tools(library):
    with pytest.raises(Refused):
        Library(["anvil"]).lend("drill", "Sefa", 4)


# Why this way
#
# Each docstring was taken apart into promises, and each promise got the smallest case that breaks
# it: days 17 and 18, fees at and beyond 20. Two members take turns in being unreachable, because
# nobody promised an order of the reminders: with only the last one failing, a loop that stops
# there would look right. What isn't promised, such as the words of Refused, isn't tested.
