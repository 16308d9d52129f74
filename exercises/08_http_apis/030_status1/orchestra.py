"""The instruments of the youth orchestra, and who has which. Nothing to change here."""


class Orchestra:
    """Knows its instruments, its members by their tokens, and who has borrowed what."""

    def __init__(self, instruments: list[str], members: dict[str, str]) -> None:
        self.instruments = instruments  # ["cello", "oboe"]
        self.members = members  # {"t-17": "Nurlan"}
        self.loans: dict[str, str] = {}  # {"cello": "Nurlan"}

    def borrower(self, instrument: str) -> str | None:
        """Return who has it, or None."""
        return self.loans.get(instrument)

    def lend(self, instrument: str, member: str) -> None:
        """Lend it."""
        self.loans[instrument] = member

    def give_back(self, instrument: str) -> None:
        """It's back."""
        del self.loans[instrument]
