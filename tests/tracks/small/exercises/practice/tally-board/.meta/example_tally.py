class Tally:
    def __init__(self):
        self.votes = {}

    def vote(self, name):
        self.votes[name] = self.votes.get(name, 0) + 1

    def of(self, name):
        return self.votes.get(name, 0)
