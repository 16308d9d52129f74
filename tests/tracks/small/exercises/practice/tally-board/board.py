class Board:
    def __init__(self, tally):
        pass

    def lines(self):
        pass
