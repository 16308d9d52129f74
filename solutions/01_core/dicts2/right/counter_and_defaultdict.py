from collections import Counter, defaultdict


def count_votes(votes):
    return Counter(votes)


def by_club(members):
    groups = defaultdict(list)
    for name, club in members:
        groups[club].append(name)
    return groups


def turnout(members):
    return Counter(club for _, club in members)
