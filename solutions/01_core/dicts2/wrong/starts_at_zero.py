# expect: the number of votes for each name
def count_votes(votes):
    counts = {}
    for name in votes:
        if name in counts:
            counts[name] += 1
        else:
            counts[name] = 0
    return counts


def by_club(members):
    groups = {}
    for name, club in members:
        groups.setdefault(club, []).append(name)
    return groups


def turnout(members):
    return {}
