"""Work out the balance of each person."""


def balances(people, expenses):
    result = dict.fromkeys(people, 0)
    for payer, cents, _, sharers in expenses:
        result[payer] += cents
        share = cents // len(sharers)
        for person in sharers:
            result[person] -= share
        result[sharers[-1]] -= cents - share * len(sharers)
    return result
