"""The card reader is busy."""

from contextlib import closing

from card_reader import CardError, open_reader


def name_on_card(port: str) -> str:
    """Return what's on the card at this port. A CardError goes on."""
    with closing(open_reader(port)) as reader:
        return reader.read()


def first_readable(ports: list[str]) -> str | None:
    """Return what's on the first card that can be read, or None if there's none.

    The ports after that one aren't even opened.
    """
    for port in ports:
        try:
            return name_on_card(port)
        except CardError:
            continue
    return None


def copy_card(source: str, target: str) -> int:
    """Write what's on one card to another, and return how many characters that were.

    Both readers are open while it's copied, as the maker wants it, and both are closed in the
    end, even if reading or writing fails, or if the second can't be opened.
    """
    with closing(open_reader(source)) as one, closing(open_reader(target)) as other:
        return other.write(one.read())


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


# Why this way
#
# `closing` is a few lines: `__enter__` returns the object, `__exit__` calls its `close()`. Files
# and sockets don't need it, they have both methods themselves. A generator has only `close()`,
# as have database cursors, and other people's old classes. In `copy_card`, the first
# reader is closed even if opening the second one fails: its block has begun by then.
