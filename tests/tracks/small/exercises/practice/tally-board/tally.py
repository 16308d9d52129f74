class Tally:
    def __init__(self):
        pass

    def vote(self, name):
        pass

    def of(self, name):
        pass
