class Board:
    def __init__(self, tally):
        self.tally = tally

    def lines(self):
        return [f"{name}: {count}" for name, count in sorted(self.tally.votes.items())]
