"""Find out who pays whom."""


def settle(balances):
    left = dict(balances)
    payments = []
    for debtor in left:
        for creditor in left:
            if left[debtor] < 0 < left[creditor]:
                cents = min(-left[debtor], left[creditor])
                left[debtor] += cents
                left[creditor] -= cents
                payments.append((debtor, creditor, cents))
    return payments
