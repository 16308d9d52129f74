"""A ferry, and what it costs."""


def fare(age):
    """Return the fare in euros: nothing below 4 years, 2 below 16, otherwise 5."""
    if age < 4:
        return 0
    return 2 if age < 16 else 5


class Ferry:
    def __init__(self, places):
        self.places = places
        self.on_board = 0

    def free(self):
        """Return how many places are free."""
        return self.places - self.on_board

    def board(self, people):
        """Take people on board. More than there are free places: ValueError."""
        if people > self.free():
            raise ValueError(f"only {self.free()} places are free")
        self.on_board += people

    def land(self, people):
        """Let people off. More than there are on board: ValueError."""
        if people > self.on_board:
            raise ValueError(f"only {self.on_board} people are on board")
        self.on_board -= people
