"""Work out the balance of each person."""


def balances(people, expenses):
    """Return a dict from person to paid minus borne cents, in the people's order."""
    result = dict.fromkeys(people, 0)
    for payer, cents, _, sharers in expenses:
        result[payer] += cents
        share, left_over = divmod(cents, len(sharers))
        for index, person in enumerate(sharers):
            result[person] -= share + 1 if index < left_over else share
    return result
