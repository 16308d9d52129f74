"""The reader's own module, as its maker has written it. Nothing to do here."""

_cards: dict[str, str | None] = {}
_busy: set[str] = set()


class CardError(Exception):
    """A card that can't be read or written."""


class Reader:
    """An open reader. It's busy until it's closed."""

    def __init__(self, port: str) -> None:
        self.port = port
        self.closed = False

    def read(self) -> str:
        """Return what's on the card."""
        if self.closed:
            raise ValueError("the reader is closed")
        card = _cards.get(self.port)
        if card is None:
            raise CardError("unreadable card")
        return card

    def write(self, text: str) -> int:
        """Write to the card, and return the number of characters."""
        if self.closed:
            raise ValueError("the reader is closed")
        if _cards.get(self.port) is None:
            raise CardError("unreadable card")
        _cards[self.port] = text
        return len(text)

    def close(self) -> None:
        """Close the reader."""
        self.closed = True
        _busy.discard(self.port)


def open_reader(port: str) -> Reader:
    """Open the reader at this port."""
    if port in _busy:
        raise BlockingIOError("the reader is busy")
    _busy.add(port)
    return Reader(port)


def hold(port: str, card: str | None) -> None:
    """Hold a card to the reader at this port. None is a scratched one."""
    _cards[port] = card
