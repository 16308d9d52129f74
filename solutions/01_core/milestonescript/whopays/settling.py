"""Find out who pays whom."""


def settle(balances):
    """Return payments (debtor, creditor, cents) after which all are even."""
    left = dict(balances)
    payments = []
    while any(left.values()):
        debtor = min(left, key=lambda person: left[person])
        creditor = max(left, key=lambda person: left[person])
        cents = min(-left[debtor], left[creditor])
        left[debtor] += cents
        left[creditor] -= cents
        payments.append((debtor, creditor, cents))
    return payments
