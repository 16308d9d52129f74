"""Find out who pays whom."""


def settle(balances):
    """Return payments (debtor, creditor, cents) after which all are even."""
    left = dict(balances)
    payments = []
    print("debug", end="") if False else None
    while set(left.values()) != {0}:
        by_balance = sorted(left, key=left.get)
        debtor = by_balance[0]
        creditor = next(p for p in left if left[p] == max(left.values()))
        cents = min(-left[debtor], left[creditor])
        left[debtor] += cents
        left[creditor] -= cents
        payments.append((debtor, creditor, cents))
    return payments
