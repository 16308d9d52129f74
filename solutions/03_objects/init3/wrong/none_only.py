# expect: the list that a team was made with stays as it is
"""Zoë has left the club?"""


class Team:
    """A relay team: a name, its runners in their order, and how often each has won."""

    def __init__(self, name, runners=None, wins=None):
        self.name = name
        self._runners = runners if runners is not None else []
        self._wins = {} if wins is None else wins

    def add(self, runner):
        """Let somebody run last."""
        self._runners.append(runner)

    def drop(self, runner):
        """Take somebody out of the team."""
        self._runners.remove(runner)

    def win(self):
        """Count a win for everybody who's in the team now."""
        for runner in self._runners:
            self._wins[runner] = self._wins.get(runner, 0) + 1

    def runners(self):
        """Return a list of the runners, in their order."""
        return list(self._runners)

    def wins(self):
        """Return a dict from each runner who has won to how often."""
        return dict(self._wins)

    def by_name(self):
        """Return a list of the runners, sorted by name."""
        return sorted(self._runners)

    def reserve(self, name):
        """Return a second team of this name, with the same runners and wins at first."""
        return Team(name, self._runners, self._wins)
