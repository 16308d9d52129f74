import card_reader
import closing1
import pytest
from card_reader import CardError
from pythlings_checks import program

HAPPENED = []


@pytest.fixture(autouse=True)
def door(monkeypatch):
    """Begin with free readers, and write down what's opened and closed."""
    HAPPENED.clear()
    card_reader._busy.clear()
    card_reader._cards.clear()
    really, close = card_reader.open_reader, card_reader.Reader.close

    def open_reader(port):
        reader = really(port)
        HAPPENED.append(f"open {port}")
        return reader

    def closed(self):
        HAPPENED.append(f"close {self.port}")
        close(self)

    monkeypatch.setattr(card_reader, "open_reader", open_reader)
    if hasattr(closing1, "open_reader"):
        monkeypatch.setattr(closing1, "open_reader", open_reader)
    monkeypatch.setattr(card_reader.Reader, "close", closed)
    yield
    card_reader._busy.clear()


def check(found, wanted, words):
    """Fail with these words if the two differ."""
    if found != wanted:
        pytest.fail(f"{words}\n\nfound:  {found}\nwanted: {wanted}")


def all_free(when):
    """Fail if a reader is open still."""
    if card_reader._busy:
        pytest.fail(f"{when}, a reader is still open: {', '.join(sorted(card_reader._busy))}.")


def test_name():
    """name_on_card: the name, and the reader is closed"""
    card_reader.hold("door", "17 Lima, Rosa")
    assert closing1.name_on_card("door") == "17 Lima, Rosa"
    all_free('After name_on_card("door")')


def test_scratched():
    """name_on_card: an unreadable card is a CardError, and the reader is closed"""
    card_reader.hold("door", None)
    with pytest.raises(CardError):
        closing1.name_on_card("door")
    all_free("After an unreadable card")


def test_other_error(monkeypatch):
    """name_on_card: the reader is closed after any other error, too"""
    monkeypatch.setattr(card_reader.Reader, "read", lambda self: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        closing1.name_on_card("door")
    all_free("After another error in read")


def test_first():
    """first_readable: the first card that can be read, and all readers are closed"""
    card_reader.hold("a", None)
    card_reader.hold("b", "9 Núñez")
    card_reader.hold("c", "4 Bo")
    assert closing1.first_readable(["a", "b", "c"]) == "9 Núñez"
    all_free('After first_readable(["a", "b", "c"])')
    wanted = ["open a", "close a", "open b", "close b"]
    check(HAPPENED, wanted, "a is scratched, b isn't. What has happened, in order:")


def test_first_empty():
    """first_readable: a card with nothing on it can be read, too"""
    card_reader.hold("a", "")
    card_reader.hold("b", "9 Núñez")
    found = closing1.first_readable(["a", "b"])
    check(repr(found), "''", "Nothing is on the card at a, but it can be read. first_readable:")
    all_free('After first_readable(["a", "b"])')


def test_first_none():
    """first_readable: None if no card can be read"""
    card_reader.hold("a", None)
    assert closing1.first_readable(["a", "b"]) is None
    assert closing1.first_readable([]) is None
    all_free('After first_readable(["a", "b"])')


def test_first_busy():
    """first_readable: a busy reader isn't an unreadable card: its error goes on"""
    card_reader.hold("a", None)
    card_reader.hold("c", "9 Núñez")
    card_reader._busy.add("b")
    try:
        found = closing1.first_readable(["a", "b", "c"])
    except BlockingIOError:
        return
    pytest.fail(f"The reader at b is busy. Its error is hidden, and what's returned is {found!r}.")


def test_first_other(monkeypatch):
    """first_readable: any other error goes on, too, and the reader is closed"""
    monkeypatch.setattr(card_reader.Reader, "read", lambda self: 1 / 0)
    try:
        found = closing1.first_readable(["a", "b"])
    except ZeroDivisionError:
        all_free("After another error in read")
    else:
        words = "read() raised a ZeroDivisionError, which isn't a CardError. It's hidden"
        pytest.fail(f"{words}, and what's returned is {found!r}.")


def test_copy():
    """copy_card: the card is copied, with both readers open, and both are closed"""
    card_reader.hold("a", "9 Núñez")
    card_reader.hold("b", "")
    found = closing1.copy_card("a", "b")
    check(found, 7, 'The card at a is "9 Núñez". copy_card("a", "b") returns:')
    check(card_reader._cards["b"], "9 Núñez", "The card at b afterwards:")
    all_free('After copy_card("a", "b")')
    check(HAPPENED[:2], ["open a", "open b"], "What has happened first:")


@pytest.mark.parametrize("scratched", ["a", "b"], ids=["reading fails", "writing fails"])
def test_copy_fails(scratched):
    """copy_card: both are closed if reading or writing fails, and the error goes on"""
    card_reader.hold("a", "9 Núñez")
    card_reader.hold("b", "")
    card_reader.hold(scratched, None)
    with pytest.raises(CardError):
        closing1.copy_card("a", "b")
    all_free(f"The card at {scratched} was scratched. After copy_card")


def test_copy_busy():
    """copy_card: the first is closed if the second can't be opened"""
    card_reader.hold("a", "9 Núñez")
    card_reader._busy.add("b")
    with pytest.raises(BlockingIOError):
        closing1.copy_card("a", "b")
    card_reader._busy.discard("b")
    all_free("The reader at b was busy. After copy_card")


def test_program():
    """Rosa gets in"""
    program("closing1.py").prints("41 Mbah, Chidi\nunreadable card\n17 Lima, Rosa\n")
