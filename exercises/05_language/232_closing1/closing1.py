"""The card reader is busy.

    $ python3 closing1.py
    41 Mbah, Chidi
    unreadable card
    the reader is busy

Three people hold their cards to the door of a makerspace. Chidi gets in, the second card is
scratched, and from then on the reader says "busy" to everybody, until Rosa pulls the plug.

The reader came with its maker's module, card_reader.py. An open reader has to be closed with
`close()`, and is busy until then. It knows nothing about `with`: it has no `__enter__`, and you
can't change that module. That's what `closing` is for, from contextlib:

    >>> from contextlib import closing
    >>> class Tap:
    ...     def close(self):
    ...         print("the tap is closed")
    >>> with closing(Tap()) as tap:
    ...     print(type(tap).__name__)
    Tap
    the tap is closed

What you hand over is what `as` gives you, and it's closed at the end of the block, even after an
error.

Use it in all three functions (on Windows run it with `py`). One of them already closes, but too
early.
"""

from card_reader import CardError, open_reader


def name_on_card(port: str) -> str:
    """Return what's on the card at this port. A CardError goes on."""
    # TODO
    reader = open_reader(port)
    text = reader.read()
    reader.close()
    return text


def first_readable(ports: list[str]) -> str | None:
    """Return what's on the first card that can be read, or None if there's none.

    The ports after that one aren't even opened. Other errors, such as a busy reader's, go on.
    """
    # TODO
    for port in ports:
        reader = open_reader(port)
        try:
            return reader.read()
        except CardError:
            reader.close()
    return None


def copy_card(source: str, target: str) -> int:
    """Write what's on one card to another, and return how many characters that were.

    Both readers are open while it's copied, as the maker wants it, and both are closed in the
    end, even if reading or writing fails, or if the second can't be opened.
    """
    # TODO
    one = open_reader(source)
    text = one.read()
    one.close()
    other = open_reader(target)
    count = other.write(text)
    other.close()
    return count


def greet(port: str) -> str:
    """Return what the door says to the person at this port."""
    try:
        return name_on_card(port)
    except (CardError, BlockingIOError) as error:
        return str(error)


if __name__ == "__main__":
    import card_reader

    for card in ("41 Mbah, Chidi", None, "17 Lima, Rosa"):
        card_reader.hold("door", card)
        print(greet("door"))
