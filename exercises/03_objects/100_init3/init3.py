"""Zoë has left the club?

Matteo coaches runners and sets up relay teams with his new class. Three complaints since Monday:

"I took Zoë out of the Hares for one race, and she's gone from the club's list!"

"The Snails and the Otters are new. I added Ana to the Snails, and she runs for both."

"I sorted the start list by name, for the programme. On Sunday the team ran in that order."

It's one mistake in three places. `self._runners = runners` copies nothing: team and caller hold
the same list, and each sees what the other does to it. A copy helps:

    >>> given = ["Zoë", "Bo"]
    >>> kept = list(given)
    >>> kept.remove("Zoë")
    >>> given, kept
    (['Zoë', 'Bo'], ['Bo'])

Fix Team. A team changes only through its own methods, and it changes nothing that belongs to
somebody else. Runners may also come as a tuple, a dict's keys, or from a generator.
"""


class Team:
    """A relay team: a name, its runners in their order, and how often each has won.

    Team("Otters")                          nobody is in it yet
    Team("Hares", ["Zoë", "Bo"], {"Bo": 2})
    """

    def __init__(self, name, runners=[], wins={}):
        self.name = name
        self._runners = runners
        self._wins = wins

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
        return self._runners

    def wins(self):
        """Return a dict from each runner who has won to how often."""
        return self._wins

    def by_name(self):
        """Return a list of the runners, sorted by name."""
        self._runners.sort()
        return self._runners

    def reserve(self, name):
        """Return a second team of this name, with the same runners and wins at first."""
        return Team(name, self._runners, self._wins)
