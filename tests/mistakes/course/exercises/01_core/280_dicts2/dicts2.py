"""Counting and grouping."""


def count_votes(votes):
    """Return a dict with the number of votes for each name in the list."""
    counts = {}
    for name in votes:
        counts[name] = counts.get(name, 0) + 1
    return counts


def by_club(members):
    """Return a dict from club to the list of its members, in their order."""
    groups = {}
    for name, club in members:
        groups.setdefault(club, []).append(name)
    return groups


def turnout(members):
    """Return a dict from club to the number of its members."""
    clubs = []
    for _, club in members:
        clubs.append(club)
    return count_votes(clubs)
