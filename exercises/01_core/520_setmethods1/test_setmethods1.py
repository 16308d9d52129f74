from setmethods1 import book, book_friends, cancel, close, let_in


def test_book():
    """book puts the whole name on the list, not its letters"""
    guests = {"Ola", "Zoë"}
    book(guests, "Mei")
    assert guests == {"Ola", "Zoë", "Mei"}, 'the list after book(guests, "Mei")'


def test_book_twice():
    """a name that is booked twice is there once"""
    guests = set()
    book(guests, "Ana Li")
    book(guests, "Ana Li")
    assert guests == {"Ana Li"}, 'the list after two times book(guests, "Ana Li")'


def test_friends():
    """book_friends changes the club's own list"""
    guests = {"Ola", "Mei"}
    book_friends(guests, ["Kim", "Ola", "Éva"])
    assert guests == {"Ola", "Mei", "Kim", "Éva"}, "the list after book_friends"


def test_friends_set():
    """friends may come as a set, which stays as it was"""
    guests = {"Ola"}
    friends = {"Kim", "Li"}
    book_friends(guests, friends)
    assert guests == {"Ola", "Kim", "Li"}, "the list after book_friends"
    assert friends == {"Kim", "Li"}, "book_friends has changed the set of friends"


def test_friends_list():
    """the list of friends stays as it was"""
    guests = {"Ola"}
    friends = ["Kim", "Li", "Kim"]
    book_friends(guests, friends)
    assert guests == {"Ola", "Kim", "Li"}, "the list after book_friends"
    assert friends == ["Kim", "Li", "Kim"], "book_friends has changed the list of friends"


def test_cancel_twice():
    """cancelling a name that isn't on the list does nothing"""
    guests = {"Ola", "Mei"}
    cancel(guests, "Mei")
    cancel(guests, "Mei")
    assert guests == {"Ola"}, 'the list after two times cancel(guests, "Mei")'


def test_let_in():
    """a name lets in one person, and then it's off the list"""
    guests = {"Ola", "Mei"}
    assert let_in(guests, "Ola") is True
    assert guests == {"Mei"}, 'the list after let_in(guests, "Ola")'


def test_stranger():
    """somebody who isn't on the list isn't let in"""
    guests = {"Mei"}
    assert let_in(guests, "Ola") is False
    assert guests == {"Mei"}, 'the list after let_in(guests, "Ola")'


def test_close():
    """close tells who never came"""
    assert close({"Kim", "Ana"}) == {"Kim", "Ana"}
    assert close(set()) == set()


def test_close_empties():
    """after close the club's own list is empty"""
    guests = {"Kim", "Ana"}
    assert close(guests) == {"Kim", "Ana"}
    assert guests == set(), "the list after close(guests)"
