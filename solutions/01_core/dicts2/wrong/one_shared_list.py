# expect: every member is in the list of the right club, in the order of the members
def count_votes(votes):
    counts = {}
    for name in votes:
        counts[name] = counts.get(name, 0) + 1
    return counts


def by_club(members):
    groups = {}
    empty = []
    for name, club in members:
        groups.setdefault(club, empty).append(name)
    return groups


def turnout(members):
    return {}
