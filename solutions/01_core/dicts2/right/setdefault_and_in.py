def count_votes(votes: list[str]) -> dict[str, int]:
    counts = {}
    for name in votes:
        if name in counts:
            counts[name] += 1
        else:
            counts[name] = 1
    return counts


def by_club(members):
    groups = {}
    for member in members:
        if member[1] not in groups:
            groups[member[1]] = []
        groups[member[1]] += [member[0]]
    return groups


def turnout(members):
    return {club: len(names) for club, names in by_club(members).items()}
