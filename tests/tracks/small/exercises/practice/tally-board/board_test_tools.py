"""What both test files use."""


def all_of(tally, votes):
    for name in votes.split():
        tally.vote(name)
    return tally
