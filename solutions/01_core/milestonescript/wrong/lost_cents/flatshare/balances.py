"""Work out the balance of each person."""


def balances(people, expenses):
    result = dict.fromkeys(people, 0)
    for payer, cents, _, sharers in expenses:
        result[payer] += cents
        for person in sharers:
            result[person] -= cents // len(sharers)
    return result
